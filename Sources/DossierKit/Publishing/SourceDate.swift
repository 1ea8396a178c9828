/// A moment that stands for the time of a build, so that the same content gives the same bytes whenever it is built.
///
/// It comes from the environment variable `SOURCE_DATE_EPOCH` (reproducible-builds.org/specs/source-date-epoch).
public struct SourceDate: Hashable, Sendable {
    private let seconds: Int

    /// Takes the seconds since the first second of 1970 in UTC, in decimal digits; nil for anything else, and
    /// for what lies behind the year 9999.
    public init?(epoch text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text),
            seconds < 253_402_300_800
        else { return nil }
        self.seconds = seconds
    }

    /// The moment as RFC 3339 writes it: `2026-11-28T00:00:00Z`.
    var text: String {
        let (date, second) = (SourceDate.date(ofDay: seconds / 86_400), seconds % 86_400)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(date.year)-\(two(date.month))-\(two(date.day))"
            + "T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }

    /// The date of a day since the first of 1970 in the Gregorian calendar.
    private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
        var (year, rest) = (1970, day)
        func length(_ year: Int) -> Int { (1...12).reduce(0) { $0 + PartialDate.days(in: $1, of: year) } }
        while rest >= length(year) {
            rest -= length(year)
            year += 1
        }
        var month = 1
        while rest >= PartialDate.days(in: month, of: year) {
            rest -= PartialDate.days(in: month, of: year)
            month += 1
        }
        return (year, month, rest + 1)
    }
}
