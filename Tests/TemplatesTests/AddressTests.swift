import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// The addresses of paragraphs, as readers meet them.
@Suite struct AddressTests {
    @Test func `a paragraph of a cited text shows its address and first words`() async throws {
        var content = smallDossier()
        content["pages/about.md"] = """
            ---
            title: About
            ---

            Work, un-paid & "free", was asked.

            - An item
            """
        let page = try #require(try await site(of: content).rendered()["pages/about.html"])
        #expect(page.matches(of: /<a class="at" href="#p-[0-9a-f]{8}:~:text=/).count == 2)
        #expect(page.contains(":~:text=Work%2C%20un%2Dpaid%20%26%20%22free%22%2C%20was\">§</a></p>"))
        #expect(page.contains(":~:text=An%20item\">§</a></li>"))
        #expect(Markup(page).faults.isEmpty)
    }

    @Test func `a long essay shows none`() async throws {
        var content = smallDossier()
        let text = (1...41).map { "Paragraph \($0).\n\n" }.joined()
        content["pages/about.md"] = "---\ntitle: About\n---\n\n\(text)"
        let page = try #require(try await site(of: content).rendered()["pages/about.html"])
        #expect(page.contains("Paragraph 41.") && !page.contains("class=\"at\""))
    }

    @Test func `where something was, a note leads to the corrections`() async throws {
        var content = smallDossier()
        content["pages/about.md"] = "---\ntitle: About\n---\n\nOne.\n\nThree.\n"
        let before = try await site(of: content)
        let place = try #require(before.dossier.pages[Slug(known: "about")]?.head.body?.source.anchors.first)
        content["dossier.lock"] = "edition 2024-12-01\nplace page:about \(place) p-00000002\n"
        content["pages/about.md"] = "---\ntitle: About\n---\n\nOne.\n"
        let page = try #require(try await site(of: content).rendered()["pages/about.html"])
        let note = """
            <p class="corrected" id="p-00000002">\(Phrases.english.addresses.gone) \
            <a href="../corrections/index.html">Corrections</a> · <a href="../editions.html">Editions</a></p>
            """
        #expect(page.contains("§</a></p>\n\(note)\n"))
        #expect(Markup(page).faults.isEmpty)
    }
}
