import Glibc
import Testing

@testable import DossierKit

/// What `dossier new` refuses, and the words in which it says so.
@Suite struct ScaffoldProblemTests {
    @Test(arguments: [
        ("claim", "unpaid-work", "claim:unpaid-work"), ("claims", "unpaid-work", "claim:unpaid-work"),
        ("claim:unpaid-work", nil, "claim:unpaid-work"), ("parties", "ana", "party:ana"),
    ])
    func `a kind and a slug name a record`(kind: String, slug: String?, id: String) throws {
        #expect(try RecordID(typed: kind, slug).description == id)
    }

    @Test(arguments: [
        Refusal("clam", "x", "there is no kind 'clam'", "did you mean 'claim'?"),
        Refusal(
            "thing", "x", "there is no kind 'thing'",
            """
            the kinds are letter, claim, statement, counterargument, prompt, source, event, party, signatory, \
            reply, figure, correction or page
            """),
        Refusal(
            "claim", nil, "the claim needs a slug",
            "add the name of its file and address, like 'dossier new claim first-claim'"),
        Refusal(
            "claim", "", "the claim needs a slug",
            "add the name of its file and address, like 'dossier new claim first-claim'"),
        Refusal(
            "claim", "Unpaid Work", "'Unpaid Work' cannot be a slug",
            "use a-z, 0-9 and hyphens, at most 64 characters, like 'unpaid-work'"),
        Refusal(
            "claim", "../x.md", "'../x.md' cannot be a slug",
            "use a-z, 0-9 and hyphens, at most 64 characters, like 'x-md'"),
        Refusal(
            "claim", "無償", "'無償' cannot be a slug", "use a-z, 0-9 and hyphens, at most 64 characters"),
        Refusal(
            "page", "index", "the slug 'index' is reserved",
            "'index', 'page-…', 'by-…' and names of devices are taken by the site itself"),
    ])
    func `a name that cannot be is refused with what to write`(refusal: Refusal) {
        let problem = #expect(throws: ScaffoldProblem.self) {
            try RecordID(typed: refusal.kind, refusal.slug)
        }
        #expect(problem?.message == refusal.message)
        #expect(problem?.hint == refusal.hint)
    }

    @Test(arguments: [
        Refusal("page", "about", "'page:about' is there already, in ROOT/pages/deep/about.md:1:1"),
        Refusal("source", "report", "'source:report' is there already, in ROOT/sources.csv:2:1"),
        Refusal("party", "ana", "'party:ana' is there already, in ROOT/parties.yml:1:9"),
        Refusal("claim", "broken", "'claim:broken' is there already, in ROOT/claims/broken.md:1:1"),
        Refusal("page", "method", "'method' is a former slug of 'page:about', where its page leads"),
        Refusal("page", "folder", "the file 'ROOT/pages/folder.md' is there already"),
    ])
    func `what is there is not made again`(refusal: Refusal) async throws {
        let dossier = try await NewDossier()
        try dossier.write("pages/deep/about.md", "---\ntitle: About\nformerly: method\n---\n")
        try dossier.write("pages/folder.md/x.md", "")
        try dossier.write("sources.csv", "slug,title\nreport,A report\n")
        try dossier.write("parties.yml", "- slug: ana\n")
        try dossier.write("claims/broken.md", "---\ntext\n")
        let before = try FileTree(of: dossier.folder)
        let id = try RecordID(typed: refusal.kind, refusal.slug)
        let problem = await #expect(throws: ScaffoldProblem.self) { try await dossier.content.scaffold(id) }
        #expect(problem?.message.replacing(dossier.folder.path, with: "ROOT") == refusal.message)
        #expect(problem?.hint?.hasPrefix("choose another slug") == true)
        #expect(try FileTree(of: dossier.folder).differences(from: before) == [])
    }

    @Test func `a file that came between the question and the answer stays as it is`() async throws {
        let dossier = try await NewDossier()
        let scaffold = try await dossier.content.scaffold(try RecordID(typed: "page", "about"))
        try dossier.write("pages/about.md", "mine")
        #expect(throws: ScaffoldProblem.fileIsThere(scaffold.path)) { try dossier.content.write(scaffold) }
        #expect(dossier.text(of: scaffold.id) == "mine")
    }

    @Test func `nothing is written through a link in place of a folder`() async throws {
        let dossier = try await NewDossier()
        let elsewhere = try TemporaryFolder()
        let scaffold = try await dossier.content.scaffold(try RecordID(typed: "page", "about"))
        symlink(elsewhere.path, dossier.folder.path(of: "pages"))
        let problem = ScaffoldProblem.folderIsLink(dossier.folder.path(of: "pages"))
        #expect(throws: problem) { try dossier.content.write(scaffold) }
        await #expect(throws: problem) { try await dossier.content.scaffold(scaffold.id) }
        #expect(try FileTree(of: elsewhere.folder).paths == [])
    }

    @Test func `a folder without settings is no dossier`() async throws {
        let temporary = try TemporaryFolder()
        let id = try RecordID(typed: "page", "about")
        for path in [temporary.path, "\(temporary.path)/nowhere"] {
            await #expect(throws: ScaffoldProblem.noDossier(path)) {
                try await ContentFolder(path).scaffold(id)
            }
        }
        #expect(try FileTree(of: temporary.folder).paths == [])
    }
}

/// What a writer types, and the answer.
struct Refusal: Sendable, CustomTestStringConvertible {
    let kind: String
    let slug: String?
    let message: String
    let hint: String?

    init(_ kind: String, _ slug: String?, _ message: String, _ hint: String? = nil) {
        self.kind = kind
        self.slug = slug
        self.message = message
        self.hint = hint
    }

    var testDescription: String { "\(kind) \(slug ?? "") → \(message)" }
}
