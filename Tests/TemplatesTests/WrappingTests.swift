import Testing

@testable import DossierKit
@testable import Templates

/// Words in drawings: broken where a reader would break them, and never wider than their box.
@Suite struct WrappingTests {
    @Test(arguments: [
        ("one two three", 300, ["one two three"]),
        ("one two three", 60, ["one two", "three"]),
        ("  one \n two  ", 300, ["one two"]),
        ("", 100, []),
        ("unbreakable", 40, ["unbre", "akabl", "e"]),
        ("公開書簡を掲載した。", 112, ["公開書簡を掲載し", "た。"]),
        ("公開書簡を載せた。次に", 96, ["公開書簡を載せ", "た。次に"]),
        ("彼は「公開」と言う", 36, ["彼は", "「公", "開」と", "言う"]),
        ("モデルーを", 36, ["モデ", "ルーを"]),
    ])
    func `a text is broken into lines`(text: String, width: Int, shown: [String]) {
        #expect(lines(text, width: width, size: 12, atMost: 9) == shown)
    }

    @Test(arguments: [
        ("one two three four", 60, 1, ["one…"]),
        ("one two three, four", 90, 1, ["one two…"]),
        ("公開書簡を掲載した。", 60, 1, ["公開書…"]),
        ("unbreakable", 60, 1, ["unbrea…"]),
    ])
    func `what has no room is an ellipsis`(text: String, width: Int, count: Int, shown: [String]) {
        #expect(lines(text, width: width, size: 12, atMost: count) == shown)
    }

    @Test(arguments: [
        "A sentence of common words, with (brackets), WIDE CAPITALS and 12,345 digits",
        "日本語とLatin letterが、混在する「文」である。", "שלום עולם with Latin", "🙂🙂🙂👩‍👩‍👧 emoji", "e\u{301}e\u{301}e\u{301}",
        String(repeating: "W", count: 90),
    ])
    func `no line is wider than its box`(text: String) {
        for width in stride(from: 20, through: 300, by: 7) {
            let shown = lines(text, width: width, size: 12, atMost: 3)
            #expect(shown.count <= 3)
            for line in shown { #expect(Letters.width(of: line, size: 12) <= width, "\(width): \(line)") }
        }
    }

    @Test func `what XML does not allow is left out`() {
        let bytes = Array("a\u{1}b\u{FFFE}c\u{1F600}\u{200F}".utf8).withoutForbiddenInXML
        #expect(String(decoding: bytes, as: UTF8.self) == "abc\u{1F600}\u{200F}")
    }
}
