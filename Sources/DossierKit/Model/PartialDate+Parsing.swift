/// Why a text is not a date; the sentences stand in ``FieldProblem``.
enum DateProblem: Error, Equatable {
    case form(String)
    case slashes(String)
    case noSuchMonth(Int)
    case noSuchDay(Int, month: Int, year: Int)
    case noSuchTime(String)
    case noZone(String)
    case endsBeforeStart
    case unknownRefused
    case notADay(String)
}

extension PartialDate {
    /// Reads one date; columns of the text do not matter, it is a single word.
    init(parsing text: String) throws(DateProblem) {
        var rest = Substring(text)
        var isUncertain = false
        var isApproximate = false
        while let mark = rest.last, mark == "?" || mark == "~" {
            if mark == "?" { isUncertain = true } else { isApproximate = true }
            rest.removeLast()
        }
        let halves = rest.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        let parts = (halves.first ?? "").split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let year = PartialDate.number(parts[0], digits: 4) else {
            throw text.contains("/") || text.contains(".") ? .slashes(text) : .form(text)
        }
        let month = parts.count > 1 ? PartialDate.number(parts[1], digits: 2) : nil
        let day = parts.count > 2 ? PartialDate.number(parts[2], digits: 2) : nil
        if parts.count > 1, month == nil { throw .form(text) }
        if parts.count > 2, day == nil { throw .form(text) }
        if let month, !(1...12).contains(month) { throw .noSuchMonth(month) }
        if let month, let day, !(1...PartialDate.days(in: month, of: year)).contains(day) {
            throw .noSuchDay(day, month: month, year: year)
        }
        if halves.count == 2, day == nil { throw .form(text) }
        self.year = year
        self.month = month
        self.day = day
        time = halves.count == 2 ? try PartialDate.time(halves[1], of: text) : nil
        self.isUncertain = isUncertain
        self.isApproximate = isApproximate
    }

    private static func number(_ text: Substring, digits: Int) -> Int? {
        text.utf8.count == digits && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
    }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// `12:01-05:00`, `12:01Z`: hours, minutes and the zone, which must be there.
    private static func time(_ text: Substring, of whole: String) throws(DateProblem) -> Time {
        let clock = text.prefix { $0.isNumber || $0 == ":" }
        let zone = text[clock.endIndex...]
        guard let minutes = clockMinutes(clock) else { throw .noSuchTime(String(text)) }
        if zone == "Z" { return Time(minutes: minutes, offset: 0) }
        guard let sign = zone.first else { throw .noZone(whole) }
        guard sign == "+" || sign == "-", let offset = clockMinutes(zone.dropFirst()), offset <= 14 * 60
        else {
            throw .noSuchTime(String(text))
        }
        return Time(minutes: minutes, offset: sign == "-" ? -offset : offset)
    }

    private static func clockMinutes(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hours = number(parts[0], digits: 2), hours < 24,
            let minutes = number(parts[1], digits: 2), minutes < 60
        else { return nil }
        return hours * 60 + minutes
    }
}

extension When {
    /// Reads a date, a span `START/END`, or the word `unknown`.
    init(parsing text: String) throws(DateProblem) {
        if text == "unknown" {
            self = .unknown
            return
        }
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        guard ends.count == 2, ends[0].utf8.count >= 4 else {
            self = .on(try PartialDate(parsing: text))
            return
        }
        let start = try PartialDate(parsing: String(ends[0]))
        let end = try PartialDate(parsing: String(ends[1]))
        guard end.lastDay >= start.lastDay || end >= start else { throw .endsBeforeStart }
        self = .between(start, end)
    }
}
