import DossierKit

/// Where the values of a figure stand in its chart: by day where two days are known, else one beside the other in the
/// order of the table. In pixels.
struct FigureChart {
    /// One value, or several that are the same on the same day, with the numbers of their rows.
    struct Mark {
        var box: Box
        let isHollow: Bool
        /// The first of them, and how many there are besides.
        let rows: String
        /// Where the rows stand; nil where there is no room for them.
        var label: Box?
    }

    /// A day's name below the plot.
    struct Name {
        let box: Box
        let text: String
    }

    /// A value that has a number.
    struct Point {
        let row: Int
        let number: Double
        let isHollow: Bool
        /// Nil where the day is not known.
        let day: PartialDate?
    }

    static let size = (width: 640, height: 300)
    static let plot = Box(x: 72, y: 26, width: 552, height: 218)
    /// Beside more marks no numbers can be read.
    private static let mostLabelled = 60
    /// How many rows a mark names.
    private static let mostRows = 3

    let scale: Scale
    /// Between the numbers of rows.
    private let comma: String
    private(set) var marks: [Mark] = []
    private(set) var days: [(x: Int, date: PartialDate)] = []
    /// Where the column begins of values without a known day; nil without such.
    private(set) var border: Int?

    /// Nil for fewer than two values with a number.
    init?(_ points: [Point], comma: String) {
        guard points.count >= 2 else { return nil }
        self.comma = comma
        scale = Scale(to: points.map(\.number).max() ?? 0)
        let known = Set(points.compactMap { $0.day?.dayNumber })
        if known.count >= 2 { placeByDay(points, known) } else { placeInOrder(points) }
        if marks.count <= Self.mostLabelled { spreadLabels() }
    }

    private mutating func placeInOrder(_ points: [Point]) {
        let step = Self.plot.width / points.count
        for (index, point) in points.enumerated() {
            add([point], x: Self.plot.x + step / 2 + index * step)
        }
    }

    private mutating func placeByDay(_ points: [Point], _ known: Set<DayNumber>) {
        let others = groups(of: points.filter { $0.day == nil })
        let widths = others.map { Letters.width(of: rows(of: $0), size: 11) + 32 }
        let wanted = widths.reduce(0, +)
        let column = others.isEmpty ? 0 : min(Self.plot.width * 3 / 5, wanted + 20)
        let (first, last) = (known.min() ?? 0, known.max() ?? 1)
        let (start, room) = (Self.plot.x + 28, Self.plot.width - column - 96)
        func x(_ day: DayNumber) -> Int { start + (day - first) * room / (last - first) }
        let dated = points.filter { $0.day != nil }
        for group in groups(of: dated) {
            guard let number = group[0].day?.dayNumber else { continue }
            add(group, x: x(number))
        }
        var seen: Set<DayNumber> = []
        for day in dated.compactMap(\.day).sorted() {
            guard let number = day.dayNumber, seen.insert(number).inserted else { continue }
            days.append((x(number), day))
        }
        guard !others.isEmpty else { return }
        let left = Self.plot.right - column
        border = left
        var before = 0
        for (group, width) in zip(others, widths) {
            add(group, x: left + 18 + before * min(wanted, column - 20) / wanted)
            before += width
        }
    }

    private func rows(of group: [Point]) -> String {
        let rest = group.count - Self.mostRows
        let names = group.prefix(Self.mostRows).map { String($0.row) } + (rest > 0 ? ["+\(rest)"] : [])
        return names.joined(separator: comma)
    }

    /// Values that would stand at one place in one form, in the order of their first rows.
    private func groups(of points: [Point]) -> [[Point]] {
        var groups: [[Point]] = []
        for point in points {
            let same = groups.firstIndex { group in
                group[0].number == point.number && group[0].isHollow == point.isHollow
                    && group[0].day?.dayNumber == point.day?.dayNumber
            }
            if let same { groups[same].append(point) } else { groups.append([point]) }
        }
        return groups
    }

    private mutating func add(_ group: [Point], x: Int) {
        let y = Self.plot.bottom - Int(group[0].number / scale.end * Double(Self.plot.height))
        let box = Box(x: x - 4, y: y - 4, width: 8, height: 8)
        marks.append(Mark(box: box, isHollow: group[0].isHollow, rows: rows(of: group), label: nil))
    }

    /// Finds each label a place beside its mark where no other mark or label is, nor the words around the plot.
    private mutating func spreadLabels() {
        for index in marks.indices {
            let (mark, width) = (marks[index].box, Letters.width(of: marks[index].rows, size: 11))
            let places = [
                (mark.right + 3, mark.y - 3), (mark.x - width - 3, mark.y - 3),
                (mark.x + 4 - width / 2, mark.y - 16), (mark.x + 4 - width / 2, mark.bottom + 2),
                (mark.right + 3, mark.y - 14), (mark.right + 3, mark.y + 8),
            ].map { Box(x: $0.0, y: $0.1, width: width, height: 14) }
            marks[index].label = places.first { place in
                Self.labels.holds(place)
                    && !marks.indices.contains { other in
                        other != index && marks[other].box.overlaps(place)
                            || marks[other].label?.overlaps(place) == true
                    }
            }
        }
    }

    /// Where labels may stand: below the unit, above the days, beside the scale.
    private static let labels = Box(
        x: plot.x - 4, y: plot.y - 8, width: size.width - plot.x + 4, height: plot.height + 16)
}

extension FigureChart {
    /// The names of the days for which there is room in two lines: the first, the last, and as many between them as
    /// do not meet.
    func names(_ name: (PartialDate) -> String) -> [Name] {
        let right = border ?? Self.size.width
        var names: [Name] = []
        let (ends, between) = ([days.first, days.last].compactMap { $0 }, days.dropFirst().dropLast())
        for (x, date) in ends + between {
            let text = name(date)
            let width = Letters.width(of: text, size: 11)
            let left = max(2, min(x - width / 2, right - 4 - width))
            let free = [Self.plot.bottom + 8, Self.plot.bottom + 23].lazy
                .map { Box(x: left, y: $0, width: width + 8, height: 14) }
                .first { box in !names.contains { $0.box.overlaps(box) } }
            if let free { names.append(Name(box: free, text: text)) }
        }
        return names
    }
}
