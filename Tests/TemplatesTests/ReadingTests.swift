import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// What a reader of the letter, of a claim, of the timeline and of the prompts finds beside the text.
@Suite struct ReadingTests {
    @Test func `a point of the letter has its number, its claims and the way to their objections`()
        async throws
    {
        let page = try #require(try await site(of: smallDossier()).rendered()["letter/v1.html"])
        let point = try #require(page.part(from: "<p id=\"unpaid\">", to: "</div>"))
        #expect(point.contains("<a class=\"point\" href=\"#unpaid\" aria-label=\"Passage 1\">1</a>"))
        #expect(
            point.contains(
                """
                <a href="../claims/unpaid.html">Plain words</a> \
                <span class="aside"><a href="../claims/unpaid.html#objections_">1 counterargument</a></span>
                """))
    }

    @Test func `answers stand below the objection that they answer`() async throws {
        let page = try #require(try await site(of: smallDossier()).rendered()["claims/unpaid.html"])
        let side = try #require(page.part(from: "<h2 id=\"objections_\">", to: "</section>"))
        let objection = try #require(side.part(from: "counterarguments/free.html", to: "</ul>"))
        #expect(
            objection.contains(
                /<ul class="answers">\n<li><span class="by">Answer of <a href="[^"]*ana.html">/))
        #expect(objection.contains("That is no pay"))
    }

    @Test func `an objection without an answer says so`() async throws {
        var content = smallDossier()
        content["counterarguments/rude.md"]?.replace("aims_at: act", with: "rebuts: [unpaid]")
        let page = try #require(try await site(of: content).rendered()["claims/unpaid.html"])
        #expect(page.contains("<span class=\"by\">No answer was found.</span> None was found"))
    }

    @Test func `the words quoted from a source stand on a line of their own`() async throws {
        let page = try #require(try await site(of: smallDossier()).rendered()["claims/unpaid.html"])
        #expect(
            page.contains("<div class=\"exact\"><q lang=\"de\">we were not paid</q><span class=\"seen\">"))
    }

    @Test func `a note is shown in the margin of the first paragraph that cites it alone`() async throws {
        var content = smallDossier()
        content["pages/about.md"] = "---\ntitle: About\n---\nOne [@memo].\n\nTwo [@memo; @talk].\n"
        let page = try #require(try await site(of: content).rendered()["pages/about.html"])
        let notes = page.matches(of: /data-notes="([^"]*)"/).map { String($0.1.prefix(2)) }
        #expect(notes == ["1\u{2002}", "2\u{2002}"])
        #expect(page.contains(/href="#[^"]+"[^>]*>↑2<\/a>/))
    }

    @Test func `the months of the timeline are led to, and a day with several events has a heading`()
        async throws
    {
        var content = smallDossier()
        for name in ["a", "b", "c"] {
            content["events/\(name).md"] =
                "---\n{title: \(name), when: 2024-12-05, sources: [memo]}\n---\nIt [@memo].\n"
        }
        let page = try #require(try await site(of: content).rendered()["events/index.html"])
        #expect(page.contains("<li><a href=\"#month_2024_12\">December 2024</a></li>"))
        #expect(
            page.contains("<h3 id=\"month_2024_12\">December 2024</h3>\n<h4><time datetime=\"2024-12-05\">"))
        #expect(page.contains("<ul class=\"accounts\">\n<li><b><time datetime=\"2024-11-26\">"))
    }

    @Test func `a facet of few values leads to each of them, with how many prompts have it`() async throws {
        let page = try #require(try await site(of: smallDossier()).rendered()["prompts/index.html"])
        let facets = try #require(page.part(from: "<nav class=\"facets\"", to: "</nav>"))
        #expect(
            facets.contains(
                """
                <li><a href="by-period-early.html">Plain words</a> <span class="count">1</span></li>
                """))
    }

    @Test(arguments: [
        ["2024-01-01T00:00+01:00", "2024", "2024-01-02"], ["2024-01-01T08:00+09:00", "2024", "2024-01-01"],
        ["2024-01-01, order: -1", "2024", "2024-02-01", "2024-02-01T01:00+14:00", "2024-01-31T23:00Z"],
        ["2024-01-01T00:00+01:00", "2023-12-31T23:30Z", "2024-01-01"],
    ])
    func `each year and month of the timeline comes once, what has no month first`(dates: [String])
        async throws
    {
        var content = smallDossier().filter { !$0.key.hasPrefix("events/") }
        for (number, date) in dates.enumerated() {
            content["events/x\(number).md"] =
                "---\n{title: Event \(number), when: \(date), sources: [memo]}\n---\nBegan [@memo].\n"
        }
        let page = try #require(try await site(of: content).rendered()["events/index.html"])
        let ids = Markup(page).values(of: "id")
        #expect(Set(ids).count == ids.count)
        let headings = page.matches(of: /<h[23][^>]*>([^<]*)</).map { String($0.1) }
        #expect(Set(headings).count == headings.count, "\(headings)")
        let links = page.matches(of: /href="#month_([0-9_]*)"/).map { String($0.1) }
        #expect(Set(links).count == links.count)
        if dates.contains("2024") {
            let year = try #require(page.firstRange(of: "<h2>2024</h2>"))
            #expect(
                page[year.upperBound...].contains(
                    /^\n<ol class="timeline">\n<li><p><span class="when"><time datetime="2024">/))
        }
    }

    @Test func `a prompt in the list shows its first words, its summary where it has none, and its picture`()
        async throws
    {
        let page = try #require(try await site(of: smallDossier()).rendered()["prompts/index.html"])
        #expect(page.contains("<span class=\"glimpse words\">A wave, then &lt;another&gt;</span>"))
        #expect(page.contains("<span class=\"glimpse\">Plain words</span>"))
        #expect(page.contains("<img class=\"poster\" src=\"../media/wave.gif\" alt=\"\" loading=\"lazy\">"))
    }
}
