import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// Parts of pages, each where it matters.
@Suite struct PartTests {
    @Test func `a source's title is marked as being in its language`() async throws {
        let pages = try await site(of: smallDossier()).rendered()
        #expect(pages["sources/memo.html"]?.contains("<h1 lang=\"de\">Plain words</h1>") == true)
        #expect(pages["sources/talk.html"]?.contains("<h1>Plain words</h1>") == true)
        #expect(pages["statements/ana.html"]?.contains("memo.html\" lang=\"de\">") == true)
    }

    @Test func `a citation leads to its note, which tells how much was read`() async throws {
        let page = try #require(try await site(of: smallDossier()).rendered()["statements/ana.html"])
        #expect(page.contains("<a href=\"#note_1\" role=\"doc-noteref\">1</a>"))
        let note = try #require(page.split(separator: "\n").first { $0.contains("id=\"note_1\"") })
        #expect(note.contains("p. 4"))
        #expect(note.contains("read in full"))
        let paragraph = try #require(
            page.firstMatch(of: /<p id="([^"]+)"><span class="sidenotes" data-notes="1/))
        #expect(note.contains("<a class=\"back\" href=\"#\(paragraph.1)\""))
    }

    @Test func `two sides have one form`() async throws {
        let page = try #require(try await site(of: smallDossier()).rendered()["counterarguments/free.html"])
        let sides = try #require(page.part(from: "<div class=\"sides\">", to: "class=\"notes\""))
        #expect(sides.contains("<section>\n<h2>The objection</h2>"))
        #expect(sides.contains("<section>\n<h2>The answers</h2>"))
        #expect(sides.contains("<h3 id=\"in-detail\">In detail</h3>"))
    }

    @Test func `a facet with one value a prompt sums to the number of prompts`() async throws {
        let pages = try await site(of: smallDossier()).rendered()
        #expect(pages["prompts/by-period.html"]?.contains("Total</th><td class=\"number\">2</td>") == true)
        #expect(
            pages["prompts/by-creator.html"]?.contains("not recorded</a></th><td class=\"number\">1</td>")
                == true)
        #expect(pages["prompts/by-source.html"]?.contains("<tfoot>") == false)
        #expect(pages["prompts/by-source.html"]?.contains("<td class=\"number\">1 of 2</td>") == true)
    }

    @Test func `signatories who are only counted are in the total and nowhere else`() async throws {
        let pages = try await site(of: smallDossier()).rendered()
        let list = try #require(pages["signatories/index.html"])
        #expect(list.contains("counted only, without a name</th><td class=\"number\">1</td>"))
        #expect(list.contains("Total</th><td class=\"number\">2</td>"))
        #expect(pages.values.allSatisfy { !$0.contains("Somebody") })
    }

    @Test func `a prompt's words can be copied`() async throws {
        let page = try #require(try await site(of: smallDossier()).rendered()["prompts/wave.html"])
        #expect(page.contains("<code>A wave, then &lt;another&gt;</code>"))
    }

    @Test func `an absolute address is written only where the site's own is known`() async throws {
        let without = try await site(of: smallDossier()).rendered()
        #expect(without.values.allSatisfy { !$0.contains("canonical") && !$0.contains("og:") })
        #expect(without["404.html"]?.contains("href=\"index.html\"") == true)
        let with = try await site(of: smallDossier(), baseURL: "https://example.org/a/").rendered()
        #expect(
            with["claims/unpaid.html"]?.contains("href=\"https://example.org/a/claims/unpaid.html\"") == true)
        #expect(with["404.html"]?.contains("href=\"https://example.org/a/\"") == true)
        #expect(with["pages/info.html"]?.contains("href=\"https://example.org/a/pages/about.html\"") == true)
    }

    @Test func `a former address leads to the record`() async throws {
        let page = try #require(try await site(of: smallDossier()).rendered()["pages/info.html"])
        #expect(page.contains("content=\"0; url=../pages/about.html\""))
        #expect(page.contains("<a href=\"../pages/about.html\">"))
    }

    @Test func `a long list shows its ends and the parts around its own`() async throws {
        var content = smallDossier()
        let rows = (1...950).map { "p-\($0),Prompt \($0),Words,early,unknown,none,unknown,memo" }
        content["prompts.csv"] =
            "slug,title,summary,period,attribution,wording,wording_at_source,sources\n"
            + rows.joined(separator: "\n")
        let page = try #require(try await site(of: content).rendered()["prompts/page-5.html"])
        #expect(page.contains("Prompts 401 to 500: <span data-count-of=\"table_rows\">100</span> of 952"))
        let parts = try #require(page.part(from: "<nav class=\"parts\"", to: "</nav>"))
        let shown = parts.split(separator: "\n").filter { $0.hasPrefix("<li>") }.map { item in
            item.split(separator: "<").compactMap { $0.split(separator: ">").dropFirst().first }.joined()
        }
        #expect(shown == ["Previous", "1", "…", "3", "4", "5", "6", "7", "…", "10", "Next"])
        #expect(!page.contains("<details class=\"parts\""))
    }
}
