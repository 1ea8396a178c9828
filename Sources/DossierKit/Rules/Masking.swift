import Diagnostics

/// The text with a dot for each character of what must not be printed: secrets, e-mail addresses, phone numbers,
/// streets.
///
/// The length stays, so that a caret below the text points at what it pointed at.
func masked(_ text: String) -> String {
    var text = text
    let numbers = text.withUTF8 { bytes in
        Array(MailAddresses(in: bytes)) + phoneNumbers(in: bytes) + secrets(in: bytes).map(\.range)
    }
    let ranges = numbers + streetAddresses(in: text)
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

/// The text with U+FFFD for each hidden character: a terminal obeys some of them, and all would move the caret.
private func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { HiddenCharacter($0) != nil }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(HiddenCharacter(scalar) == nil ? scalar : "\u{FFFD}") }
    return String(scalars)
}

extension Report {
    /// The same report without a word that must not be printed.
    var masked: Report { Report(diagnostics.map { $0.reworded(DossierKit.masked) }) }
}
