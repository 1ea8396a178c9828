import DossierKit

/// Where the events of a dossier stand on one axis: a mark for each, stacked where they would meet. In pixels.
///
/// What is known by month or year only is as wide as that, like a span: no mark is more precise than its source.
struct TimelineStrip {
    /// One event's mark.
    struct Mark {
        var box: Box
        let event: Event
        let form: DrawnForm
        let isHollow: Bool
    }

    /// A line across the axis, with a number below where it is a year.
    struct Tick {
        let x: Int
        let year: Int?
        /// Where the number stands; nil where there is no room for one.
        let label: Box?
    }

    static let width = 960
    private static let edge = 16
    /// From the first stack's foot to its highest mark.
    static let tallest = 112

    let years: ClosedRange<Int>
    private(set) var marks: [Mark] = []
    private(set) var ticks: [Tick] = []
    /// Where the axis lies.
    let axis: Int
    let undated: Int
    /// How many marks lie upon others, as the highest stack has no room for them.
    private(set) var coinciding = 0

    /// Nil where no event has a date. `top` is where the marks may begin.
    init?(_ events: [Event], top: Int) {
        let dated = events.compactMap { event in Days(event.when).map { (event, $0) } }
        guard let first = dated.map(\.1.first.year).min(), let last = dated.map(\.1.last.year).max() else {
            return nil
        }
        years = first...last
        undated = events.count - dated.count
        let months = (last - first + 1) * 12
        let room = Self.width - 2 * Self.edge
        func x(_ day: Days.Day) -> Int {
            Self.edge + ((day.year - first) * 372 + (day.month - 1) * 31 + day.day) * room / (months * 31)
        }
        var stacks: [[Box]] = []
        var placed: [(box: Box, row: Int, event: Event, days: Days)] = []
        for (event, days) in dated {
            let (start, end) = (x(days.first), x(days.last))
            let width = days.isOneDay ? 8 : max(10, end - start)
            let box = Box(x: days.isOneDay ? start - 4 : start, y: 0, width: width, height: 1)
            let around = Box(x: box.x - 1, y: 0, width: box.width + 2, height: 1)
            if let row = stacks.firstIndex(where: { !$0.contains { $0.overlaps(around) } }) {
                stacks[row].append(box)
                placed.append((box, row, event, days))
            } else if stacks.count < Self.tallest {
                placed.append((box, stacks.count, event, days))
                stacks.append([box])
            } else {
                // Lower than a pixel nothing is seen.
                coinciding += 1
                placed.append((box, Self.tallest - 1, event, days))
            }
        }
        let pitch = max(1, min(12, Self.tallest / max(1, stacks.count)))
        let size = min(8, max(1, pitch > 3 ? pitch - 2 : pitch - 1))
        axis = top + stacks.count * pitch + 6
        for (box, row, event, days) in placed {
            let y = axis - 4 - (row + 1) * pitch + (pitch - size) / 2
            let form: DrawnForm =
                event.certainty == .disputed ? .disputed : days.isOneDay ? .plain : .span
            let left = days.isOneDay ? box.x + (box.width - size) / 2 : box.x
            let mark = Box(x: left, y: y, width: days.isOneDay ? size : box.width, height: size)
            marks.append(Mark(box: mark, event: event, form: form, isHollow: event.when.isUnsure))
        }
        ticks = Self.ticks(years, room: room)
    }

    /// A line at the beginning of each year, or of each fifth, tenth and so on where there is no room for more, and
    /// of each month where there is.
    private static func ticks(_ years: ClosedRange<Int>, room: Int) -> [Tick] {
        let (first, end) = (years.lowerBound, years.upperBound + 1)
        let months = (end - first) * 12
        let width = Letters.width(of: String(years.upperBound), size: 11)
        let steps = [1, 10, 100, 1000].flatMap { [$0, 2 * $0, 5 * $0] }
        let step = steps.first { $0 * 12 * room / months >= width + 8 } ?? 10_000
        let showsMonths = room / months >= 6
        return stride(from: 0, through: months, by: showsMonths ? 1 : 12).compactMap { month in
            let x = edge + month * room / months
            guard month % 12 == 0 else { return Tick(x: x, year: nil, label: nil) }
            let year = first + month / 12
            guard year % step == 0 else { return nil }
            let label = Box(x: x + 3, y: 0, width: width, height: 1)
            return Tick(x: x, year: year, label: year < end && label.right <= Self.width ? label : nil)
        }
    }
}

/// The first and the last day that a date or span can mean.
struct Days {
    /// A day, as a month of it is counted.
    struct Day: Equatable {
        let year: Int
        let month: Int
        let day: Int
    }

    let first: Day
    let last: Day

    /// Nil for a date that is not known.
    init?(_ when: When) {
        guard let start = when.start, let end = when.end else { return nil }
        first = Day(year: start.year, month: start.month ?? 1, day: start.day ?? 1)
        last = Day(year: end.year, month: end.month ?? 12, day: end.day ?? 31)
    }

    var isOneDay: Bool { first == last }
}

extension When {
    /// True where one of its dates is approximate or uncertain.
    var isUnsure: Bool {
        [start, end].contains { $0?.isApproximate == true || $0?.isUncertain == true }
    }
}
