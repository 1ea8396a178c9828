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
            guard let day = PartialDate(secondsSince1970: Moment.now.seconds) else {
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
        guard (0..<253_402_300_800).contains(seconds) else { return nil }
        self.init(day: String(Moment(seconds: seconds).description.prefix(10)))
    }
}
