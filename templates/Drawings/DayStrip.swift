import DossierKit

/// The day of which most hours are known, hour by hour, by the clocks of its first timed event. In pixels.
///
/// Each timed event has a row; where its sources differ, each account has one of its own below. Of those without
/// an hour the day is shown as a whole, since that is what is known.
struct DayStrip {
    /// A row: its words on the left, and a mark or a bar among the hours; nil where it lies on another day.
    struct Row {
        let label: Label
        let isAccount: Bool
        let y: Int
        /// From where to where the moment may lie; one point for a known minute.
        let span: (from: Int, to: Int)?
        let form: DrawnForm
        let isHollow: Bool
        /// True for an event whose accounts stand below it, each with its own mark.
        let isHeading: Bool
    }

    /// Whose row it is.
    enum Label {
        case event(Event)
        case account(Event.Account)
    }

    static let rowHeight = 14
    static let hours = (x: 380, width: 564)
    /// More are counted in words.
    private static let mostRows = 12

    let date: PartialDate
    /// The first timed event's, whose clocks count.
    let clocks: PartialDate.Time
    private(set) var rows: [Row] = []
    /// The events of the day whose hour is not known.
    let untimed: [Event]
    /// Rows for which there is no room.
    private(set) var rest = 0
    /// Below the last row.
    private(set) var bottom: Int

    /// Nil where no event has an hour. `top` is where the first row begins.
    init?(_ events: [Event], top: Int) {
        let timed = events.filter { $0.when.start?.time != nil }
        var counts: [DayNumber: Int] = [:]
        for event in timed { if let day = event.when.start?.dayNumber { counts[day, default: 0] += 1 } }
        guard let most = counts.values.max(),
            let first = timed.first(where: { event in
                event.when.start?.dayNumber.map { counts[$0] == most } == true
            })?.when.start, let time = first.time
        else { return nil }
        date = first.withoutTime
        clocks = time
        let day = date.dayNumber
        func isThatDay(_ event: Event) -> Bool {
            guard let start = event.when.start else { return false }
            return (start.shifted(toOffset: time.offset) ?? start).dayNumber == day
        }
        let all = events.filter(isThatDay)
        untimed = all.filter { $0.when.start?.time == nil }
        bottom = top
        for event in all where event.when.start?.time != nil {
            let isTold = event.accounts.contains { $0.when == event.when }
            add(.event(event), event.when, event.certainty == .disputed, isHeading: isTold)
            for account in event.accounts {
                add(.account(account), account.when, event.certainty == .disputed)
            }
        }
    }

    private mutating func add(
        _ label: Label, _ when: When, _ isDisputed: Bool, isHeading: Bool = false
    ) {
        guard rows.count < Self.mostRows else { rest += 1; return }
        let isAccount: Bool = if case .account = label { true } else { false }
        let span = span(of: when)
        let isMoment = span.map { $0.from == $0.to } ?? true
        rows.append(
            Row(
                label: label, isAccount: isAccount, y: bottom, span: span,
                form: isMoment ? isDisputed ? .disputed : .plain : .span, isHollow: when.isUnsure,
                isHeading: isHeading))
        bottom += Self.rowHeight
    }

    /// The part of the day that a date can mean; nil where it means none of it.
    private func span(of when: When) -> (from: Int, to: Int)? {
        guard let start = when.start, let end = when.end, let day = date.dayNumber else { return nil }
        func minute(_ date: PartialDate, isEnd: Bool) -> Int? {
            let local = date.shifted(toOffset: clocks.offset) ?? date
            guard let number = local.dayNumber else { return nil }
            return number < day ? -1 : number > day ? 1441 : local.time?.minutes ?? (isEnd ? 1440 : 0)
        }
        guard let from = minute(start, isEnd: false), let to = minute(end, isEnd: true), from <= 1440, to >= 0
        else { return nil }
        return (Self.x(max(0, from)), Self.x(min(1440, to)))
    }

    /// Where a minute of the day lies.
    static func x(_ minute: Int) -> Int { hours.x + minute * hours.width / 1440 }
}

/// A day as a number that grows with time; months count 31 days.
typealias DayNumber = Int

extension PartialDate {
    /// Nil for a date that is less precise than a day.
    var dayNumber: DayNumber? {
        month.flatMap { month in day.map { year * 372 + (month - 1) * 31 + $0 } }
    }
}
