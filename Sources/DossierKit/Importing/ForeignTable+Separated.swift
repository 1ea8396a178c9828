import Diagnostics

extension ForeignTable {
    /// Reads a table with a separator (RFC 4180, and `text/tab-separated-values`), of which the first row has the
    /// names.
    mutating func readRows(_ bytes: [UInt8], separator: UInt8, _ limit: Int) throws(ImportProblem) {
        let text = bytes.withoutByteOrderMark
        let isUTF8 = String(validating: text, as: UTF8.self) != nil
        let header: [String]? = text.withUnsafeBufferPointer { buffer in
            var source = CSVRows(foreign: buffer, separator: separator)
            guard source.next(), source.mistake == nil else { return nil }
            let names = source.cells.enumerated().map { column, cell in
                let name = trimmed(source.text(of: cell))
                return name.isEmpty ? TableHeader.letters(column) : name
            }
            guard names.count <= ForeignTable.mostColumns, Set(names).count == names.count else {
                return names
            }
            for name in names { _ = place(of: name) }
            while !isFull(limit), source.next() {
                readRow(source, isUTF8 ? nil : buffer)
            }
            return names
        }
        guard let header else { throw .unreadable(name, TableProblem.noHeader.message) }
        var seen: Set<String> = []
        if let twice = header.first(where: { !seen.insert($0).inserted }) {
            throw .unreadable(name, "the column '\(maskedPath(twice))' is here twice")
        }
        if header.count > ForeignTable.mostColumns {
            let most = grouped(ForeignTable.mostColumns)
            throw .unreadable(
                name, "it has \(grouped(header.count)) columns, more than the \(most) that are read")
        }
        if header.count == 1, let sign = header[0].unicodeScalars.first(where: { $0 == ";" || $0 == "\t" }) {
            throw .unreadable(name, TableProblem.separator(sign).message)
        }
    }

    /// Takes in the current row; `bytes` are given where some text of the table is not UTF-8.
    private mutating func readRow(_ source: CSVRows, _ bytes: UnsafeBufferPointer<UInt8>?) {
        let number = source.number
        func raw() -> String { source.written }
        if let mistake = source.mistake { return refuse(number, mistake.value.message, raw()) }
        guard source.cells.contains(where: { !$0.content.isEmpty }) else { return }
        if let bytes, String(validating: bytes[source.range], as: UTF8.self) == nil {
            return refuse(number, notUTF8, raw())
        }
        let (found, expected) = (source.cells.count, columns.count)
        if found < expected {
            let problem = TableProblem.tooFewCells(
                row: number, found: found, expected: expected, missing: columns[found])
            return refuse(number, problem.message, raw())
        } else if found > expected {
            return refuse(
                number, TableProblem.tooManyCells(row: number, found: found, expected: expected).message,
                raw())
        }
        add(number, source.cells.map { $0.content.isEmpty ? nil : source.text(of: $0) })
    }

    /// Reads a list with a prompt a line; empty lines are skipped.
    mutating func readList(_ bytes: [UInt8], _ limit: Int) {
        let prompt = place(of: "prompt")
        assert(prompt == 0)
        let lines = bytes.withoutByteOrderMark.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy(isSpace) {
            if isFull(limit) { return }
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            if let text = String(validating: line, as: UTF8.self) {
                add(index + 1, [text])
            } else {
                refuse(index + 1, notUTF8, String(decoding: line, as: UTF8.self))
            }
        }
    }
}
