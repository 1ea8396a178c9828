import Diagnostics

/// A date as precise as its source: a year, a month, a day, or a time with its zone.
///
/// The written form is a subset of EDTF (ISO 8601-2:2019): `2024`, `2024-11`, `2024-11-26`,
/// `2024-11-26T12:01-05:00`, each with `?` (uncertain) or `~` (approximate) behind it.
public struct PartialDate: Hashable, Sendable {
    public let year: Int
    public let month: Int?
    public let day: Int?
    public let time: Time?
    public let isUncertain: Bool
    public let isApproximate: Bool

    /// A time of day with its distance from UTC, both in minutes.
    public struct Time: Hashable, Sendable {
        public let minutes: Int
        public let offset: Int
    }

    /// The day of a date with a time, or the month or year that it is, without `?` and `~`.
    public var withoutTime: PartialDate {
        PartialDate(
            year: year, month: month, day: day, time: nil, isUncertain: false, isApproximate: false)
    }

    /// The form that `<time datetime>` takes (HTML, section 4.5.14), without `?` and `~`.
    public var machineReadable: String {
        var text = padded(year, to: 4)
        guard let month else { return text }
        text += "-" + padded(month, to: 2)
        guard let day else { return text }
        text += "-" + padded(day, to: 2)
        guard let time else { return text }
        text +=
            "T" + padded(time.minutes / 60, to: 2) + ":" + padded(time.minutes % 60, to: 2)
        guard time.offset != 0 else { return text + "Z" }
        let distance = abs(time.offset)
        return text + (time.offset < 0 ? "-" : "+") + padded(distance / 60, to: 2) + ":"
            + padded(distance % 60, to: 2)
    }

    /// The same moment by the clocks that far from UTC, in minutes: its date there can be another.
    ///
    /// Nil for a date without a time, and where the year would not have four digits.
    public func shifted(toOffset offset: Int) -> PartialDate? {
        guard let time, var month, var day else { return nil }
        var year = year
        var minutes = time.minutes - time.offset + offset
        while minutes < 0 { (minutes, day) = (minutes + 1440, day - 1) }
        while minutes >= 1440 { (minutes, day) = (minutes - 1440, day + 1) }
        while day < 1 {
            (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
            day += PartialDate.days(in: month, of: year)
        }
        while day > PartialDate.days(in: month, of: year) {
            day -= PartialDate.days(in: month, of: year)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
        }
        guard (0...9999).contains(year) else { return nil }
        return PartialDate(
            year: year, month: month, day: day, time: Time(minutes: minutes, offset: offset),
            isUncertain: isUncertain, isApproximate: isApproximate)
    }

    /// The day that it names, without its time and how sure it is; nil for a month or a year.
    public var wholeDay: PartialDate? {
        day.map {
            PartialDate(
                year: year, month: month, day: $0, time: nil, isUncertain: false, isApproximate: false)
        }
    }

    /// True for a whole day that is neither uncertain nor approximate.
    var isOneDay: Bool { day != nil && time == nil && !isUncertain && !isApproximate }

    /// The first minute that the date can mean, counted in UTC; what sorts a timeline.
    var earliestMinute: Int {
        let days = year * 372 + ((month ?? 1) - 1) * 31 + (day ?? 1) - 1
        return days * 1440 + (time?.minutes ?? 0) - (time?.offset ?? 0)
    }

    /// The first day that the date can mean where it was written, comparable with other dates' `lastDay`.
    var firstDay: Int { year * 372 + ((month ?? 1) - 1) * 31 + (day ?? 1) - 1 }

    /// The last day that the date can mean, comparable with other dates' `lastDay`.
    var lastDay: Int {
        let month = month ?? 12
        return year * 372 + (month - 1) * 31 + (day ?? PartialDate.days(in: month, of: year)) - 1
    }
}

extension PartialDate: Comparable {
    /// By the earliest minute; of two that begin together the less precise first.
    public static func < (a: Self, b: Self) -> Bool {
        a.earliestMinute != b.earliestMinute ? a.earliestMinute < b.earliestMinute : a.precision < b.precision
    }

    private var precision: Int { (month == nil ? 0 : 1) + (day == nil ? 0 : 1) + (time == nil ? 0 : 1) }
}
