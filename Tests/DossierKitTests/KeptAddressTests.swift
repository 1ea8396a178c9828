import Diagnostics
import HTML
import Testing

@testable import DossierKit

/// What an edition showed is found by its address in the next, whatever was done to the text around it.
@Suite struct KeptAddressTests {
    private let folder: TemporaryFolder
    private let content: ContentFolder

    init() throws {
        folder = try TemporaryFolder()
        content = ContentFolder("\(folder.path)/content")
    }

    /// A dossier with an essay in two languages, and one that links into it.
    private func site(edition: String, _ essay: String, _ japanese: String, linkingTo place: String? = nil)
        async throws -> Checked
    {
        let link = place.map { "As [said](page:essay#\($0))." } ?? "Words."
        try FileTree([
            "content/dossier.yml": """
            title: A dossier
            languages: [en, ja]
            publisher: The editors
            licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
            edition: \(edition)
            """,
            "content/pages/essay.md": "---\ntitle: Essay\n---\n\(essay)",
            "content/pages/essay.ja.md": "---\ntitle: 随筆\n---\n\(japanese)",
            "content/pages/other.md": "---\ntitle: Other\n---\n\(link)\n",
        ]).write(to: folder.folder)
        return try await check(content, look: .plain)
    }

    @Test func `an edited paragraph keeps its address, and a deleted one leaves it`() async throws {
        let first = try await site(
            edition: "2025-01-31", "One.\n\nTwo.\n\nThree.\n\nFour.\n", "一。\n\n二。\n\n三。\n\n四。\n")
        let old = try #require(first.site?.dossier.pages[Slug(known: "essay")]?.head.body)
        let ids = old.source.anchors
        _ = try #require(first.site).release(from: content)

        // The second is edited, the third deleted, and one put first.
        let next = try await site(
            edition: "2025-02-28", "Zero.\n\nOne.\n\nTwo and a half.\n\nFour.\n",
            "零。\n\n一。\n\n二・五。\n\n四。\n", linkingTo: ids[1])
        #expect(next.report.diagnostics.map(\.message) == [])
        let body = try #require(next.site?.dossier.pages[Slug(known: "essay")]?.head.body)
        #expect(Array(body.source.anchors.dropFirst()) == [ids[0], ids[1], ids[3]])
        #expect(body[.japanese].anchors == body.source.anchors)
        #expect(body.source.gone == [SettledPlaces.Gone(id: ids[2], after: ids[1])])

        let gone = try await site(
            edition: "2025-02-28", "Zero.\n\nOne.\n\nTwo and a half.\n\nFour.\n",
            "零。\n\n一。\n\n二・五。\n\n四。\n", linkingTo: ids[2])
        let site = try #require(gone.site, "\(gone.report.sorted.map(\.message))")
        _ = try site.release(from: content)
        let lock = try #require(try content.lock()?.lock)
        let essay = RecordID(.page, Slug(known: "essay"))
        let words = Lock.Place(id: ids[1], ofWords: try #require(lock.places[essay]?[2].ofWords))
        #expect(words.ofWords != ids[1])
        #expect(
            lock.places[essay]?.dropFirst().map(\.description)
                == [ids[0], words.description, "\(ids[2])!", ids[3]])
        // Released, the same content is what the lock says.
        let again = try await check(content, look: .plain)
        #expect(try #require(again.site).release(from: content).isNew == false)
    }

    @Test func `an address that no edition gave is still a dead link`() async throws {
        let first = try await site(edition: "2025-01-31", "One.\n", "一。\n")
        _ = try #require(first.site).release(from: content)
        let next = try await site(edition: "2025-02-28", "Two.\n", "二。\n", linkingTo: "p-00000000")
        #expect(next.report.diagnostics.map(\.rule) == [.deadLink])
    }

    @Test func `a page shows where something was`() async throws {
        let first = try await site(edition: "2025-01-31", "One.\n\nTwo.\n", "一。\n\n二。\n")
        let ids = try #require(first.site?.dossier.pages[Slug(known: "essay")]?.head.body).source.anchors
        _ = try #require(first.site).release(from: content)
        let next = try await site(edition: "2025-02-28", "Two.\n", "二。\n")
        let site = try #require(next.site)
        let essay = try #require(site.dossier.pages[Slug(known: "essay")])
        let page = try #require(site.page(at: Route(.record(essay.id))))
        let html = try #require(essay.head.body).source.html(
            on: page, of: site, notes: nil, closing: { " [\($0) \($1 ?? "")]" },
            gone: { "<hr id=\"\($0)\">" },
            marker: { _ in .empty })
        #expect(
            String(decoding: html.bytes, as: UTF8.self)
                == "<hr id=\"\(ids[0])\"><p id=\"\(ids[1])\">Two. [\(ids[1]) Two.]</p>\n")
    }
}
