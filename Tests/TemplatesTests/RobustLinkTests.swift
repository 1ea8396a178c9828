import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// Links that leave the site name the copy in an archive, to programs and to readers.
@Suite struct RobustLinkTests {
    private static let copy = "https://web.archive.org/web/20241128093000/https://example.org/talk"
    private static let attributes = """
        data-originalurl="https://example.org/talk?a=1&amp;b=2" \
        data-versionurl="\(copy)" data-versiondate="2024-11-28"
        """

    @Test func `wherever the address stands`() async throws {
        let pages = try await pages()
        let start = "href=\"https://example.org/talk?a=1&amp;b=2"
        var count = 0
        for (path, text) in pages {
            for part in text.split(separator: "<a ").dropFirst() where part.hasPrefix(start) {
                let tag = part.prefix { $0 != ">" }
                #expect(tag.contains(Self.attributes), "\(path): \(tag)")
                count += 1
            }
        }
        // In notes, on the source's own page, in prose, and as the place of a video.
        #expect(count > 5)
        for path in ["claims/unpaid.html", "sources/talk.html", "pages/about.html", "prompts/calm.html"] {
            #expect(pages[path]?.contains(Self.attributes) == true, "\(path)")
        }
    }

    @Test func `a reader finds the copy behind the link`() async throws {
        let pages = try await pages()
        let visible = "</a><small> (<a href=\"\(Self.copy)\" rel=\"external\">archived copy</a>)</small>"
        for path in ["claims/unpaid.html", "pages/about.html", "prompts/calm.html"] {
            #expect(pages[path]?.contains(visible) == true, "\(path)")
        }
    }

    @Test func `a page that names the copy anyway does so once`() async throws {
        let page = try #require(try await pages()["sources/talk.html"])
        let links = page.split(separator: "<a href=\"\(Self.copy)\"").count - 1
        #expect(links == 1)
    }

    @Test func `a link without a copy is as it was`() async throws {
        let page = try #require(try await pages()["parties/ana.html"])
        #expect(page.contains("<a href=\"https://example.org/ana\" rel=\"external\">"))
    }

    private func pages() async throws -> [String: String] {
        var content = smallDossier()
        let url = "url: \"https://example.org/talk?a=1&b=2\""
        content["sources.yml"] = content["sources.yml"]?.replacing(
            url, with: "\(url), archived: \"\(Self.copy)\""
        )
        .replacing(", no_capture: 'Plain words'", with: "")
        content["pages/about.md"]?.append(
            "\n\nSee [the talk](https://example.org/talk?a=1&b=2#end) and <https://example.org/talk?a=1&b=2>.\n"
        )
        content["prompts.yml"] = content["prompts.yml"]?.replacing(
            "sources: [talk]}",
            with:
                "sources: [talk], outputs: [{url: \"https://example.org/talk?a=1&b=2\", availability: linked}]}"
        )
        return try await site(of: content).rendered()
    }
}
