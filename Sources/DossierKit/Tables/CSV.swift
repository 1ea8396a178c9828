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
    let text = bytes.withoutByteOrderMark
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

/// What is wrong with a CSV table whose header has no column 'slug': said once, as no row can then be a record.
///
/// Nil where the column is there, and where the table cannot be read for another reason.
func noSlugColumn(in bytes: [UInt8], of kind: Kind) -> TableMistake? {
    bytes.withUnsafeBufferPointer { buffer in
        var source = CSVRows(buffer)
        guard source.next() else { return nil }
        let header = TableHeader(source, isFlat: true)
        guard header.isReadable, !header.names.contains("slug") else { return nil }
        let near = header.names.firstIndex { name in
            name.lowercased() == "slug" || !nearest(to: name, among: ["slug"]).isEmpty
        }
        let problem = TableProblem.noSlugColumn(near.map { header.names[$0] }, kind: kind.withArticle)
        return TableMistake(
            problem, at: near.map { source.cells[$0].position } ?? .start, cell: header.cell(1, near ?? 0))
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
            if let quote = curlyQuote(in: source) { return quote }
            let problem = TableProblem.tooManyCells(row: row, found: found, expected: expected)
            return TableMistake(problem, at: source.cells[expected].position, cell: cell(row, expected))
        }
        return nil
    }

    /// The cell that begins with a quotation mark of another form, where commas in it have parted it.
    private func curlyQuote(in source: CSVRows) -> TableMistake? {
        for (column, content) in source.cells.enumerated() {
            guard let sign = source.text(of: content).unicodeScalars.first,
                "“”„‟«「『＂".unicodeScalars.contains(sign)
            else { continue }
            return TableMistake(.curlyQuote(sign), at: content.position, cell: cell(source.number, column))
        }
        return nil
    }
}
