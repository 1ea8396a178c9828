import Testing

@testable import DossierKit

/// The first words of a text, for a summary.
@Suite struct OpeningTests {
    @Test(
        arguments: [(String, String?)]([
            ("One word.", "One word."),
            (
                "\n\n## Head\n\nOne *word*\nand [another](claim:unpaid) [@report]. {#first}\n\nMore.\n",
                "One word and another."
            ),
            ("Head\n----\n\n- item\n\n> quote\n\nThen.", "Then."),
            ("See [the list][there].\n\nMore.\n\n[there]: https://example.org/\n", "See the list."),
            ("```\ncode\n\nof lines\n```\n\nThen.", "Then."),
            ("   ```\ncode\n\nof lines\n   ```\n\nThen.", "Then."),
            ("- ```\n  code\n\n  of lines\n  ```\n\nThen.", "Then."),
            ("1. item\n   ~~~\n   code\n\n   of lines\n   ~~~\n\nThen.", "Then."),
            ("[1994] was long ago.", "[1994] was long ago."),
            ("First.\r\n\r\nSecond.", "First."),
            ("- item\n", nil),
            ("", nil),
        ]))
    func `the first paragraph is its words alone`(text: String, words: String?) async throws {
        let checked = try await check(page: text)
        let page = try #require(checked.site?.dossier.pages.all.first, "\(checked.report)")
        #expect(page.head.body?.source.firstParagraph(in: try #require(checked.site).dossier) == words)
    }

    @Test(arguments: [
        ("short", 20, "short"),
        ("twenty letters fit in", 21, "twenty letters fit in"),
        ("twenty letters fit in", 20, "twenty letters fit…"),
        ("two words, and more", 11, "two words…"),
        ("unbreakableword", 6, "unbrea…"),
        ("短い文。", 8, "短い文。"),
        ("無償労働を問題とする書簡", 10, "無償労働を…"),
        ("無償の労働、書簡と抗議の記録", 16, "無償の労働…"),
        ("e\u{301}te\u{301}e\u{301}t", 3, "e\u{301}te\u{301}…"),
    ])
    func `a text is cut behind a word`(text: String, columns: Int, cut: String) {
        #expect(text.cut(to: columns) == cut)
    }

    @Test(arguments: ["", "a ", "ab"])
    func `accents without end are cut, too`(start: String) {
        let cut = (start + "e" + String(repeating: "\u{301}", count: 20_000)).cut(to: 10)
        #expect(cut.unicodeScalars.count <= 41 && cut.hasSuffix("…"))
        #expect(cut.unicodeScalars.first == (start + "e").unicodeScalars.first)
    }
}

/// A dossier with one page of some Markdown.
private func check(page: String) async throws -> Checked {
    var content = try Scenario(name: "base").content()
    content["content/pages/about.md"] = .file(Array("---\ntitle: About\n---\n\(page)".utf8))
    content["content/claims/unpaid.md"] = .file(
        Array("---\n{text: Work, type: demand, made_by: [ana]}\n---\n".utf8))
    let temporary = try TemporaryFolder(content)
    return try await DossierKit.check(ContentFolder("\(temporary.path)/content"), look: .plain)
}
