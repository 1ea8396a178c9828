/// A time of others as a dossier writes it; nil where it is none.
///
/// Dates of the dossier's own form stay as they are. `2023-07-26 23:51:02`, with `T` or a space and with or without
/// seconds, parts of them and a zone, becomes `2023-07-26T23:51Z`; so do seconds or milliseconds since 1970 (POSIX).
/// Without a zone only the day is kept, unless the table is known to be in UTC: a time needs a zone.
func foreignTime(_ text: String, isUTC: Bool) -> String? {
    let text = trimmed(text)
    // With a space in it, it is none of the dossier's own forms.
    if !text.utf8.contains(UInt8(ascii: " ")), (try? When(parsing: text)) != nil { return text }
    if let seconds = secondsSince1970(text) {
        // To the minute, which is all that a dossier writes.
        return "\(Moment(seconds: seconds).description.prefix("2023-07-26T23:51".utf8.count))Z"
    }
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: " ") || bytes[10] == UInt8(ascii: "T") else {
        return nil
    }
    let day = String(decoding: bytes[..<10], as: UTF8.self)
    let clock = String(decoding: bytes[11..<16], as: UTF8.self)
    var rest = bytes[16...]
    if rest.first == UInt8(ascii: ":") {
        rest = rest.dropFirst()
        let digits = rest.prefix { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        rest = rest[digits.endIndex...]
    }
    let zone = zone(String(decoding: rest, as: UTF8.self), isUTC: isUTC)
    guard let zone, (try? PartialDate(parsing: "\(day)T\(clock)\(zone.isEmpty ? "Z" : zone)")) != nil else {
        return nil
    }
    return zone.isEmpty ? day : "\(day)T\(clock)\(zone)"
}

/// A zone as a dossier writes it, empty where there is none; nil for what is no zone.
private func zone(_ text: String, isUTC: Bool) -> String? {
    let text = trimmed(text)
    switch text {
    case "": return isUTC ? "Z" : ""
    case "Z", "z", "UTC", "GMT", "+00:00", "+0000", "+00", "-00:00": return "Z"
    default:
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard digits.utf8.allSatisfy(\.isDigit), digits.count == 4 || digits.count == 2 else { return nil }
        return "\(sign)\(digits.prefix(2)):\(digits.count == 4 ? digits.suffix(2) : "00")"
    }
}

/// Ten digits of seconds or thirteen of milliseconds; nil for another number.
private func secondsSince1970(_ text: String) -> Int? {
    let whole = text.prefix { $0 != "." }
    guard whole.utf8.allSatisfy(\.isDigit), let number = Int(whole) else { return nil }
    switch whole.utf8.count {
    case 10: return number
    case 13: return number / 1000
    default: return nil
    }
}
