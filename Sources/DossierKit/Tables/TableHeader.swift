import Diagnostics

/// The first row of a CSV table: the field of each column.
struct TableHeader {
    /// More is not a table of records; it also bounds the time that comparing paths takes.
    private static let maximumColumns = 1000

    /// The headers, without spaces around them.
    let names: [String]
    private(set) var plan = RowPlan.empty
    private(set) var mistakes: [TableMistake] = []
    /// False where the file is no table with commas, so that its rows would say nothing.
    private(set) var isReadable = true

    /// True where headers are names as they stand, and no paths.
    private let isFlat: Bool

    /// Reads the current row. A column that cannot be used is reported and left out.
    init(_ row: CSVRows, isFlat: Bool = false) {
        self.isFlat = isFlat
        names = row.cells.map { row.text(of: $0).trimmed }
        if let mistake = row.mistake {
            refuse(mistake.value, at: mistake.position)
        } else if let separator = names.lazy.filter({ !$0.lowercased().hasPrefix("sep=") }).flatMap(
            \.unicodeScalars
        ).first(where: {
            $0 == ";" || $0 == "\t"
        }) {
            refuse(.separator(separator), at: .start)
        } else if let first = names.first, first.lowercased().hasPrefix("sep=") {
            refuse(.separatorLine(first.last == "=" && names.count > 1 ? first + "," : first), at: .start)
        } else if names.count > Self.maximumColumns {
            refuse(.tooManyColumns(names.count), at: .start)
        } else if names.allSatisfy(\.isEmpty) {
            refuse(.noHeader, at: .start)
        } else {
            for (column, cell) in row.cells.enumerated() { add(column, at: cell.position) }
            for gap in plan.gaps {
                let problem = TableProblem.numberGap(names[gap.column], missing: gap.missing)
                report(problem, column: gap.column, at: row.cells[gap.column].position)
            }
        }
    }

    private mutating func add(_ column: Int, at position: Position) {
        let name = names[column]
        do throws(TableProblem) {
            guard !name.isEmpty else { throw .emptyHeader(column: Self.letters(column)) }
            if let mark = name.unicodeScalars.first(where: \.isInvisible) { throw .invisibleMark(name, mark) }
            let path = isFlat ? FieldPath(flat: name) : try FieldPath(name)
            if let conflict = plan.add(path, column: column) { throw problem(of: conflict, with: name) }
        } catch {
            report(error, column: column, at: position)
        }
    }

    private func problem(of conflict: RowPlan.Conflict, with name: String) -> TableProblem {
        switch conflict {
        case .twice(let first): .headerTwice(name, first: Self.letters(first))
        case .otherForm(let first): .otherForm(name, first: names[first])
        }
    }

    private mutating func refuse(_ problem: TableProblem, at position: Position) {
        isReadable = false
        mistakes.append(TableMistake(problem, at: position))
    }

    private mutating func report(_ problem: TableProblem, column: Int, at position: Position) {
        let name = names[column].isEmpty ? Self.letters(column) : names[column]
        mistakes.append(TableMistake(problem, at: position, cell: .init(row: 1, column: name)))
    }

    /// A column as spreadsheets call it: `A` to `Z`, `AA` and so on.
    static func letters(_ column: Int) -> String {
        let last = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }
}

extension String {
    /// The string without spaces at its ends.
    fileprivate var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { $0 != " " }),
            let last = scalars.lastIndex(where: { $0 != " " })
        else { return "" }
        return String(scalars[first...last])
    }
}

extension Unicode.Scalar {
    /// Whether it is a space other than the plain one, or shows nothing at all.
    fileprivate var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        case .spaceSeparator: self != " "
        default: properties.isDefaultIgnorableCodePoint
        }
    }
}
