import HTML
import Testing

@testable import DossierKit
@testable import Templates

/// What readers are told of gaps and evidence.
@Suite struct CoverageTests {
    @Test func `every number that is said to count a list is the number of its entries`() async throws {
        var content = smallDossier()
        content["claims/bare.md"] = Self.bare
        var lists: Set<String> = []
        for (path, text) in try await site(of: content).rendered() {
            for (list, number) in counts(in: text) {
                lists.insert("\(path)#\(list)")
                #expect(rows(of: list, in: text) == number, "\(path): \(list)")
            }
        }
        for list in [
            "coverage.html#gap_constructed_list", "evidence.html#claim_unpaid_supports",
            "evidence.html#not_yet_list", "statements/index.html#stance_for_list",
            "signatories/index.html#signatories_list", "sources/index.html#sources_list",
            "prompts/index.html#table_rows",
        ] {
            #expect(lists.contains(list), "\(list) is not counted")
        }
    }

    @Test func `a gap has a section where a record has it, and a row where one could`() async throws {
        let site = try await site(of: smallDossier())
        let page = try #require(site.rendered()["coverage.html"])
        for gap in Coverage.Gap.allCases {
            let (name, share) = (Phrases.english.support.gap(gap), site.coverage[gap])
            #expect(
                page.contains("<h3 id=\"gap_\(gap.rawValue)\">\(name)</h3>") == (share.count > 0), "\(gap)")
            #expect(page.contains("<th scope=\"row\">\(name)</th>") == (share.count == 0 && share.total > 0))
            #expect(page.contains("href=\"#gap_\(gap.rawValue)\">\(name)</a></th>") == (share.count > 0))
        }
        #expect(page.contains("The other objection is ascribed to somebody by a source."))
    }

    @Test func `the matrix has the exact words of a source in its cell`() async throws {
        let page = try #require(try await site(of: smallDossier()).rendered()["evidence.html"])
        let cells = try #require(page.split(separator: "id=\"claim_unpaid_supports\"").last)
        let cell = try #require(cells.split(separator: "</ul>").first)
        #expect(cell.contains("href=\"sources/memo.html\""))
        #expect(cell.contains("<q lang=\"de\">we were not paid</q>"))
    }

    @Test func `a fact without evidence is listed as such, and only then is there a list`() async throws {
        var content = smallDossier()
        #expect(
            try await site(of: content).rendered()["evidence.html"]?.contains("Not yet evidenced") == false)
        content["claims/bare.md"] = Self.bare
        let pages = try await site(of: content).rendered()
        let list = try #require(pages["evidence.html"]?.split(separator: "id=\"not_yet_list\"").last)
        #expect(list.contains("<a href=\"claims/bare.html\">Bare</a>"))
        #expect(
            pages["claims/bare.html"]?.contains("coverage.html#gap_no-evidence\">no evidence</a>") == true)
    }

    @Test(arguments: ["index.html", "claims/index.html", "sources/index.html"])
    func `evidence and gaps are linked from where readers ask for them`(path: String) async throws {
        let page = try #require(try await site(of: smallDossier()).rendered()[path])
        #expect(page.contains("evidence.html\">Claims and sources</a>"))
        #expect(page.contains("coverage.html\">What is missing</a>"))
    }

    @Test func `a list says how many of its records have a gap as the page of the gaps does`() async throws {
        let pages = try await site(of: smallDossier()).rendered()
        #expect(
            pages["sources/index.html"]?.contains("archived copy: <b>1 of 1 source on the web</b>") == true)
        #expect(pages["coverage.html"]?.contains(">1</span> of 1 source on the web</td>") == true)
        #expect(
            pages["claims/index.html"]?.contains("with no source given at all: <b>0 of 1 fact</b>") == true)
    }

    @Test func `without a claim no link leads to the evidence`() async throws {
        let content = smallDossier().filter { path, _ in
            ["dossier.yml", "sources.yml", "parties.yml"].contains(path)
        }
        let pages = try await site(of: content).rendered()
        #expect(pages["evidence.html"] == nil && pages["coverage.html"] != nil)
        #expect(pages.values.allSatisfy { !$0.contains("evidence.html") })
        #expect(pages["index.html"]?.contains("Facts without evidence") == false)
    }

    @Test func `words for gaps are told apart`() {
        let words = Phrases.english.support
        let gaps = Coverage.Gap.allCases
        #expect(Set(gaps.map(words.gap)).count == gaps.count)
        #expect(Set(gaps.map(words.meaning)).count == gaps.count)
        #expect(Set(gaps.map(words.lack)).count == gaps.count)
        #expect(
            Phrases.Part.allCases.flatMap(\.gaps).map(\.rawValue).sorted() == gaps.map(\.rawValue).sorted())
    }

    private static let bare = """
        ---
        {text: Bare, type: fact, made_by: [ana], status: asserted, status_reason: It is said.}
        ---
        """
}

/// The numbers of a page that say what they count: the list's id, and the only number in the element's text.
private func counts(in page: String) -> [(list: String, number: Int?)] {
    page.split(separator: "data-count-of=\"").dropFirst().map { rest in
        let text = rest.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
        let numbers = text.split { !$0.isNumber }
        return (String(rest.prefix { $0 != "\"" }), numbers.count == 1 ? Int(numbers[0]) : nil)
    }
}

/// The entries of the list, or the rows of the table's body, that has an id.
private func rows(of id: String, in page: String) -> Int? {
    let parts = page.split(separator: " id=\"\(id)\">", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let end = parts[0].hasSuffix("<tbody") ? "</tbody>" : "</ul>"
    let entry = parts[0].hasSuffix("<tbody") ? "<tr>" : "<li>"
    return parts[1].split(separator: end)[0].split(separator: entry, omittingEmptySubsequences: false).count
        - 1
}
