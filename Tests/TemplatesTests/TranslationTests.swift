import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// A dossier in English and Japanese: what readers of each language are told of the other.
@Suite struct TranslationTests {
    @Test func `a page leads to itself in the other language, and back`() async throws {
        let pages = try await pages()
        #expect(
            pages["pages/about.html"]?.contains(
                "<a href=\"../ja/pages/about.html\" lang=\"ja\" hreflang=\"ja\">日本語</a>") == true)
        #expect(
            pages["ja/pages/about.html"]?.contains(
                "<a href=\"../../pages/about.html\" lang=\"en\" hreflang=\"en\">English</a>") == true)
        // A host shows one page for what is not there.
        #expect(pages.keys.filter { $0.hasPrefix("ja/") }.count * 2 + 1 == pages.count)
        #expect(pages["404.html"]?.contains("<div lang=\"ja\">\n<h2>ページが見つからない</h2>") == true)
    }

    @Test func `what is not translated is shown as it is, under a notice, and is no pair`() async throws {
        let page = try #require(try await pages()["ja/pages/draft.html"])
        #expect(page.contains("<p class=\"notice\">このページはまだ翻訳されておらず、英語の原文のまま表示している。"))
        #expect(page.contains("<h1 lang=\"en\">In English only</h1>"))
        #expect(page.contains("<div class=\"prose\" lang=\"en\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/pages/draft.html\">"))
        #expect(!page.contains("rel=\"alternate\" hreflang"))
        let original = try #require(try await pages()["pages/draft.html"])
        #expect(original.contains("<a href=\"../ja/pages/draft.html\" lang=\"ja\">日本語</a>"))
        #expect(!original.contains("hreflang"))
    }

    @Test func `search engines are told of each pair, from both sides`() async throws {
        let pages = try await pages()
        let links = """
            <link rel="alternate" hreflang="en" href="https://example.org/pages/about.html">
            <link rel="alternate" hreflang="ja" href="https://example.org/ja/pages/about.html">
            <link rel="alternate" hreflang="x-default" href="https://example.org/pages/about.html">

            """
        #expect(pages["pages/about.html"]?.contains(links) == true)
        #expect(pages["ja/pages/about.html"]?.contains(links) == true)
    }

    @Test func `an older translation says so, and a draft that nobody has reviewed it`() async throws {
        let page = try #require(try await pages()["ja/pages/about.html"])
        #expect(page.contains("この翻訳の後に、英語の原文が変わっている。"))
        #expect(page.contains("草稿であり、名前を明らかにした人の校閲を受けていない。<a href=\"../../pages/about.html\""))
        #expect(try await pages()["pages/about.html"]?.contains("class=\"notice\"") == false)
    }

    @Test func `parties are listed by how they are read`() async throws {
        let list = try #require(try await pages()["ja/parties/index.html"])
        let names = ["Ana Paz", "会場係", "夜勤", "雨宮"].compactMap { list.firstRange(of: ">\($0)<")?.lowerBound }
        let order = [names[0], names[3], names[1], names[2]]
        #expect(names.count == 4 && order == order.sorted())
        let party = try #require(try await pages()["ja/parties/amemiya.html"])
        #expect(party.contains("<h1><ruby>雨宮<rp>（</rp><rt>あめみや</rt><rp>）</rp></ruby></h1>"))
    }

    @Test func `a number comes from the data in every language`() async throws {
        let pages = try await pages()
        #expect(pages["pages/about.html"]?.contains(">three hours</a> and <a") == true)
        #expect(pages["ja/pages/about.html"]?.contains("figures/hours.html#value_memo\">3時間</a>と<a") == true)
        #expect(pages["ja/pages/about.html"]?.contains("parties/index.html\">4</a>人") == true)
        #expect(pages["ja/figures/hours.html"]?.contains("<tr id=\"value_memo\">") == true)
    }

    private func pages() async throws -> [String: String] {
        try await site(of: content, baseURL: "https://example.org/").rendered()
    }

    private let content = [
        "dossier.yml": """
        title: {en: A dossier, ja: 記録}
        languages: [en, ja]
        publisher: {en: The editors, ja: 編者}
        licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
        edition: 2025-03-01
        """,
        "parties.yml": """
        - {slug: ana, name: Ana Paz, type: person}
        - {slug: amemiya, name: 雨宮, type: person, reading: あめみや}
        - {slug: usher, name: An usher, type: unnamed, reading: かいじょうがかり}
        - {slug: shift, name: The night shift, type: group, reading: やきん}
        """,
        "parties.ja.csv": "slug,name\nusher,会場係\nshift,夜勤\n",
        "sources.yml":
            "- {slug: memo, type: document, title: Memo, language: en, standing: primary, seen: full}",
        "figures.yml": """
        - slug: hours
          title: {en: Hours, ja: 時間}
          values:
            - {value: {en: three hours, ja: 3時間}, on: 2024, source: memo}
        """,
        "pages/about.md":
            "---\ntitle: About\n---\n<figure:hours#memo> and <count:party> parties [@memo].\n",
        "pages/about.ja.md": """
        ---
        title: 本記録について
        source_digest: 0123456789abcdef
        ---
        <figure:hours#memo>と<count:party>人[@memo]。
        """,
        "pages/draft.md": "---\ntitle: In English only\n---\nNot yet.\n",
    ]
}
