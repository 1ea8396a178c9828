extension TreeReader {
    /// The table in the text of a fenced block; its cells are inline Markdown.
    ///
    /// All cells go through libcmark at once, each a paragraph: a full stop before it keeps `1. May` or
    /// `- none` from becoming a list, and is left out afterwards.
    mutating func table(_ text: String, fenceLine: Int) -> Table {
        let source = CommaTable(text)
        for fault in source.faults {
            report(fault.problem, line: fenceLine + 1 + fault.line, words: source.words(fault.source))
        }
        if source.rows.isEmpty { report(.tableEmpty, line: fenceLine) }

        var paragraphs: [UInt8] = []
        var cellLines: [Int] = []
        for cell in source.rows.lazy.flatMap(\.cells) {
            paragraphs.append(UInt8(ascii: "."))
            paragraphs += cell.bytes.whiteSpaceFolded
            paragraphs += "\n\n".utf8
            cellLines.append(fenceLine + 1 + cell.line)
        }

        let cells = cells(paragraphs, lines: cellLines)
        var next = 0
        let rows = source.rows.map { row in
            defer { next += row.cells.count }
            return Array(cells[next..<(next + row.cells.count)])
        }
        return Table(header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }

    /// One cell a paragraph; `lines` are the lines of the file on which the cells start.
    private mutating func cells(_ paragraphs: [UInt8], lines: [Int]) -> [Table.Cell] {
        let marked = MarkedSource(paragraphs[...])
        let tree = SyntaxTree(parsing: marked.bytes)
        var reader = TreeReader(lines: .paragraphs(lines), hasMarks: marked.hasMarks)
        let cells = tree.read { root in
            root.children.map { reader.inlines(in: $0, depth: 2, skipping: 1).inlines }
        }
        findings += reader.findings
        bareNames += reader.bareNames
        return cells
    }
}
