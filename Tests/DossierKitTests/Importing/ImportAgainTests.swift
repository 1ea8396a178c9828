import Testing

@testable import DossierKit

/// A table that an import made is the person's own from then on.
@Suite struct ImportAgainTests {
    private let list = "id,prompt\na1,a fox in the snow\na2,\"a boat,\nslow\"\n,a lantern burns\n"
    private let path = "content/prompts/imported-list.csv"

    @Test func `the same file again changes nothing`() async throws {
        let bench = try ImportBench(["list.csv": list])
        #expect(try await bench.run("list.csv").counts == "3 = 3 + 0 + 0")
        let first = try bench.text(path)
        #expect(try await bench.run("list.csv").counts == "3 = 0 + 3 + 0")
        #expect(try bench.text(path) == first)
    }

    @Test func `rows that were edited stay, with their order and columns, and new ones come behind`()
        async throws
    {
        let bench = try ImportBench(["list.csv": list])
        try await bench.run("list.csv")
        let edited = """
            slug,title,summary,note,period,attribution,wording,wording_at_source,text,original_id,sources,added\r
            boat,My boat,Ours,Seen twice,launch,unknown,verbatim,full,"a boat,\r
            slow",a2,report,2025-01-31\r
            fox,My fox,Ours,,launch,claimed,none,full,,a1,report,2025-01-31
            """
        try bench.write(path, edited)
        try bench.write("list.csv", list + "a9,a whale sings\n")
        let report = try await bench.run("list.csv")
        #expect(report.counts == "4 = 2 + 2 + 0")
        let text = try #require(try bench.text(path))
        #expect(text.hasPrefix(edited + "\r\n"))
        #expect(try bench.rows().map { $0["slug"] } == ["boat", "fox", "a-lantern-burns", "a9"])
        #expect(try await bench.errors() == [])
    }

    @Test func `a column that new rows need is put behind the others`() async throws {
        let bench = try ImportBench(["list.csv": "id,prompt\na1,a fox in the snow\n"])
        try await bench.run("list.csv")
        try bench.write("list.csv", "id,prompt,duration\na1,a fox in the snow,\na2,a boat,8\n")
        try await bench.run("list.csv")
        let rows = try bench.rows()
        #expect(rows.map { $0["duration"] } == [nil, "8"] && rows.map { $0["slug"] } == ["a1", "a2"])
        #expect(try await bench.errors() == [])
    }

    @Test func `a column of the person's own stays, whatever check says of it`() async throws {
        let bench = try ImportBench(["list.csv": list, path: "slug,mood\nmine,sad\n"])
        #expect(try await bench.run("list.csv").counts == "3 = 3 + 0 + 0")
        #expect(try bench.rows().map { $0["mood"] } == ["sad", nil, nil, nil])
    }

    @Test func `an id with another prompt is told of, and the row that is there stays`() async throws {
        let bench = try ImportBench(["list.csv": list])
        try await bench.run("list.csv")
        let first = try bench.text(path)
        try bench.write("list.csv", "id,prompt\na1,a fox in the rain\na2,\"a boat,\nslow\"\n")
        let report = try await bench.run("list.csv")
        #expect(report.counts == "2 = 0 + 1 + 1")
        #expect(
            report.reasons == [
                "2: the id is there already with another prompt; the row that is there stays as it is"
            ])
        #expect(try bench.text(path) == first)
    }

    @Test func `a row that was moved to a file of its own is there already`() async throws {
        let bench = try ImportBench([
            "list.csv": list,
            "content/prompts/fox.md": """
            ---
            title: A fox
            summary: A fox walks.
            period: launch
            attribution: unknown
            wording: verbatim
            wording_at_source: full
            text: a fox in the snow
            original_id: a1
            sources: [report]
            ---

            """,
        ])
        #expect(try await bench.run("list.csv").counts == "3 = 2 + 1 + 0")
    }

    @Test func `a dry run says the same and writes nothing`() async throws {
        let bench = try ImportBench(["list.csv": list + "a1,a fox in the snow\n"])
        let before = try FileTree(of: bench.temporary.folder)
        let dry = try await bench.run("list.csv", isDryRun: true)
        #expect(try FileTree(of: bench.temporary.folder) == before)
        let wet = try await bench.run("list.csv")
        #expect(dry.text == wet.text && dry.counts == "4 = 3 + 0 + 1")
        #expect(try FileTree(of: bench.temporary.folder) != before)
    }

    @Test func `a table that cannot be read is not gone on with`() async throws {
        let bench = try ImportBench(["list.csv": list, path: "slug,title\na,\"b\n"])
        await #expect(throws: ImportProblem.self) { try await bench.run("list.csv") }
        #expect(try bench.text(path) == "slug,title\na,\"b\n")
    }
}
