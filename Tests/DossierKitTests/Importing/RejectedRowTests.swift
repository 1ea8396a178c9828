import Testing

@testable import DossierKit

/// Every row that is read is added, there already, or rejected with its reason.
@Suite struct RejectedRowTests {
    @Test func `a row that check would refuse is not taken, and its reason is that of check`() async throws {
        let bench = try ImportBench([
            "list.csv": """
            id,prompt,duration
            r1,a fox in the snow,8
            r2,write to somebody@example.org,
            r3,the key is ghp_abcdefghijklmnopqrstuvwxyz0123456789,
            r4,a right-to-left \u{202E}override,
            r5,a boat,eight
            r6,,
            r7,too few
            r8,too,many,cells
            r9,"open,
            r10,a lantern,9
            r11,\(String(repeating: "long ", count: 5000)),

            """
        ])
        let report = try await bench.run("list.csv")
        #expect(report.counts == "11 = 2 + 0 + 9")
        #expect(report.added + report.alreadyThere + report.rejected.count == report.read)
        #expect(try bench.rows().map { $0["slug"] } == ["r1", "r10"])
        #expect(
            report.reasons == [
                "3: 'text' holds an e-mail address, which all would see",
                "4: this looks like a token of GitHub",
                "5: there is a character that cannot be seen, U+202E (right-to-left override)",
                "6: 'duration' takes a number of seconds, like 20 or 9.6, not 'eight'",
                "7: there is no prompt in it",
                "8: row 8 has 2 cells and the header 3: the first missing one is 'duration'",
                "9: row 9 has 4 cells and the header 3",
                "10: the quotation mark \" that opens here is not closed",
                "12: 'text' is longer than 20,000 bytes",
            ])
        #expect(try await bench.errors() == [])

        let rejects = try #require(try bench.text("list.rejected.jsonl"))
        #expect(rejects.split(separator: "\n").count == 9)
        // Row 5 stands there as it was read, with the character for which our own reader refuses it.
        #expect(parseJSONLines(Array(rejects.utf8)).rows.count == 8)
        #expect(
            rejects.contains(#"{"fields": {"id": "r5", "prompt": "a boat", "duration": "eight"}, "reason": "#)
        )
    }

    @Test func `objects that cannot be read cost no others`() async throws {
        let bench = try ImportBench([
            "list.jsonl":
                "{\"prompt\": \"one\"}\n{\"prompt\": two}\n\n{\"prompt\": \"three\", \"n\": {\"a\": [1, 2]}}\n",
            "other.json":
                "[{\"prompt\": \"four\"}, {\"prompt\": five}, {\"prompt\": \"s\\\"x,}]\"}, {\"prompt\": \"cut",
        ])
        let lines = try await bench.run("list.jsonl")
        #expect(lines.counts == "3 = 2 + 0 + 1" && lines.leftOut == ["n.a"])
        #expect(lines.reasons == ["2: 'two' is neither in quotation marks nor a number"])
        let list = try await bench.run("other.json")
        #expect(list.counts == "4 = 2 + 0 + 2")
        #expect(
            list.reasons == [
                "2: 'five' is neither in quotation marks nor a number",
                "4: the quotation mark \" that opens here is not closed in its line",
            ])
    }

    @Test func `a limit reads so many rows`() async throws {
        let bench = try ImportBench(["list.txt": "one fox\ntwo foxes\nthree foxes\n"])
        #expect(try await bench.run("list.txt") { $0.limit = 2 }.counts == "2 = 2 + 0 + 0")
    }

    @Test(arguments: [
        (["list.csv": "id,caption\n1,a\n"], "list.csv", "'list.csv' has no column for the prompts", 64),
        (
            ["list.parquet": "PAR1"], "list.parquet",
            "'list.parquet' is a Parquet file, which is not read here", 64
        ),
        (["list.xlsx": "PK"], "list.xlsx", "'list.xlsx' is a spreadsheet, which is not read here", 64),
        (["list.md": "x"], "list.md", "'list.md' is in a form that is not read here", 64),
        (["list.csv": "id;prompt\n1;a\n"], "list.csv", "'list.csv': the cells are separated by ';'", 1),
        (
            ["list.csv": "prompt,prompt\n1,a\n"], "list.csv", "'list.csv': the column 'prompt' is here twice",
            1
        ),
        (["list.json": "{\"a\": 1}"], "list.json", "'list.json': there is no list of objects", 1),
    ])
    func `a file that is no table of prompts is refused`(
        files: [String: String], name: String, message: String, code: Int32
    ) async throws {
        let bench = try ImportBench(files)
        let problem = await #expect(throws: ImportProblem.self) { try await bench.run(name) }
        #expect(problem?.message == message && problem?.exitCode == code)
    }

    @Test(arguments: [
        ("sources", "reprot", "there is no source 'reprot'", "did you mean 'report'?"),
        (
            "sources", "", "nothing says 'sources' of the prompts",
            "add --source SLUG, or --map COLUMN=sources"
        ),
        ("period", "", "nothing says 'period' of the prompts", "add --period WORD, or --map COLUMN=period"),
        ("titel", "x", "a prompt has no field 'titel'", "did you mean 'title'?"),
        ("added", "yesterday", "'yesterday' is not a day", "write YYYY-MM-DD"),
    ])
    func `what is missing or misspelt is refused with what to write`(
        field: String, value: String, message: String, hint: String
    ) async throws {
        let bench = try ImportBench(["list.txt": "a fox\n"])
        let problem = await #expect(throws: ImportProblem.self) {
            try await bench.run("list.txt") { request in
                request.constants.removeAll { $0.field == field }
                request.constants.append((field, value))
            }
        }
        #expect(problem?.message == message && problem?.hint == hint && problem?.exitCode == 64)
    }

    @Test(arguments: [
        "../prompts.csv", "claims/a.csv", "prompts/a.ja.csv", "prompts/a.md", "/tmp/a.csv", "a.csv",
    ])
    func `no table is written anywhere else`(target: String) async throws {
        let bench = try ImportBench(["list.txt": "a fox\n"])
        await #expect(throws: ImportProblem.target(target)) {
            try await bench.run("list.txt") { $0.target = target }
        }
    }

    @Test func `rejected rows are not written into the content folder`() async throws {
        let bench = try ImportBench(["content/prompts/list.txt": "a fox\n"])
        await #expect(throws: ImportProblem.self) { try await bench.run("content/prompts/list.txt") }
    }
}
