/// The rows of comma-separated text (RFC 4180: a cell in quotation marks may hold commas, line ends and,
/// doubled, quotation marks). Empty lines between rows are left out.
struct CommaTable {
    private(set) var rows: [Row] = []
    private(set) var faults: [Fault] = []

    struct Row {
        var cells: [Cell] = []
        /// The number of the row's first line, from 0, and its bytes.
        var line: Int
        var source: Range<Int>
    }

    struct Cell {
        var bytes: [UInt8]
        var line: Int
    }

    struct Fault {
        let problem: MarkdownProblem
        let line: Int
        let source: Range<Int>
    }

    private let text: [UInt8]
    private var index = 0
    private var line = 0

    init(_ text: String) {
        self.text = Array(text.utf8)
        while index < self.text.count {
            if !takeLineEnd() { readRow() }
        }
        for row in rows where row.cells.count != rows[0].cells.count {
            let problem = MarkdownProblem.tableRow(cells: row.cells.count, columns: rows[0].cells.count)
            faults.append(Fault(problem: problem, line: row.line, source: row.source))
        }
    }

    /// The first words of a range, to look for in the file.
    func words(_ range: Range<Int>) -> String {
        String(decoding: text[range].prefix(60).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }

    private mutating func readRow() {
        var row = Row(line: line, source: index..<index)
        repeat { row.cells.append(readCell()) } while take(UInt8(ascii: ","))
        row.source = row.source.lowerBound..<index
        _ = takeLineEnd()
        rows.append(row)
    }

    private mutating func readCell() -> Cell {
        var cell = Cell(bytes: [], line: line)
        let start = index
        if take(UInt8(ascii: "\"")) {
            readQuoted(into: &cell, from: start)
            if index < text.count, !isCellEnd {
                faults.append(Fault(problem: .tableTextAfterQuote, line: cell.line, source: start..<index))
            }
        }
        while index < text.count, !isCellEnd {
            cell.bytes.append(text[index])
            index += 1
        }
        return cell
    }

    private mutating func readQuoted(into cell: inout Cell, from start: Int) {
        while index < text.count {
            if take(UInt8(ascii: "\"")) {
                guard take(UInt8(ascii: "\"")) else { return }
                cell.bytes.append(UInt8(ascii: "\""))
            } else if takeLineEnd() {
                cell.bytes.append(UInt8(ascii: "\n"))
            } else {
                cell.bytes.append(text[index])
                index += 1
            }
        }
        faults.append(Fault(problem: .tableOpenQuote, line: cell.line, source: start..<index))
    }

    private var isCellEnd: Bool { ",\n\r".utf8.contains(text[index]) }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < text.count, text[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func takeLineEnd() -> Bool {
        guard take(UInt8(ascii: "\n")) || take(UInt8(ascii: "\r")) else { return false }
        if text[index - 1] == UInt8(ascii: "\r") { _ = take(UInt8(ascii: "\n")) }
        line += 1
        return true
    }
}
