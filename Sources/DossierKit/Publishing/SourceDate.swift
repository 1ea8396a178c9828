/// A moment that stands for the time of a build, so that the same content gives the same bytes whenever it is built.
///
/// It comes from the environment variable `SOURCE_DATE_EPOCH` (reproducible-builds.org/specs/source-date-epoch).
public struct SourceDate: Hashable, Sendable {
    private let moment: Moment

    /// Takes the seconds since the first second of 1970 in UTC, in decimal digits; nil for anything else, and
    /// for what lies behind the year 9999.
    public init?(epoch text: String) {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text),
            seconds < 253_402_300_800
        else { return nil }
        moment = Moment(seconds: seconds)
    }

    /// The moment as RFC 3339 writes it: `2026-11-28T00:00:00Z`.
    var text: String { moment.description }
}
