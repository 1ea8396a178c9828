import Testing

@testable import DossierKit

/// A dossier of two pages and a picture in a temporary folder, and the output folder beside it.
struct PublishedDossier {
    let temporary: TemporaryFolder
    let output: Folder
    let content: ContentFolder

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
                "content/pages/about.md": PublishedDossier.about,
                "content/pages/method.md": "---\ntitle: Method\n---\n\nText.\n",
                "content/media/hall/front.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n",
            ]))
        output = Folder("\(temporary.path)/site/public")
        content = ContentFolder("\(temporary.path)/content")
    }

    /// What a run has done to the output folder, in numbers.
    struct Done: Equatable {
        let pages: Int
        let changed: Int
        let removed: Int
    }

    func publish(_ look: Look = .plain) async throws -> Done {
        let publication = try await publication(look)
        return Done(pages: publication.pages, changed: publication.changed, removed: publication.removed)
    }

    func publication(_ look: Look = .plain) async throws -> Publication {
        let checked = try await check(content, look: look)
        let site = try #require(checked.site)
        return try await site.publish(to: output.path, from: content, look: look)
    }

    func write(_ path: String, _ text: String) throws {
        try FileTree([path: text]).write(to: temporary.folder)
    }

    /// Takes the picture away, and with it what leads there.
    func removePicture() throws {
        try write("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n")
        try content.folder.remove("media/hall/front.svg")
    }

    /// The page that leads to the picture.
    static let about = "---\ntitle: About\n---\n\n[The hall](media/hall/front.svg).\n"

    func stamps() throws -> [String: FileStamp] {
        var stamps: [String: FileStamp] = [:]
        for path in try FileTree(of: output).paths { stamps[path] = FileStamp(path, in: output) }
        return stamps
    }

    /// What stands in the output folder after a run.
    static let all = [
        ".dossier-files", ".nojekyll", "404.html", "SHA256SUMS", "assets/plain.css", "coverage.html",
        "data/datapackage.json", "data/index.html", "data/pages.bib", "data/pages.csl.json",
        "data/pages.csv", "data/pages.json", "data/pages.ris", "data/pages.schema.json",
        "editions.html", "index.html", "media/hall/front.svg", "mirrors.html",
        "pages/about.html", "pages/index.html", "pages/method.html", "release.json", "robots.txt",
        "search.html", "verify.html",
    ]

    /// How many of them are pages.
    static let pages = all.count { $0.hasSuffix(".html") }

    /// What the manifest names: also a signature of the list, which may be there or not.
    static let named = (all.dropFirst() + ["SHA256SUMS.minisig"]).sorted()
}
