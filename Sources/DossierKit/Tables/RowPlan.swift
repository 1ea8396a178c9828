import Diagnostics
import YAML

/// How the cells of each row become fields: the header's paths as a tree, made once a table.
struct RowPlan {
    fileprivate enum Form {
        case value
        case map
        case list
    }

    private var form: Form
    /// Fields in the order of the header, or items by number; none for a value.
    private var entries: [(key: String, number: Int, plan: RowPlan)] = []
    /// The first column of the value, or of anything in it.
    private let column: Int

    /// The plan of a table without columns.
    static let empty = RowPlan(form: .map, column: 0)

    /// Why a column cannot be added: another has its path, or gives one field another form.
    enum Conflict {
        case twice(column: Int)
        case otherForm(column: Int)
    }

    private init(form: Form, column: Int) {
        self.form = form
        self.column = column
    }

    /// Adds a column, whose path begins with a name; says what stands against it.
    mutating func add(_ path: FieldPath, column: Int) -> Conflict? { add(path.parts[...], column: column) }

    private mutating func add(_ parts: ArraySlice<FieldPath.Part>, column: Int) -> Conflict? {
        guard let part = parts.first else {
            return form == .value ? .twice(column: self.column) : .otherForm(column: self.column)
        }
        let (key, number) =
            switch part {
            case .name(let name): (name, 0)
            case .number(let number): ("", number)
            }
        guard form == (number == 0 ? .map : .list) else { return .otherForm(column: self.column) }

        let (rest, old) = (parts.dropFirst(), entries.firstIndex { $0.key == key && $0.number == number })
        if let old { return entries[old].plan.add(rest, column: column) }
        var plan = RowPlan(form: Form(rest.first), column: column)
        _ = rest.isEmpty ? nil : plan.add(rest, column: column)
        let place = number == 0 ? nil : entries.firstIndex { $0.number > number }
        entries.insert((key, number, plan), at: place ?? entries.endIndex)
        return nil
    }

    /// The numbered columns before which a number is missing, with that number.
    var gaps: [(column: Int, missing: Int)] {
        let own = form == .list ? entries.enumerated().first { $0.element.number != $0.offset + 1 } : nil
        let gap = own.map { [(column: $0.element.plan.column, missing: $0.offset + 1)] } ?? []
        return gap + entries.flatMap(\.plan.gaps)
    }
}

extension RowPlan.Form {
    /// The form of what a path's part leads to, by the part behind it.
    fileprivate init(_ next: FieldPath.Part?) {
        self =
            switch next {
            case nil: .value
            case .name?: .map
            case .number?: .list
            }
    }
}

// MARK: - Rows

extension RowPlan {
    /// The current row as a map; nil where every cell is empty.
    ///
    /// A field stands where its first cell stands. A cell is text as it is, like a value in quotation
    /// marks: a leading `=` or `'` and the word `null` have no meaning of their own.
    func node(of rows: CSVRows) -> Node? {
        switch form {
        case .value:
            guard column < rows.cells.count, !rows.cells[column].content.isEmpty else { return nil }
            let cell = rows.cells[column]
            return Node(.scalar(Scalar(rows.text(of: cell), isPlain: false)), at: cell.position)
        case .map:
            var fields: [Field] = []
            fields.reserveCapacity(entries.count)
            for entry in entries {
                guard let value = entry.plan.node(of: rows) else { continue }
                fields.append(Field(entry.key, at: value.position, value))
            }
            return fields.first.map { Node(.map(fields), at: $0.keyPosition) }
        case .list:
            let items = entries.compactMap { $0.plan.node(of: rows) }
            return items.first.map { Node(.list(items), at: $0.position) }
        }
    }
}
