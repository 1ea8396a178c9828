import Diagnostics

/// A hidden character that is written as a character reference: `&#x202E;`, `&#8203;`, `&shy;`.
///
/// CommonMark (0.30, section 6.2) puts the character itself into the text, so that it is hidden from readers like
/// one that was typed. A reference in a code span counts, too: there the number can be written as U+202E.
func hiddenReference(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> HiddenCharacter? {
    let name = bytes[(index + 1)...].prefix(20).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";") else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    guard text.hasPrefix("#") else { return hiddenNames[text].flatMap { HiddenCharacter($0) } }
    let isHexadecimal = text.hasPrefix("#x") || text.hasPrefix("#X")
    let number = UInt32(text.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
    return number.flatMap { Unicode.Scalar($0) }.flatMap { HiddenCharacter($0) }
}

/// The names that HTML has for hidden characters (HTML, section 13.5).
private let hiddenNames: [String: Unicode.Scalar] = [
    "shy": "\u{AD}", "ZeroWidthSpace": "\u{200B}", "NegativeThinSpace": "\u{200B}",
    "NegativeMediumSpace": "\u{200B}", "NegativeThickSpace": "\u{200B}", "NegativeVeryThinSpace": "\u{200B}",
    "NoBreak": "\u{2060}", "af": "\u{2061}", "ApplyFunction": "\u{2061}", "it": "\u{2062}",
    "InvisibleTimes": "\u{2062}", "ic": "\u{2063}", "InvisibleComma": "\u{2063}",
]
