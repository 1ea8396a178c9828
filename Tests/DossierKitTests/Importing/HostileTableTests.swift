import Glibc
import Testing

@testable import DossierKit

/// Tables and places that were made, or named, to do harm.
@Suite struct HostileTableTests {
    private let list = "id,prompt\na1,a fox in the snow\na2,write to somebody@example.org\n"

    private func problem(
        _ files: [String: String], _ name: String = "list.csv",
        _ change: (inout ImportRequest) -> Void = { _ in }
    ) async throws -> ImportProblem? {
        let bench = try ImportBench(files)
        let before = try FileTree(of: bench.temporary.folder)
        let problem = await #expect(throws: ImportProblem.self) {
            try await bench.run(name, isDryRun: false, change)
        }
        #expect(try FileTree(of: bench.temporary.folder) == before)
        return problem
    }

    @Test(arguments: [
        ("list.csv", "is there already, and is no list of rejected rows"),
        ("map.yml", "is there already, and is no list of rejected rows"),
        ("notes.txt", "is there already, and is no list of rejected rows"),
        ("content/new/list.jsonl", "for rejected rows would lie in the content folder"),
        ("content/prompts/imported-list.csv", "for rejected rows would lie in the content folder"),
        ("no/../content/list.jsonl", "is no file to which rejected rows can be written"),
        ("content/..", "is no file to which rejected rows can be written"),
        ("others/", "is no file to which rejected rows can be written"),
    ])
    func `rejected rows are written over nothing, and not into the content folder`(
        rejects: String, message: String
    ) async throws {
        let bench = try ImportBench([
            "list.csv": list, "map.yml": "fields: {prompt: text}\n", "notes.txt": "Mine.\n",
        ])
        let before = try FileTree(of: bench.temporary.folder)
        let problem = await #expect(throws: ImportProblem.self) {
            try await bench.run("list.csv") {
                $0.mapping = "\(bench.temporary.path)/map.yml"
                $0.rejects = "\(bench.temporary.path)/\(rejects)"
            }
        }
        #expect(problem?.message.hasSuffix("' \(message)") == true, "\(problem?.message ?? "")")
        #expect(problem?.exitCode == 64)
        #expect(try FileTree(of: bench.temporary.folder) == before)
    }

    @Test func `a list of rejected rows is written over by the next, unless it is what is read`() async throws
    {
        let bench = try ImportBench(["list.csv": list])
        try await bench.run("list.csv")
        try bench.write("list.csv", list + "a3,\n")
        try await bench.run("list.csv")
        #expect(try bench.text("list.rejected.jsonl")?.split(separator: "\n").count == 2)
        let rejects = "\(bench.temporary.path)/list.rejected.jsonl"
        await #expect(throws: ImportProblem.rejectsTaken(rejects)) {
            try await bench.run("list.rejected.jsonl") {
                $0.fields = [("fields.prompt", "text")]
                $0.rejects = rejects
            }
        }
    }

    @Test func `a table that has changed since it was read is not written over`() async throws {
        let bench = try ImportBench(["list.csv": list])
        var request = ImportRequest(file: "\(bench.temporary.path)/list.csv")
        request.constants = [("period", "launch"), ("sources", "report")]
        let plan = try await bench.content.plan(request)
        try bench.temporary.folder.makeFolder("content/prompts")
        let path = "content/prompts/imported-list.csv"
        try bench.write(path, "slug,title\nmine,Mine\n")
        let problem = #expect(throws: ImportProblem.self) { try bench.content.write(plan, for: request) }
        #expect(problem?.message.hasSuffix("nothing was written") == true && problem?.exitCode == 74)
        #expect(try bench.text(path) == "slug,title\nmine,Mine\n")
    }

    @Test func `a pipe in the place of a table is not waited for`() async throws {
        let bench = try ImportBench([:])
        #expect(mkfifo("\(bench.temporary.path)/list.csv", 0o600) == 0)
        let problem = await #expect(throws: ImportProblem.self) { try await bench.run("list.csv") }
        #expect(problem?.message.hasSuffix("it is a pipe or a device, not a file") == true)
        #expect(problem?.exitCode == 74)
    }

    @Test(arguments: [
        ("list.csv", "id,prompt\n", "there are no rows in it"),
        ("list.txt", "\n \n", "there are no rows in it"),
        ("list.jsonl", "", "there are no rows in it"),
        (
            "list.jsonl", "{\"prompt\": fox}\n",
            "no row can be read; row 1: 'fox' is neither in quotation marks nor a number"
        ),
        (
            "list.csv", (0..<2049).map { "c\($0)" }.joined(separator: ",") + "\n",
            "it has 2,049 columns, more than the 2,048 that are read"
        ),
        (
            "list.csv", "prompt,a@example.org,a@example.org\nx,y,z\n",
            "the column '•••••••••••••' is here twice"
        ),
    ])
    func `a table from which nothing can be read says why`(name: String, text: String, reason: String)
        async throws
    {
        let problem = try await problem([name: text], name)
        #expect(problem?.message == "'\(name)': \(reason)" && problem?.exitCode == 1)
    }

    @Test func `names without end in objects cost their rows, not the memory of a table as wide`()
        async throws
    {
        let rows = (0..<2100).map { "{\"prompt\": \"fox \($0)\", \"n\": {\"k\($0)\": 1}}\n" }.joined()
        let bench = try ImportBench(["list.jsonl": rows + "{\"prompt\": \"last\"}\n"])
        let report = try await bench.run("list.jsonl")
        #expect(report.counts == "2101 = 2048 + 0 + 53")
        #expect(
            report.reasons.first == "2048: with its fields the table would have more than 2,048 columns")
        #expect(try bench.rows().last?["text"] == "last")
    }

    @Test(arguments: [
        (
            [("prompt", "text"), ("prompt", "title")], "the column 'prompt' is mapped twice",
            "map it to one field"
        ),
        (
            [("prompt", "text"), ("id", "title"), ("n", "title")],
            "two columns are mapped to 'title', which takes one",
            "map the one that has more, or join both in the table first"
        ),
    ])
    func `a mapping that would lose words is refused`(
        fields: [(String, String)], message: String, hint: String
    ) async throws {
        let problem = try await problem(["list.csv": "id,prompt,n\na,b,c\n"]) { $0.fields = fields }
        #expect(problem?.message == message && problem?.hint == hint && problem?.exitCode == 64)
    }

    @Test func `columns may share a list, and give slugs`() async throws {
        let bench = try ImportBench(["list.csv": "id,prompt,n,m\nmine,a fox,sea,land\nNo Slug,a boat,x,y\n"])
        try await bench.run("list.csv") { $0.fields = [("id", "slug"), ("n", "tags"), ("m", "tags")] }
        #expect(try bench.rows().map { $0["slug"] } == ["mine", "a-boat"])
        #expect(try bench.rows().map { $0["tags"] } == ["sea; land", "x; y"])
        let problem = try await problem(["list.csv": list]) { $0.constants.append(("slug", "same")) }
        #expect(problem == .sharedSlug)
    }

    @Test func `what a table calls its columns and files is printed without what is private`() async throws {
        let bench = try ImportBench([
            "list.csv": "prompt,bob@example.org,file\na fox,1,ghp_abcdefghijklmnopqrstuvwxyz0123456789.mp4\n"
        ])
        try bench.temporary.folder.makeFolder("clips")
        let report = try await bench.run("list.csv") { $0.videos = "\(bench.temporary.path)/clips" }
        for text in [report.text, report.json] {
            #expect(text.contains("•••") && !text.contains("bob@") && !text.contains("ghp_abc"))
        }
        let problem = try await problem(["list.csv": "bob@example.org\nx\n"])
        #expect(problem?.hint == "say which it is, like --map •••••••••••••••=text")
    }

    @Test func `takes that a record has no place for are told of`() async throws {
        var files = ["list.csv": "id,prompt\na1,a fox\n"]
        for take in 0..<12 { files["clips/a1-\(take).mp4"] = "x" }
        let bench = try ImportBench(files)
        let report = try await bench.run("list.csv") { $0.videos = "\(bench.temporary.path)/clips" }
        #expect(report.withVideo == 1 && report.unnamedVideos.count == 3)
    }

    @Test func `a name that a system cannot show names no table`() async throws {
        let problem = try await problem(["list.csv": list]) { $0.target = "prompts/a\nb.csv" }
        #expect(problem == .target("prompts/a\nb.csv"))
    }
}
