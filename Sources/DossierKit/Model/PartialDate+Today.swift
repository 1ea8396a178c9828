import Glibc

/// A value of SOURCE_DATE_EPOCH that is no number of seconds of a year that dates have.
public struct SourceDateError: Error {
    public let text: String
}

extension PartialDate {
    /// The day of SOURCE_DATE_EPOCH (reproducible-builds.org, seconds since 1970), or else today, in UTC.
    ///
    /// For what a command notes on a writer's behalf; no page asks for it.
    public static func today() throws(SourceDateError) -> PartialDate {
        guard let text = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !text.isEmpty else {
            guard let day = PartialDate(secondsSince1970: Int(Glibc.time(nil))) else {
                throw SourceDateError(text: "")
            }
            return day
        }
        guard let day = Int(text).flatMap({ PartialDate(secondsSince1970: $0) }) else {
            throw SourceDateError(text: text)
        }
        return day
    }

    /// The day of a moment in UTC; nil outside the years 1970 to 9999.
    init?(secondsSince1970 seconds: Int) {
        guard seconds >= 0 else { return nil }
        var (days, year) = (seconds / 86_400, 1970)
        func length(of year: Int) -> Int { (1...12).reduce(0) { $0 + PartialDate.days(in: $1, of: year) } }
        guard days < 3_000_000 else { return nil }
        while days >= length(of: year) { (days, year) = (days - length(of: year), year + 1) }
        var month = 1
        while days >= PartialDate.days(in: month, of: year) {
            (days, month) = (days - PartialDate.days(in: month, of: year), month + 1)
        }
        guard year <= 9999 else { return nil }
        self.init(
            year: year, month: month, day: days + 1, time: nil, isUncertain: false, isApproximate: false)
    }
}
