import HTML
import Testing

@testable import DossierKit

/// References as programs read them, above all where a title has signs that mean something in a format.
@Suite struct ReferenceTests {
    /// A reference to a page with a title, of a dossier that is named by it, too.
    private func reference(_ title: String) async throws -> Reference {
        let site = try #require(try await checkedSite("sites/corrections"))
        let page = try #require(site.page(at: Route(.list(.claim, part: 1))))
        return Reference(page, title: title, of: site, note: "In the file \(page.route.path)")
    }

    @Test(arguments: [
        ("Plain words", "Plain words"),
        ("a } b { c", "a \\textbraceright{} b \\textbraceleft{} c"),
        ("C:\\new", "C:\\textbackslash{}new"),
        ("100 % of $5 & #1 x_y", "100 \\% of \\$5 \\& \\#1 x\\_y"),
        ("~a^b", "\\textasciitilde{}a\\textasciicircum{}b"),
        ("\\textbf{x}", "\\textbackslash{}textbf\\textbraceleft{}x\\textbraceright{}"),
        ("say \"it\"", "say \"it\""),
        ("泡の「記録」", "泡の「記録」"),
        ("</pre>", "</pre>"),
    ])
    func `a text means itself in TeX`(title: String, escaped: String) async throws {
        #expect(title.escapedForTeX == escaped)
        let entry = try await reference(title).bibTeX
        #expect(entry.contains("\n  title = {{\(escaped)}},\n"))
        #expect(entry.hasBalancedBraces)
    }

    @Test(arguments: [
        ("two\nlines", "two lines"),
        ("two\r\nlines", "two lines"),
        ("a\u{2028}ER  - ", "a ER -"),
        ("a\u{2029}b\u{85}c\u{B}d\u{C}e\u{1C}f", "a b c d e f"),
        ("  a \t b  ", "a b"),
        ("a\u{0}b", "a b"),
        ("right \u{202E}tfel\u{202C} \u{2067}x\u{2069}", "right tfel x"),
        ("mark\u{200F}", "mark\u{200F}"),
        ("“quoted” – §", "“quoted” – §"),
        ("全角\u{3000}空白", "全角\u{3000}空白"),
        ("\n", ""),
        ("", ""),
    ])
    func `a value stands on one line and keeps its direction to itself`(text: String, line: String) {
        #expect(text.onOneLine == line)
    }

    @Test(arguments: [
        "x\nER  - \nTY  - BOOK", "x\r\nTI  - y", "ER  - ", "x\u{2028}ER  - ", "x\u{85}AU  - z", "\n",
    ])
    func `no title ends a record of RIS or begins a field`(title: String) async throws {
        let record = try await reference(title).ris
        let tags = record.split(whereSeparator: \.isNewline).map { String($0.prefix(6)) }
        #expect(
            tags == [
                "TY  - ", "ID  - ", "AU  - ", "TI  - ", "T2  - ", "PY  - ", "DA  - ", "LA  - ", "N1  - ",
                "ER  - ",
            ])
    }

    @Test func `CSL-JSON escapes what JSON does`() async throws {
        let json = try await reference("a \"b\" \\ c").cslJSON
        #expect(json.contains("\n  \"title\": \"a \\\"b\\\" \\\\ c\",\n"))
    }

    @Test func `a page is cited by its edition, its language and its place`() async throws {
        let reference = try await reference("Claims")
        #expect(
            reference.bibTeX == """
                @misc{claims-index,
                  author = {{The editors}},
                  title = {{Claims}},
                  howpublished = {Corrected \\& checked},
                  year = {2025},
                  date = {2025-01-31},
                  language = {en},
                  note = {In the file claims/index.html},
                }

                """)
        #expect(reference.cslJSON.contains("\"issued\": {\"date-parts\": [[2025, 1, 31]]}"))
    }

    @Test(arguments: [
        ("2024", "2024", "2024///", "{\"date-parts\": [[2024]]}"),
        ("2024-11", "2024-11", "2024/11//", "{\"date-parts\": [[2024, 11]]}"),
        ("2024-11-26T12:01-05:00", "2024-11-26", "2024/11/26/", "{\"date-parts\": [[2024, 11, 26]]}"),
        ("2024-11-26~", "2024-11-26~", "2024/11/26/", "{\"circa\": true, \"date-parts\": [[2024, 11, 26]]}"),
        ("2024?~", "2024%", "2024///", "{\"circa\": true, \"date-parts\": [[2024]]}"),
        (
            "2024-11/2025-01-02", "2024-11/2025-01-02", "2024/11//",
            "{\"date-parts\": [[2024, 11], [2025, 1, 2]]}"
        ),
    ])
    func `a source's date is as precise as it is known`(
        published: String, bibTeX: String, ris: String, csl: String
    ) async throws {
        let reference = try await source("type: book, published: \(published)")
        #expect(reference.bibTeX.contains("\n  date = {\(bibTeX)},\n"))
        #expect(reference.ris.contains("\nDA  - \(ris)\n"))
        #expect(reference.cslJSON.contains("\"issued\": \(csl),"))
    }

    @Test func `what is not known of a source is left out`() async throws {
        let reference = try await source(
            "type: webpage, published: unknown, accessed: unknown, url: 'https://example.org/a_b?c=%20'")
        #expect(
            reference.bibTeX == """
                @misc{memo,
                  title = {{Memo}},
                  language = {de},
                  url = {https://example.org/a_b?c=%20},
                }

                """)
        #expect(
            reference.ris == """
                TY  - ELEC
                ID  - memo
                TI  - Memo
                LA  - de
                UR  - https://example.org/a_b?c=%20
                ER  - \n
                """)
    }

    /// The reference to a source with some fields besides those that it must have.
    private func source(_ fields: String) async throws -> Reference {
        let folder = try TemporaryFolder(
            FileTree([
                "dossier.yml": """
                title: A dossier
                languages: [en]
                publisher: The editors
                licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
                edition: 2026-01-31
                """,
                "sources.yml":
                    "- {slug: memo, title: Memo, language: de, standing: primary, seen: full, \(fields)}\n",
            ]))
        let site = try #require(try await check(ContentFolder(folder.path), look: .plain).site)
        return Reference(try #require(site.dossier.sources.all.first), shownIn: .english)
    }
}

extension String {
    /// Whether each brace is closed again, counted as BibTeX does: a backslash before it changes nothing.
    fileprivate var hasBalancedBraces: Bool {
        var depth = 0
        for character in self {
            depth += character == "{" ? 1 : character == "}" ? -1 : 0
            if depth < 0 { return false }
        }
        return depth == 0
    }
}
