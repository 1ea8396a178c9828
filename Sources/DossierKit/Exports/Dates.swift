extension When {
    /// The date as content writes it (EDTF, or `unknown`).
    var written: String {
        switch self {
        case .unknown: "unknown"
        case .on(let date): date.written
        case .between(let start, let end): "\(start.written)/\(end.written)"
        }
    }
}

extension PartialDate {
    /// The date as content writes it, with `?` and `~` behind it.
    var written: String {
        machineReadable + (isUncertain ? "?" : "") + (isApproximate ? "~" : "")
    }

    /// The first second that the date can mean, as RFC 3339 wants it: `2024-11` is `2024-11-01T00:00:00Z`.
    var firstSecond: String {
        let text = machineReadable
        guard time == nil else {
            // `2024-11-26T12:01` and the zone, between which the seconds go.
            let clock = text.utf8.index(text.startIndex, offsetBy: 16)
            return "\(text[..<clock]):00\(text[clock...])"
        }
        return text + (month == nil ? "-01" : "") + (day == nil ? "-01" : "") + "T00:00:00Z"
    }
}
