import Testing

@testable import DossierKit

/// The argument as Argdown: whatever an author writes is words there.
@Suite struct ArgdownTests {
    @Test(arguments: [
        ("Nobody was paid.", "Nobody was paid."),
        ("*a* _b_ \\c", "\\*a\\* \\_b\\_ \\\\c"),
        ("[sic] <at all>", "\\[sic\\] \\<at all\\>"),
        ("#tag @all", "\\#tag \\@all"),
        ("see https://example.org/a", "see https\\:\\/\\/example\\.org\\/a"),
        ("/* a */ <!-- b -->", "\\/\\* a \\*\\/ \\<!-- b --\\>"),
        ("=== a ===", "\\=\\=\\= a \\=\\=\\="),
        ("a {b: c} d", "a \\{b: c\\} d"),
        ("in the U.S.A. or :A:", "in the U\\.S\\.A. or \\:A:"),
        ("one\n\n+> [two]\tthree\r\n", "one +\\> \\[two\\] three"),
        ("三か月。「無償」", "三か月。「無償」"),
    ])
    func `no word means anything in Argdown`(words: String, escaped: String) {
        #expect(String(decoding: ArgdownText.escaped(words), as: UTF8.self) == escaped)
    }

    @Test func `every line is an entry, a relation, a comment or empty`() async throws {
        let site = try #require(try await checkedSite("sites/corrections"))
        let text = String(decoding: argdown(of: site.dossier), as: UTF8.self)
        #expect(!text.utf8.contains(0x0D))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var counts = [0, 0, 0]
        for line in lines.dropLast() where !line.isEmpty {
            if line.wholeMatch(of: /\/\/ .+/) != nil {
                counts[0] += 1
            } else if line.wholeMatch(
                of: /(\[[a-z0-9-]+\]|<[a-z0-9-]+(\.[0-9]+)?>): .+|<[a-z0-9-]+ to [a-z0-9-]+>/) != nil
            {
                counts[1] += 1
            } else if line.wholeMatch(of: /\x20\x20(\+>|->|_>) (\[[a-z0-9-]+\]|<[a-z0-9- ]+>)/) != nil {
                counts[2] += 1
            } else {
                Issue.record("\(line)")
            }
        }
        // Four claims, a step between two of them, two objections, two answers; four arrows of claims and steps, four
        // of objections and answers.
        #expect(counts == [1, 9, 8])
    }
}
