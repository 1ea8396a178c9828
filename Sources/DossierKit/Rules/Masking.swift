import Diagnostics

/// The text with a dot for each character of what must not be printed: e-mail addresses, phone numbers, streets.
///
/// The length stays, so that a caret below the text points at what it pointed at.
func masked(_ text: String) -> String {
    var text = text
    let numbers = text.withUTF8 { bytes in Array(MailAddresses(in: bytes)) + phoneNumbers(in: bytes) }
    let ranges = numbers + streetAddresses(in: text)
    guard !ranges.isEmpty else { return text }
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
    return String(decoding: copy + bytes[end...], as: UTF8.self)
}

extension Report {
    /// The same report without a word that must not be printed.
    var masked: Report { Report(diagnostics.map { $0.reworded(DossierKit.masked) }) }
}
