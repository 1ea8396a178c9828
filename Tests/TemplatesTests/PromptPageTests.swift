import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// What the page of a prompt says, and in which order.
@Suite struct PromptPageTests {
    @Test func `what to know first stands first, then the words, the video and the way here`() async throws {
        var content = smallDossier()
        content["prompts.yml"]?.replace("  tags: [sea]", with: "  tags: [sea]\n  warnings: [one-report]")
        let page = try #require(try await site(of: content).rendered()["prompts/wave.html"])
        let marks = [
            "<h1>", "<p class=\"warning\">", "<p class=\"lead\">", "class=\"wording copyable\"", "<video",
            "<ol class=\"steps\">", "<h2>What is recorded</h2>",
        ]
        let places = marks.compactMap { page.firstRange(of: $0)?.lowerBound }
        #expect(places.count == marks.count && places == places.sorted())
        #expect(
            page.contains(
                """
                <p class="warning"><b>Caution: </b><a href="../prompts/by-warning-one-report.html">Plain words</a></p>
                """))
    }

    @Test func `each step says who and when, and a gap says that it is one`() async throws {
        var content = smallDossier()
        content["prompts.yml"]?.replace(
            "provenance: 'Plain words'}",
            with: "provenance: [{what: Saved, when: 2024-12, by: 'party:ana', source: talk}, {what: Cut}]}")
        content["prompts.yml"]?.replace(
            "  tags: [sea]", with: "  attribution_reason: One post has both\n  tags: [sea]")
        let pages = try await site(of: content).rendered()
        func steps(_ path: String) throws -> [Substring] {
            let list = try #require(pages[path]?.part(from: "<ol class=\"steps\">", to: "</ol>"))
            return list.split(separator: "\n").filter { $0.hasPrefix("<li>") }
        }
        let known = try steps("prompts/wave.html")
        try #require(known.count == 5)
        #expect(known[0].contains("Written: </b>Plain words, <time datetime=\"2024-11-26\">"))
        #expect(known[1].contains("Plain words</a><div class=\"aside\">Link between prompt and video: "))
        #expect(known[1].hasSuffix("</div><div class=\"aside\">One post has both</div></li>"))
        #expect(known[2].contains("parties/ana.html\">Plain words</a>\u{2060}<sup class=\"cite\">"))
        #expect(known[3].contains("<b>Video 2: </b>Saved, by <a href=\"../parties/ana.html\">"))
        #expect(
            known[3].contains("<time datetime=\"2024-12\">")
                && known[3].contains("role=\"doc-noteref\">2</a>"))
        #expect(known[4].contains("Cut") && !known[4].contains("unrecorded"))
        let unknown = try steps("prompts/calm.html")
        try #require(unknown.count == 3)
        let gaps = unknown.map { $0.matches(of: /<span class="unrecorded">([^<]*)</).map { String($0.1) } }
        #expect(
            gaps == [
                ["author not recorded", "time not recorded"], ["model not recorded"],
                ["by whom is not recorded"],
            ])
    }

    @Test func `similar prompts lead to one another once, whichever names the other`() async throws {
        for both in [false, true] {
            var content = smallDossier()
            if both {
                content["prompts.yml"]?.replace(
                    "sources: [talk]}", with: "sources: [talk], similar_to: [wave]}")
            }
            let pages = try await site(of: content).rendered()
            for (page, other) in [("wave", "calm"), ("calm", "wave")] {
                let part = pages["prompts/\(page).html"]?.part(
                    from: "<h2>Similar prompts</h2>", to: "</section>")
                #expect(part?.ranges(of: "../prompts/\(other).html").count == 1, "\(page)")
            }
        }
    }

    @Test func `words are never replaced: their translation stands apart, and its absence is no gap`()
        async throws
    {
        var content = smallDossier()
        content["dossier.yml"]?.replace("languages: [en]", with: "languages: [en, ja]")
        content["prompts.ja.yml"] = "- {slug: wave, text: 波、そしてもう一つ, translator: 訳者}\n"
        let site = try await site(of: content)
        let pages = site.rendered()
        let page = try #require(pages["ja/prompts/wave.html"])
        #expect(page.contains("lang=\"en\" tabindex=\"0\"><code>A wave, then &lt;another&gt;</code>"))
        let translation = try #require(page.part(from: "<h2>プロンプトの翻訳</h2>", to: "</section>"))
        #expect(translation.contains("lang=\"ja\"><p>波、そしてもう一つ</p>"))
        #expect(translation.contains("訳者"))
        #expect(pages["prompts/wave.html"]?.contains("波") == false)
        let state = try #require(site.dossier.translations[RecordID(.prompt, Slug(known: "calm")), .japanese])
        #expect(!state.missing.contains("text"))
    }

    @Test func `a facet without a choice has no page, and no link leads to one`() async throws {
        var content = smallDossier()
        content["prompts.yml"]?.replace("period: late", with: "period: early")
        content["prompts.yml"]?.replace("author: 'Plain words'", with: "author: 'party:ana'")
        content["prompts.yml"]?.replace("sources: [talk]}", with: "sources: [talk], author: 'party:ana'}")
        let pages = try await site(of: content).rendered()
        #expect(pages["prompts/by-period.html"] == nil && pages["prompts/by-source.html"] != nil)
        #expect(pages.values.allSatisfy { !$0.contains("by-period") && !$0.contains("by-creator") })
        #expect(
            pages["parties/ana.html"]?.contains("<a href=\"../prompts/index.html\">2 prompts</a>") == true)
    }

    @Test func `the first page of a very long list leads to each of its pages in few bytes`() async throws {
        var content = smallDossier()
        let rows = (1...10_148).map { "p-\($0),Prompt \($0),Words,early,unknown,none,unknown,memo" }
        content["prompts.csv"] =
            "slug,title,summary,period,attribution,wording,wording_at_source,sources\n"
            + rows.joined(separator: "\n")
        let site = try await site(of: content)
        func page(_ place: Route.Place) throws -> String {
            let page = try #require(site.page(at: Route(place)))
            return Look.standard.template(page, site).description
        }
        #expect(try page(.home).contains("href=\"prompts/index.html\""))
        let list = try page(.list(.prompt, part: 1))
        let all = try #require(list.part(from: "<details class=\"parts\">", to: "</details>"))
        let links = all.split(separator: "\n").filter { $0.hasPrefix("<a ") }
        #expect(links.count == 101)
        #expect(
            links.first == "<a href=\"page-2.html\">2</a>"
                && links.last == "<a href=\"page-102.html\">102</a>")
        #expect(links.allSatisfy { $0.utf8.count < 45 })
        #expect(list.ranges(of: "<tr><th scope=\"row\">").count == 100)
        #expect(try !page(.list(.prompt, part: 2)).contains("<details class=\"parts\">"))
        #expect(
            try !page(.facetValue(.period, value: "early", part: 1)).contains("<details class=\"parts\">"))
    }
}
