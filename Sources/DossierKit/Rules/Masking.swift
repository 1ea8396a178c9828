import Diagnostics

/// The text with a dot for each character of what must not be printed: secrets, e-mail addresses, phone numbers,
/// streets.
///
/// The length stays, so that a caret below the text points at what it pointed at.
func masked(_ text: String) -> String {
    masked(text, privateRanges(in: text) + streetAddresses(in: text) + phoneRanges(in: text))
}

/// The places of secrets and e-mail addresses, also of those with marks of emphasis in them.
private func privateRanges(in text: String) -> [Range<Int>] {
    var text = text
    let secret = text.withUTF8 { bytes in secrets(in: bytes).map(\.range) }
    guard PlainForm.hasAtSign(text.utf8) else { return secret }
    let plain = PlainForm(text.utf8)
    let marks = plain.bytes.indices.filter { plain.bytes[$0] != UInt8(ascii: "*") }
    let unmarked = PlainForm(marks.map { plain.bytes[$0] })
    let mail = unmarked.mailAddresses.map { range in
        plain.place(of: marks[range.lowerBound]..<marks[range.upperBound - 1] + 1)
    }
    return secret + mail
}

private func phoneRanges(in text: String) -> [Range<Int>] {
    let plain = PlainForm(text.utf8)
    return plain.phoneNumbers.map(plain.place)
}

private func masked(_ text: String, _ ranges: [Range<Int>]) -> String {
    guard !ranges.isEmpty else { return visible(text) }
    let bytes = Array(text.utf8)
    var copy: [UInt8] = []
    var end = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > end {
        let start = max(end, range.lowerBound)
        copy += bytes[end..<start]
        let characters = bytes[start..<range.upperBound].count { $0 & 0xC0 != 0x80 }
        for _ in 0..<characters { copy += "•".utf8 }
        end = range.upperBound
    }
    return visible(String(decoding: copy + bytes[end...], as: UTF8.self))
}

/// A path without secrets and e-mail addresses; what has the form of a phone number may be a name.
func maskedPath(_ path: String) -> String { masked(path, privateRanges(in: path)) }

/// The text with U+FFFD for each hidden character: a terminal obeys some of them, and all would move the caret.
private func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { HiddenCharacter($0) != nil }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(HiddenCharacter(scalar) == nil ? scalar : "\u{FFFD}") }
    return String(scalars)
}

extension Report {
    /// The same report without a word that must not be printed.
    var masked: Report {
        Report(diagnostics.map { $0.reworded(DossierKit.masked, path: maskedPath) })
    }
}
