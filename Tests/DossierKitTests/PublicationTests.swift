import Diagnostics
import Glibc
import HTML
import Testing

@testable import DossierKit

/// What publishing does to the output folder, and what it leaves alone.
@Suite struct PublicationTests {
    private let temporary: TemporaryFolder
    private let output: Folder
    private let content: ContentFolder

    init() throws {
        temporary = try TemporaryFolder(
            FileTree([
                "content/dossier.yml": """
                title: A dossier
                languages: [en]
                publisher: The editors
                licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
                edition: 2025-01-31
                """,
                "content/pages/about.md": "---\ntitle: About\n---\n\nText.\n",
                "content/pages/method.md": "---\ntitle: Method\n---\n\nText.\n",
                "content/media/hall/front.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
            ]))
        output = Folder("\(temporary.path)/site/public")
        content = ContentFolder("\(temporary.path)/content")
    }

    private func publish(_ look: Look = .plain) async throws -> Publication {
        let checked = try await check(content, look: look)
        let site = try #require(checked.site)
        return try await site.publish(to: output.path, from: content, look: look)
    }

    private func write(_ path: String, _ text: String) throws {
        try FileTree([path: text]).write(to: temporary.folder)
    }

    private func stamps() throws -> [String: FileStamp] {
        var stamps: [String: FileStamp] = [:]
        for path in try FileTree(of: output).paths { stamps[path] = FileStamp(path, in: output) }
        return stamps
    }

    private static let all = [
        ".dossier-files", ".nojekyll", "404.html", "assets/plain.css", "index.html", "media/hall/front.svg",
        "pages/about.html", "pages/index.html", "pages/method.html",
    ]

    @Test func `a first run makes every file and names them all`() async throws {
        #expect(try await publish() == Publication(pages: 5, changed: 8, removed: 0))
        let tree = try FileTree(of: output)
        #expect(tree.paths == Self.all)
        let named = Self.all.dropFirst().map { $0 + "\n" }.joined()
        #expect(tree.text(".dossier-files") == named)
    }

    @Test func `a second run touches nothing`() async throws {
        _ = try await publish()
        let before = try stamps()
        #expect(try await publish() == Publication(pages: 5, changed: 0, removed: 0))
        #expect(try stamps() == before)
    }

    @Test func `a changed page is written and its neighbours are not touched`() async throws {
        _ = try await publish()
        let before = try stamps()
        try write("content/pages/about.md", "---\ntitle: About\n---\n\nOther text.\n")
        #expect(try await publish() == Publication(pages: 5, changed: 1, removed: 0))
        let after = try stamps()
        #expect(Set(after.keys.filter { after[$0] != before[$0] }) == ["pages/about.html"])
        #expect(try FileTree(of: output).text("pages/about.html")?.contains("Other text.") == true)
    }

    @Test func `a changed media file is copied anew, and an equal one is not`() async throws {
        _ = try await publish()
        let before = try stamps()
        // As long as the old one: length alone does not tell.
        try write("content/media/hall/front.svg", "<SVG xmlns=\"http://www.w3.org/2000/svg\"/>\n")
        try write("content/media/hall/back.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
        #expect(try await publish() == Publication(pages: 5, changed: 2, removed: 0))
        let after = try stamps()
        #expect(after["media/hall/front.svg"] != before["media/hall/front.svg"])
        #expect(try FileTree(of: output).text("media/hall/front.svg")?.hasPrefix("<SVG") == true)
    }

    @Test func `stale files go with the folders that are empty then`() async throws {
        _ = try await publish()
        try content.folder.remove("pages/method.md")
        try content.folder.remove("media/hall/front.svg")
        #expect(try await publish() == Publication(pages: 4, changed: 1, removed: 2))
        let tree = try FileTree(of: output)
        #expect(tree.paths == Self.all.filter { !$0.contains("method") && !$0.contains("hall") })
        #expect(tree.text(".dossier-files")?.contains("method") == false)
        #expect(!output.exists("media"))
        #expect(output.exists("pages"))
    }

    @Test func `a stale file that somebody has removed is no matter`() async throws {
        _ = try await publish()
        try content.folder.remove("pages/method.md")
        try output.remove("pages/method.html")
        #expect(try await publish() == Publication(pages: 4, changed: 1, removed: 0))
    }

    @Test func `files that were not made here stay, and so do their folders`() async throws {
        _ = try await publish()
        let foreign = FileTree([
            "CNAME": "example.org\n", "pages/notes.txt": "Mine.\n", "media/hall/plan.txt": "Mine.\n",
        ])
        try foreign.write(to: output)
        try content.folder.remove("media/hall/front.svg")
        _ = try await publish()
        let tree = try FileTree(of: output)
        for path in foreign.paths { #expect(tree[path] == foreign[path], "\(path)") }
        #expect(tree["media/hall/front.svg"] == nil)
    }

    @Test(arguments: ["pages/about.html", "assets/plain.css", "media/hall/front.svg", ".nojekyll"])
    func `a foreign file where one of ours would stand stops the run before it writes`(path: String)
        async throws
    {
        let foreign = FileTree([path: "Mine.\n"])
        try foreign.write(to: output)
        await #expect {
            try await publish()
        } throws: { error in
            guard case PublishError.taken(let diagnostics)? = error as? PublishError else { return false }
            return diagnostics.map(\.message) == ["'\(path)' was not made by dossier"]
                && diagnostics.map(\.location.file) == [output.path(of: path)]
        }
        #expect(try FileTree(of: output) == foreign)
    }

    @Test(arguments: ["pages", "index.html", "media/hall"])
    func `nothing is written through a link that stands in the output folder`(path: String) async throws {
        try write("elsewhere/index.html", "Mine.\n")
        try output.makeFolder(parents(path).last ?? "")
        let target = path == "index.html" ? "elsewhere/index.html" : "elsewhere"
        symlink("\(temporary.path)/\(target)", output.path(of: path))
        await #expect(throws: PublishError.self) { try await publish() }
        #expect(
            try FileTree(of: Folder("\(temporary.path)/elsewhere")) == FileTree(["index.html": "Mine.\n"]))
        #expect(try FileTree(of: output).paths == [path])
    }

    @Test func `a folder where a page would stand stops the run, too`() async throws {
        try output.makeFolder("pages/about.html")
        await #expect(throws: PublishError.self) { try await publish() }
        #expect(try FileTree(of: output).paths == [])
    }

    @Test func `a file of ours where a folder is wanted now makes room`() async throws {
        for styles in [["styles"], ["styles/a/b.css", "styles/c.css"], ["styles/a"], ["styles"]] {
            let assets = styles.map { Look.Asset($0, []) }
            _ = try await publish(Look(languages: [.english], assets: assets) { _, _ in "<p>" })
            #expect(try FileTree(of: output).paths.filter { $0.hasPrefix("styles") } == styles)
        }
    }

    @Test func `an interrupted run is finished by the next one`() async throws {
        _ = try await publish()
        let whole = try FileTree(of: output)
        // As a run leaves it that was cut off: both states are named, a page is missing, another one is old, and a
        // third was being written.
        let paths = Self.all.dropFirst() + ["pages/older.html"]
        let cut = FileTree([
            ".dossier-files": paths.map { $0 + "\n" }.joined(), "pages/older.html": "Stale.\n",
            "pages/about.html": "Old.\n", "pages/method.html.dossier-new": "Hal",
        ])
        try cut.write(to: output)
        try output.remove("pages/index.html")
        _ = try await publish()
        #expect(try FileTree(of: output).differences(from: whole) == [])
    }

    @Test func `a file of somebody else's with the ending of our drafts stays`() async throws {
        try FileTree(["notes.dossier-new": "Mine.\n"]).write(to: output)
        _ = try await publish()
        #expect(try FileTree(of: output).text("notes.dossier-new") == "Mine.\n")
    }

    @Test func `a manifest that names files elsewhere removes none of them`() async throws {
        try write("mine.txt", "Mine.\n")
        let manifest = FileTree([".dossier-files": "../mine.txt\n/etc/hosts\npages/../../mine.txt\n"])
        try manifest.write(to: output)
        _ = try await publish()
        #expect(try FileTree(of: temporary.folder).text("mine.txt") == "Mine.\n")
        #expect(try FileTree(of: output).paths == Self.all)
    }

    @Test func `progress ends at the number of pages`() async throws {
        let site = try #require(try await check(content, look: .plain).site)
        var told: [[Int]] = []
        _ = try await site.publish(
            to: output.path, from: content, look: .plain, onProgress: { told.append([$0, $1]) })
        #expect(told == [[5, 5]])
    }

    @Test func `an output folder that cannot be made is named`() async throws {
        try write("site", "A file.\n")
        await #expect {
            try await publish()
        } throws: { error in
            guard case PublishError.file(let failure)? = error as? PublishError else { return false }
            return failure.description == "cannot make the folder \(output.path): not a directory"
        }
    }
}
