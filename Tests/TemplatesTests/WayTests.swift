import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// How pages lead to one another: the way here, the neighbours in the list, and what links here.
@Suite struct WayTests {
    @Test(arguments: [
        ("claims/unpaid.html", nil, "fair.html"),
        ("claims/fair.html", "unpaid.html", nil),
        ("letter/v2.html", nil, "v1.html"),
        // In the list each stands under the claim that it rebuts, and the others behind.
        ("counterarguments/free.html", nil, "aside.html"),
        ("counterarguments/aside.html", "free.html", "rude.html"),
        ("counterarguments/rude.html", "aside.html", nil),
        ("events/older.html", nil, "start.html"),
        ("events/start.html", "older.html", "unknown.html"),
        ("pages/about.html", nil, nil),
        ("signatories/s-0001.html", nil, nil),
        ("claims/index.html", nil, nil),
        ("letter/index.html", nil, nil),
    ])
    func `a record leads to those before and behind it in its list`(
        path: String, previous: String?, next: String?
    ) async throws {
        var content = smallDossier()
        content["counterarguments/aside.md"] = """
            ---
            {title: Aside, rebuts: [fair], constructed: true, sources: [talk], no_answer: None}
            ---
            Words [@talk].
            """
        content["signatories.csv"]?.append("\ns-0003,Anybody,1,vouched,name,The editors\n")
        let page = try #require(try await site(of: content).rendered()[path])
        let links = Markup(page).tags.filter { $0.name == "a" }
        func target(_ relation: String) -> String? {
            links.first { $0.attributes["rel"] == relation }?.attributes["href"]?.split(separator: "/").last
                .map(String.init)
        }
        #expect(target("prev") == previous)
        #expect(target("next") == next)
        #expect(page.contains("class=\"neighbours\"") == (previous != nil || next != nil))
    }

    @Test func `parties follow one another as each language lists them`() async throws {
        var content = smallDossier()
        content["dossier.yml"]?.replace("languages: [en]", with: "languages: [en, ja]")
        content["parties.yml"] = """
            - {slug: ana, name: {en: Ana, ja: わな}, type: person, reading: わな}
            - {slug: mai, name: {en: Mai, ja: かい}, type: person, reading: かい}
            - {slug: studio, name: {en: Studio, ja: あと}, type: company, reading: あと}
            """
        let site = try await site(of: content)
        func next(_ slug: String, _ language: LanguageTag) -> String? {
            site.neighbours(of: RecordID(.party, Slug(known: slug)), in: language).next?.slug.description
        }
        #expect(["ana", "mai", "studio"].map { next($0, .english) } == ["mai", "studio", nil])
        #expect(["ana", "mai", "studio"].map { next($0, .japanese) } == [nil, "ana", "mai"])
    }

    /// Links from fields and bodies, autolinks, several of one paragraph, one of a record to itself.
    private func linking() -> Content {
        var content = smallDossier()
        content["pages/about.md"] = """
            ---
            {title: About, order: 1}
            ---

            See [one](claim:unpaid) and [the same](claim:unpaid), and [itself](page:about). {#first}

            - A point of [the letter](letter:v1#unpaid)
            - <claim:unpaid> {#second}
            """
        content["corrections/name.md"]?.replace("why: Known.", with: "why: \"[It](claim:unpaid) was known.\"")
        content["prompts/wide.md"] = """
            ---
            {title: Wide, summary: Words, period: early, attribution: unknown, wording: none, \
            wording_at_source: unknown, sources: [memo]}
            ---

            After [the claim](claim:unpaid). {#after}
            """
        return content
    }

    @Test func `a page shows what links to it, by paragraph and in the order of the lists`() async throws {
        let pages = try await site(of: linking()).rendered()
        let list = try #require(
            pages["claims/unpaid.html"]?.part(from: "<h2>What links here</h2>", to: "</section>"))
        let links = Markup(String(list)).values(of: "href")
        #expect(links.count == 5)
        #expect(links.first == "../prompts/wide.html#after")
        #expect(links[1].hasPrefix("../corrections/name.html#"))
        #expect(
            links[2...] == ["../pages/about.html", "../pages/about.html#first", "../pages/about.html#second"])
        let letter = try #require(
            pages["letter/v1.html"]?.part(from: "<h2>What links here</h2>", to: "</section>"))
        #expect(Markup(String(letter)).values(of: "href").count == 1)
    }

    @Test func `a page to which no prose links has no such section`() async throws {
        let pages = try await site(of: linking()).rendered()
        let shown = pages.keys.filter { pages[$0]?.contains("What links here") == true }
        // Fields lead to the parties, citations to the sources, and the page about links to itself.
        #expect(shown.sorted() == ["claims/unpaid.html", "letter/v1.html"])
    }

    @Test(arguments: [
        ("claims/unpaid.html", ["Home", "Claims", "Plain words"]),
        ("claims/index.html", ["Home", "Claims"]),
        ("prompts/by-period.html", ["Home", "Prompts", "By period"]),
        ("letter/index.html", ["Home", "Plain words – version 2"]),
    ])
    func `the way to a page ends with its own title`(path: String, way: [String]) async throws {
        let page = try #require(try await site(of: smallDossier()).rendered()[path])
        let breadcrumb = try #require(page.part(from: "<nav class=\"breadcrumb\"", to: "</nav>"))
        let items = breadcrumb.split(separator: "\n").filter { $0.hasPrefix("<li>") }
        #expect(items.map { $0.split(separator: ">")[2].prefix { $0 != "<" } } == way.map { $0[...] })
        #expect(items.map { $0.contains("aria-current=\"page\"") } == way.indices.map { $0 == way.count - 1 })
    }
}

extension String {
    /// The text from some markup to the next of another.
    fileprivate func part(from start: String, to end: String) -> Substring? {
        guard let from = firstRange(of: start)?.upperBound,
            let to = self[from...].firstRange(of: end)?.lowerBound
        else { return nil }
        return self[from..<to]
    }
}
