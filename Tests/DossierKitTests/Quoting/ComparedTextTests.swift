import Testing

@testable import DossierKit

/// What counts as the same words, and where they stand.
@Suite struct ComparedTextTests {
    private func folded(_ text: String) -> String {
        String(decoding: ComparedText(text).bytes, as: UTF8.self)
    }

    @Test(arguments: [
        // White space.
        (" a\tb\r\n\n c ", "a b c"), ("a\u{A0}b\u{2003}c\u{3000}d", "a b c d"),
        ("動画\nモデル", "動画モデル"), ("動画 モデル、　次", "動画モデル、次"), ("Sora\nが", "Sora が"), ("が Sora", "が Sora"),
        ("한국\n사람", "한국 사람"), ("", ""), (" \n ", ""),
        // Quotation marks and apostrophes.
        ("“a” „b‟ «c»", "\"a\" \"b\" \"c\""), ("it’s ‘a’ ‚b‛ ‹c› dʼe", "it's 'a' 'b' 'c' d'e"),
        // Marks that show nothing, also within a letter and between spaces.
        ("im\u{AD}pos\u{200B}si\u{FEFF}ble", "impossible"), ("a \u{200B} b", "a b"),
        ("e\u{200D}\u{301}", "\u{E9}"),
        // Normal form C, and no other.
        ("cafe\u{301}", "caf\u{E9}"), ("か\u{3099}", "が"), ("Å", "Å"), ("ﬁ", "ﬁ"), ("Ａ１", "Ａ１"),
        // What is compared as it is.
        ("「泡」、『波』。", "「泡」、『波』。"), ("free-\nlance", "free- lance"), ("Free", "Free"), ("a … b", "a … b"),
        ("a–b", "a–b"), ("＂a＂", "＂a＂"),
    ])
    func `a text is folded`(text: String, expected: String) {
        #expect(folded(text).unicodeScalars.elementsEqual(expected.unicodeScalars), "\(folded(text))")
        #expect(folded(folded(text)) == folded(text))
    }

    @Test(arguments: [
        ("We were not paid.", "not paid", 1), ("We were not\n paid.", "not paid", 1),
        ("not paid, not paid", "not paid", 2), ("a a a", "a a", 2), ("unpaid", "paid", 0),
        ("paids", "paid", 0),
        ("naïvely", "na", 0), ("(paid)", "paid", 1), ("paid2", "paid", 0), ("Paid", "paid", 0),
        ("they’re “puppets”", "they're \"puppets\"", 1), ("無償の労働である", "無償の労働", 1), ("泡泡泡", "泡泡", 2),
        ("波、泡", "波泡", 0), ("「波」", "\"波\"", 0), ("aba abab ababa", "ababa", 1), ("", "a", 0), ("a", "", 0),
        ("работать", "работа", 0), ("사람들", "사람", 1),
    ])
    func `words are found as often as they stand there`(text: String, words: String, count: Int) {
        #expect(ComparedText(text).places(of: ComparedText(words)).count == count)
    }

    @Test func `a place is told by the line of the text`() throws {
        let text = ComparedText("One.\n\n  Two\nthree.\n泡\n泡")
        let lines = ["One", "Two", "Two three", "three", "泡泡"].map { words in
            text.places(of: ComparedText(words)).map(text.line)
        }
        #expect(lines == [[1], [3], [3], [4], [5]])
    }

    @Test func `the context of words is cut at whole characters`() throws {
        let text = ComparedText("泡が消えた後に、波が来た。")
        let words = ComparedText("波")
        let place = try #require(text.places(of: words).first)
        #expect(text.context(of: words, at: place, reach: 7) == "…後に、«波»が来た…")
        #expect(text.context(of: words, at: place) == "泡が消えた後に、«波»が来た。")
    }

    @Test(arguments: [
        ("We were not paid for it.", "we were never paid", 1, "[-we-]{+We+} were [-never-]{+not+} paid"),
        (
            "We were not paid, and\nwe were not asked.", "We were never paid", 1,
            "We were [-never-]{+not+} paid"
        ),
        ("One.\nTwo.\nWe were not really paid.", "were not paid", 3, "were not {+really+} paid"),
        ("We were not paid.", "were not ever paid", 1, "were not [-ever-] paid"),
        ("これは無償の労働である。", "無償な労働である", 1, "無償[-な-]{+の+}労働である"),
        ("an art-washing tool", "an art washing tool", 1, "an art{+-+}washing tool"),
    ])
    func `the nearest passage shows what differs`(text: String, words: String, line: Int, difference: String)
    {
        #expect(
            ComparedText(text).nearest(to: ComparedText(words))
                == NearestPassage(line: line, difference: difference))
    }

    @Test func `a text without anything alike has no nearest passage`() {
        #expect(ComparedText("Of cabbages and kings").nearest(to: ComparedText("we were paid")) == nil)
        #expect(ComparedText("").nearest(to: ComparedText("we")) == nil)
        #expect(ComparedText("we").nearest(to: ComparedText("")) == nil)
    }
}
