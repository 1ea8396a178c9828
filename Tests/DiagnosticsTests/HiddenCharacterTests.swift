import Diagnostics
import Testing

/// What nobody sees, told from what scripts and emoji need.
@Suite struct HiddenCharacterTests {
    @Test(
        arguments: [
            ("\u{0}", "U+0000"), ("\u{1B}", "U+001B"), ("\u{7F}", "U+007F"), ("\u{85}", "U+0085"),
            ("\u{AD}", "U+00AD (soft hyphen)"), ("\u{200B}", "U+200B (zero width space)"),
            ("\u{202E}", "U+202E (right-to-left override)"), ("\u{2066}", "U+2066 (left-to-right isolate)"),
            ("\u{2060}", "U+2060 (word joiner)"), ("\u{FEFF}", "U+FEFF (zero width no-break space)"),
            ("\u{3164}", "U+3164 (hangul filler)"), ("\u{E0041}", "U+E0041 (tag latin capital letter a)"),
            ("\u{FFFE}", "U+FFFE"), ("\u{FFFF}", "U+FFFF"),
            ("\u{1FFFE}", "U+1FFFE"), ("\u{10FFFF}", "U+10FFFF"),
        ] as [(Unicode.Scalar, String)])
    func `a hidden character is told with its name`(scalar: Unicode.Scalar, expected: String) throws {
        let hidden = try #require(HiddenCharacter(scalar))
        #expect(hidden.description.hasPrefix(expected))
        let bytes = Array("a\(scalar)b".utf8)
        #expect(bytes.withUnsafeBufferPointer { HiddenCharacter(at: 1, in: $0) } == hidden)
    }

    @Test(
        arguments: [
            "\t", "\n", "\r", " ", "\u{A0}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{61C}",
            "\u{FE0F}",
            "\u{E0100}", "\u{3000}", "é", "山", "🎨", "\u{FFFD}", "\u{F0000}",
            "\u{1FFFD}", "\u{10FFFD}",
        ] as [Unicode.Scalar])
    func `what scripts, emoji and layout need is no hidden character`(scalar: Unicode.Scalar) {
        #expect(HiddenCharacter(scalar) == nil)
        let bytes = Array("\(scalar)".utf8)
        #expect(
            bytes.indices.allSatisfy { index in
                bytes.withUnsafeBufferPointer { HiddenCharacter(at: index, in: $0) == nil }
            })
    }

    @Test func `the code points that stand for no character are told as such`() {
        let found = (0..<UInt32(0x110000)).compactMap { Unicode.Scalar($0).flatMap { HiddenCharacter($0) } }
            .filter { $0.sentence == "there is a code point that stands for no character, \($0)" }
        // 32 in a block of Arabic, two at the end of each of 17 planes (Unicode Standard, section 23.7).
        #expect(found.count == 66 && found.first?.scalar.value == 0xFDD0)
    }

    @Test func `bytes and scalars agree on every character there is`() {
        for value in 0..<UInt32(0x110000) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let found = Array(UTF8.encode(scalar) ?? .init()).withUnsafeBufferPointer {
                HiddenCharacter(at: 0, in: $0)
            }
            if found != HiddenCharacter(scalar) { Issue.record("\(String(value, radix: 16))") }
        }
    }
}
