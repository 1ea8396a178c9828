import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// References on pages; what their formats say is tested where they are made.
@Suite struct CiteTests {
    @Test func `every page has its reference in words and three formats`() async throws {
        let site = try await site(of: smallDossier())
        let pages = site.rendered()
        var count = 0
        for (path, text) in pages where path != "404.html" && path != "pages/info.html" {
            count += 1
            #expect(
                text.contains(
                    /<p>To cite: .*<\/p>\n<details class="citing">\n<summary>Cite this page \(BibTeX, RIS, CSL-JSON\)<\/summary>/
                ), "\(path)")
            for id in ["cite_bibtex", "cite_ris", "cite_csl"] {
                #expect(text.contains("<pre class=\"copyable\" id=\"\(id)\""), "\(path)")
            }
            #expect(text.contains("note = {In the file \(path.replacing("_", with: "\\_"))}"), "\(path)")
            #expect(text.contains("DA  - 2025/03/01/\n"), "\(path)")
        }
        #expect(count > 30)
    }

    @Test func `keys of pages are their own`() async throws {
        var content = smallDossier()
        content["dossier.yml"]?.replace("languages: [en]", with: "languages: [en, ja]")
        let site = try await site(of: content)
        let keys = site.routes.map(\.citationKey)
        #expect(Set(keys).count == keys.count)
        #expect(
            keys.contains("claim-unpaid") && keys.contains("ja-claim-unpaid") && keys.contains("claims-index")
        )
        #expect(keys.allSatisfy { $0.wholeMatch(of: /[a-z0-9-]+/) != nil })
    }

    @Test func `an address stands in place of the file where it is known`() async throws {
        let page = try #require(
            try await site(of: smallDossier(), baseURL: "https://example.org/a/").rendered()[
                "claims/unpaid.html"])
        #expect(page.contains("  url = {https://example.org/a/claims/unpaid.html},\n"))
        #expect(page.contains("UR  - https://example.org/a/claims/unpaid.html\n"))
        #expect(page.contains("<span class=\"address\">https://example.org/a/claims/unpaid.html</span>"))
        #expect(!page.contains("In the file"))
    }

    @Test func `a reference has the title and the language of its page`() async throws {
        var content = smallDossier()
        content["dossier.yml"]?.replace("languages: [en]", with: "languages: [en, ja]")
        content["prompts.yml"]?.replace("title: Calm", with: "title: {en: Calm, ja: 凪}")
        let pages = try await site(of: content).rendered()
        let japanese = try #require(pages["ja/prompts/calm.html"])
        #expect(japanese.contains("@misc{ja-prompt-calm,\n"))
        #expect(japanese.contains("TI  - 凪\n") && japanese.contains("LA  - ja\n"))
        #expect(pages["prompts/calm.html"]?.contains("TI  - Calm\n") == true)
    }

    @Test func `a source is cited as what it is, besides its page`() async throws {
        let pages = try await site(of: smallDossier()).rendered()
        let memo = try #require(pages["sources/memo.html"])
        #expect(
            memo.contains(
                "<p>Plain words, “Plain words”, 26 November 2024.</p>\n<details class=\"citing\">\n<summary>Cite this source "
            ))
        #expect(memo.contains("@misc{memo,\n") && memo.contains("@misc{source-memo,\n"))
        #expect(memo.contains("TY  - GEN\nID  - memo\n") && memo.contains("LA  - de\n"))
        #expect(pages["claims/unpaid.html"]?.contains("Cite this source") == false)
    }

    @Test func `a hostile title leaves its block in no format`() async throws {
        let page = try #require(
            try await site(of: smallDossier("</pre>ER  - } %")).rendered()["claims/unpaid.html"])
        #expect(page.contains("title = {{&lt;/pre&gt;ER - \\textbraceright{} \\%}}"))
        #expect(Markup(page).faults.isEmpty)
    }
}
