import Diagnostics
import Testing

@testable import DossierKit

/// Which files of a content folder are read, and how.
@Suite struct ContentFolderTests {
    private func found(_ tree: FileTree) async throws -> (
        files: [String], media: [String], messages: [String]
    ) {
        let temporary = try TemporaryFolder(tree)
        let listing = try await ContentFolder(temporary.path).read()
        return (
            listing.files.map { $0.path.replacing(temporary.path + "/", with: "") }, listing.media,
            listing.report.sorted.map { $0.message.replacing(temporary.path + "/", with: "") }
        )
    }

    @Test func `files are found at any depth, always in one order`() async throws {
        let (files, media, messages) = try await found(
            FileTree([
                "dossier.yml": "title: A", "claims/b.md": "", "claims/2024/a.md": "", "claims/a.md": "",
                "claims/z/y/x.md": "", "claims.yml": "", "events.csv": "", "prompts/all.jsonl": "",
                "media/b/c.svg": "<svg/>", "media/a.mp4": "0000ftyp", "media/é.txt": "A",
            ]))
        #expect(
            files == [
                "claims/a.md", "claims/b.md", "claims/z/y/x.md", "claims/2024/a.md", "claims.yml",
                "dossier.yml", "events.csv", "prompts/all.jsonl",
            ])
        #expect(media == ["a.mp4", "b/c.svg", "é.txt"])
        #expect(messages == [])
    }

    @Test func `hidden files and what has another purpose are passed over`() async throws {
        let (files, _, messages) = try await found(
            FileTree([
                "dossier.yml": "", ".git/config": "", "claims/.draft.md": "", ".DS_Store": "",
                "README.md": "", "LICENSE": "", "dossier.lock": "", "captures/a.warc": "", "proofs/a.txt": "",
                "media/.DS_Store": "",
            ]))
        #expect(files == ["dossier.yml"] && messages == [])
    }

    @Test func `a folder without dossier yml is not a dossier`() async throws {
        let temporary = try TemporaryFolder(FileTree(["README.md": ""]))
        let checked = try await check(ContentFolder(temporary.path), look: .plain)
        #expect(checked.site == nil)
        let hint = "make one with title, languages, publisher, licence and edition"
        #expect(
            messages(of: checked, in: temporary.folder) == """
                dossier.yml:1:1: error: the folder has no dossier.yml [unknown-place]
                hint: \(hint)

                1 error in 0 files.

                """)
    }

    @Test(arguments: ["", "# nothing\n", "- title\n", "title\n"])
    func `a dossier yml without fields is told so`(text: String) async throws {
        let temporary = try TemporaryFolder(FileTree(["dossier.yml": text]))
        let checked = try await check(ContentFolder(temporary.path), look: .plain)
        #expect(checked.site == nil)
        #expect(checked.report.hasErrors)
    }

    @Test func `a folder that is not there is named with the system's reason`() async throws {
        let temporary = try TemporaryFolder()
        let path = "\(temporary.path)/missing"
        await #expect {
            try await ContentFolder(path).read()
        } throws: { error in
            (error as? FileError)?.description == "cannot list \(path): no such file or directory"
        }
    }

    @Test func `a slash behind the folder's name makes no difference`() async throws {
        let temporary = try TemporaryFolder(FileTree(["dossier.yml": ""]))
        let files = try await ContentFolder(temporary.path + "//").read().files
        #expect(files.map(\.path) == ["\(temporary.path)/dossier.yml"])
    }

    @Test func `the mark that some editors put before UTF-8 is not read`() async throws {
        var tree = FileTree(["dossier.yml": ""])
        tree["parties.csv"] = .file([0xEF, 0xBB, 0xBF] + Array("slug,name\n".utf8))
        let temporary = try TemporaryFolder(tree)
        let files = try await ContentFolder(temporary.path).read().files
        #expect(files.last.map { String(decoding: $0.bytes, as: UTF8.self) } == "slug,name\n")
    }

    @Test(arguments: [
        (
            "parties.csv", [UInt8]("a\nb\n".utf8) + [0x8E, 0x52, 0x93, 0x63], "3:1",
            "save it as CSV UTF-8 (comma delimited)"
        ),
        ("claims/a.md", [0xFF, 0xFE, 0x61, 0x00], "1:1", "save it with the encoding UTF-8"),
        // UTF-16's halves of a pair, as some programs write them.
        ("claims/a.md", [0x61, 0x0A, 0xED, 0xA0, 0x80], "2:1", "save it with the encoding UTF-8"),
    ])
    func `text in another encoding is told with its first such line`(
        path: String, bytes: [UInt8], place: String, hint: String
    ) async throws {
        var tree = FileTree(["dossier.yml": ""])
        tree[path] = .file(bytes)
        let temporary = try TemporaryFolder(tree)
        let diagnostics = try await ContentFolder(temporary.path).read().report.sorted
        #expect(diagnostics.map(\.rule) == [.notUTF8])
        #expect(diagnostics.first?.location.description == "\(temporary.path)/\(path):\(place)")
        #expect(diagnostics.first?.hint == hint)
    }

    @Test func `one name in two Unicode forms is one name on many computers`() async throws {
        let temporary = try TemporaryFolder(FileTree(["dossier.yml": "", "media/caf\u{E9}.svg": ""]))
        // To Swift, and so to a tree of files, both names are one.
        try temporary.folder.create("media/cafe\u{301}.svg", [])
        let diagnostics = try await ContentFolder(temporary.path).read().report.sorted
        #expect(diagnostics.map(\.rule) == [.nameClash])
    }

    @Test func `two links that lead to each other lead to nothing`() async throws {
        var tree = FileTree(["dossier.yml": ""])
        tree["claims/a.md"] = .link("b.md")
        tree["claims/b.md"] = .link("a.md")
        #expect(
            try await found(tree).messages == [
                "the link 'claims/a.md' leads to nothing", "the link 'claims/b.md' leads to nothing",
            ])
    }
}
