import HTML
import Testing

@testable import DossierKit

/// What publishing does to the output folder.
@Suite struct PublicationTests {
    private let dossier: PublishedDossier
    private let pages = PublishedDossier.pages

    init() throws { dossier = try PublishedDossier() }

    @Test func `a first run makes every file and names them all`() async throws {
        #expect(
            try await dossier.publish()
                == PublishedDossier.Done(pages: pages, changed: PublishedDossier.all.count - 1, removed: 0))
        let tree = try FileTree(of: dossier.output)
        #expect(tree.paths == PublishedDossier.all)
        let named = PublishedDossier.named.map { $0 + "\n" }.joined()
        #expect(tree.text(".dossier-files") == named)
    }

    @Test func `a second run touches nothing`() async throws {
        _ = try await dossier.publish()
        let before = try dossier.stamps()
        #expect(try await dossier.publish() == PublishedDossier.Done(pages: pages, changed: 0, removed: 0))
        #expect(try dossier.stamps() == before)
    }

    @Test func `a changed page is written and its neighbours are not touched`() async throws {
        _ = try await dossier.publish()
        let before = try dossier.stamps()
        try dossier.write("content/pages/about.md", PublishedDossier.about + "\nOther text.\n")
        #expect(try await dossier.publish() == PublishedDossier.Done(pages: pages, changed: 6, removed: 0))
        let after = try dossier.stamps()
        #expect(
            Set(after.keys.filter { after[$0] != before[$0] }) == [
                "SHA256SUMS", "data/datapackage.json", "data/pages.csv", "data/pages.json",
                "pages/about.html", "release.json",
            ])
        #expect(try FileTree(of: dossier.output).text("pages/about.html")?.contains("Other text.") == true)
    }

    @Test func `a changed media file is copied anew, and an equal one is not`() async throws {
        _ = try await dossier.publish()
        let before = try dossier.stamps()
        // As long as the old one: length alone does not tell.
        try dossier.write("content/media/hall/front.svg", "<SVG xmlns=\"http://www.w3.org/2000/svg\"/>\n")
        // Nothing names the other one.
        try dossier.write("content/media/hall/back.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
        #expect(try await dossier.publish() == PublishedDossier.Done(pages: pages, changed: 2, removed: 0))
        let after = try dossier.stamps()
        #expect(after["media/hall/front.svg"] != before["media/hall/front.svg"])
        #expect(try FileTree(of: dossier.output).text("media/hall/front.svg")?.hasPrefix("<SVG") == true)
    }

    @Test func `stale files go with the folders that are empty then`() async throws {
        _ = try await dossier.publish()
        try dossier.content.folder.remove("pages/method.md")
        try dossier.removePicture()
        #expect(
            try await dossier.publish() == PublishedDossier.Done(pages: pages - 1, changed: 10, removed: 2))
        let tree = try FileTree(of: dossier.output)
        #expect(tree.paths == PublishedDossier.all.filter { !$0.contains("method") && !$0.contains("hall") })
        #expect(tree.text(".dossier-files")?.contains("method") == false)
        #expect(!dossier.output.exists("media"))
        #expect(dossier.output.exists("pages"))
    }

    @Test func `a stale file that somebody has removed is no matter`() async throws {
        _ = try await dossier.publish()
        try dossier.content.folder.remove("pages/method.md")
        try dossier.output.remove("pages/method.html")
        #expect(
            try await dossier.publish() == PublishedDossier.Done(pages: pages - 1, changed: 9, removed: 0))
    }

    @Test func `a file of ours where a folder is wanted now makes room`() async throws {
        for styles in [["styles"], ["styles/a/b.css", "styles/c.css"], ["styles/a"], ["styles"]] {
            let assets = styles.map { Look.Asset($0, []) }
            _ = try await dossier.publish(Look(languages: [.english], assets: assets) { _, _ in "<p>" })
            #expect(try FileTree(of: dossier.output).paths.filter { $0.hasPrefix("styles") } == styles)
        }
    }

    @Test func `drawings are published beside their pages, named, and go with them`() async throws {
        let look = Look(
            languages: [.english], assets: [],
            drawing: { page, _ in Array("<svg>\(page.route.path)</svg>".utf8) },
            hasDrawing: { place, _ in if case .record = place { true } else { false } },
            template: { _, _ in "<p>" })
        #expect(
            try await dossier.publish(look)
                == PublishedDossier.Done(pages: pages, changed: PublishedDossier.all.count, removed: 0))
        let tree = try FileTree(of: dossier.output)
        #expect(
            tree.paths.filter { $0.hasPrefix("pages/") && $0.hasSuffix("svg") } == [
                "pages/about.svg", "pages/method.svg",
            ])
        #expect(tree.text("pages/about.svg") == "<svg>pages/about.html</svg>")
        #expect(tree.text(".dossier-files")?.contains("pages/about.svg\n") == true)
        #expect(
            try await dossier.publish(look) == PublishedDossier.Done(pages: pages, changed: 0, removed: 0))

        try dossier.content.folder.remove("pages/method.md")
        #expect(try await dossier.publish(look).removed == 2)
        #expect(!dossier.output.exists("pages/method.svg") && dossier.output.exists("pages/about.svg"))
        // Where another's file stands in the place of a drawing, nothing is published.
        try dossier.output.remove(".dossier-files")
        await #expect(throws: PublishError.self) { try await dossier.publish(look) }
    }

    @Test func `an interrupted run is finished by the next one`() async throws {
        _ = try await dossier.publish()
        let whole = try FileTree(of: dossier.output)
        // As a run leaves it that was cut off: both states are named, a page is missing, another one is old, and a
        // third was being written.
        let paths = (PublishedDossier.named + ["pages/older.html"]).sorted()
        let cut = FileTree([
            ".dossier-files": paths.map { $0 + "\n" }.joined(), "pages/older.html": "Stale.\n",
            "pages/about.html": "Old.\n", "pages/method.html.dossier-new": "Hal",
        ])
        try cut.write(to: dossier.output)
        try dossier.output.remove("pages/index.html")
        _ = try await dossier.publish()
        #expect(try FileTree(of: dossier.output).differences(from: whole) == [])
    }

    @Test func `progress ends at the number of pages`() async throws {
        let site = try #require(try await check(dossier.content, look: .plain).site)
        var told: [[Int]] = []
        _ = try await site.publish(
            to: dossier.output.path, from: dossier.content, look: .plain,
            onProgress: { told.append([$0, $1]) })
        #expect(told == [[pages, pages]])
    }

    @Test func `an output folder that cannot be made is named`() async throws {
        try dossier.write("site", "A file.\n")
        await #expect {
            try await dossier.publish()
        } throws: { error in
            guard case PublishError.file(let failure)? = error as? PublishError else { return false }
            return failure.description == "cannot make the folder \(dossier.output.path): not a directory"
        }
    }
}
