import CUTF8Proc

/// The place of a name in a list, the same on every machine: digits, then letters, then kana, then ideographs.
///
/// Names are compared without case, accents and width; kana as well without voicing, small forms and the difference
/// of hiragana and katakana, and a long-vowel mark as the vowel it prolongs (after JIS X 4061). Only of names that are
/// equal so far these decide, and then the names' own bytes.
struct SortKey: Hashable, Comparable, Sendable {
    private let base: [UInt32]
    private let marks: [UInt8]

    init(_ name: String) {
        base = SortKey.base(of: name)
        marks = Array(name.utf8)
    }

    static func < (a: Self, b: Self) -> Bool {
        a.base != b.base
            ? a.base.lexicographicallyPrecedes(b.base) : a.marks.lexicographicallyPrecedes(b.marks)
    }

    private static func base(of name: String) -> [UInt32] {
        var letters: [UInt32] = []
        for scalar in stripped(name).unicodeScalars {
            switch scalar.value {
            case 0x30FC: letters.append(letters.last.map(vowel(of:)) ?? scalar.value)
            case 0x30A1...0x30F6: letters.append(large(scalar.value - 0x60))
            case 0x3041...0x3096: letters.append(large(scalar.value))
            default: letters.append(scalar.value)
            }
        }
        return letters
    }

    /// Compatibility forms, case and combining marks gone: `É` is `e`, `ｶﾞ` is `カ`.
    private static func stripped(_ name: String) -> String {
        withNormalized(
            name, UTF8PROC_DECOMPOSE, UTF8PROC_COMPAT, UTF8PROC_CASEFOLD, UTF8PROC_STRIPMARK
        ) { String(decoding: $0, as: UTF8.self) }
    }

    /// The full form of a small hiragana.
    private static func large(_ kana: UInt32) -> UInt32 {
        switch kana {
        case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E: kana + 1
        case 0x3095: 0x304B
        case 0x3096: 0x3051
        default: kana
        }
    }

    /// The vowel in which a hiragana ends: of か it is あ.
    private static func vowel(of kana: UInt32) -> UInt32 {
        let rows: [(Unicode.Scalar, String)] = [
            ("あ", "あかさたなはまやらわ"), ("い", "いきしちにひみりゐ"), ("う", "うくすつぬふむゆる"),
            ("え", "えけせてねへめれゑ"), ("お", "おこそとのほもよろを"),
        ]
        let row = rows.first { $0.1.unicodeScalars.contains { $0.value == kana } }
        return row?.0.value ?? kana
    }
}
