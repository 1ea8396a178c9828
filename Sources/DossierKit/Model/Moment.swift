import Diagnostics
import Glibc

/// A moment in whole seconds since 1970, UTC, without leap seconds.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let seconds: Int

    public init(seconds: Int) { self.seconds = seconds }

    /// The moment that the clock of the system shows.
    public static var now: Moment { Moment(seconds: Int(Glibc.time(nil))) }

    public static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }

    /// `2024-11-26T17:01:00Z` (RFC 3339).
    public var description: String {
        var (time, parts) = (time_t(seconds), tm())
        gmtime_r(&time, &parts)
        let date = [
            padded(Int(parts.tm_year) + 1900, to: 4), padded(parts.tm_mon + 1, to: 2),
            padded(parts.tm_mday, to: 2),
        ]
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { padded($0, to: 2) }
        return "\(date.joined(separator: "-"))T\(clock.joined(separator: ":"))Z"
    }

    /// Reads what ``description`` writes; nil for anything else.
    public init?(text: String) {
        let parts = text.split { !$0.isNumber }.map(String.init)
        guard parts.count == 6 else { return nil }
        self.init(parts[0], month: Int(parts[1]), parts[2], clock: parts[3...])
        guard description == text else { return nil }
    }

    /// Reads a date as HTTP has it: `Tue, 26 Nov 2024 17:01:00 GMT` (RFC 9110, section 5.6.7).
    init?(httpDate text: String) {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 6, parts[5] == "GMT" else { return nil }
        let clock = parts[4].split(separator: ":").map(String.init)
        self.init(
            parts[3], month: months.firstIndex(of: parts[2]).map { $0 + 1 }, parts[1], clock: clock[...])
    }

    private init?(_ year: String, month: Int?, _ day: String, clock: ArraySlice<String>) {
        let clock = clock.compactMap { Int32($0) }
        guard let year = Int32(year), (1970...9999).contains(year), let month, let day = Int32(day),
            clock.count == 3
        else { return nil }
        var parts = tm()
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (year - 1900, Int32(month) - 1, day)
        (parts.tm_hour, parts.tm_min, parts.tm_sec) = (clock[0], clock[1], clock[2])
        seconds = Int(timegm(&parts))
    }
}
