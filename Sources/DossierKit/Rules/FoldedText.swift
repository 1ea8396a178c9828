import CUTF8Proc

/// A text as names are compared: without case, width, compatibility forms, spaces and signs that show nothing.
///
/// The folding is NFKC_Casefold of the Unicode Standard (section 3.13, as utf8proc does it), and then all spaces
/// are taken away: `Ana  Paz`, `ANA PAZ` and `Ａｎａ　Ｐａｚ` are one text, as are `ﾔﾏﾀﾞ` and `ヤマダ`.
func folded(_ text: String) -> [UInt8] { foldedWords(text).filter { !$0.isFoldedSpace } }

/// The same with the spaces between words.
func foldedWords(_ text: String) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.map(\.lowerCased) }
    return withNormalized(
        text, UTF8PROC_COMPOSE, UTF8PROC_COMPAT, UTF8PROC_CASEFOLD, UTF8PROC_IGNORE, body: Array.init)
}

/// The name of a person as two are compared: folded, and without the signs between its parts, of which there are
/// several for one meaning: `O'Neil` is `O’Neil`, `J. Ek` is `J Ek`.
func foldedName(_ name: String) -> [UInt8] {
    let letters = name.unicodeScalars.filter { !isSign($0) }
    return letters.isEmpty ? folded(name) : folded(String(String.UnicodeScalarView(letters)))
}

/// True for apostrophes, hyphens and full stops.
private func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2D, 0x2E, 0x60, 0xB4, 0x2BC, 0x2010...0x2015, 0x2018...0x201B, 0x2032, 0x2212, 0xFF07,
        0xFF0D,
        0xFF0E, 0xFF40:
        true
    default: false
    }
}

extension UInt8 {
    /// True for the spaces that folding leaves: all others of Unicode have become U+0020.
    fileprivate var isFoldedSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
