/// The table that an import goes on with: its bytes, and what its rows are known by.
///
/// What stands there stays byte for byte, but for commas behind rows where columns are added.
struct TargetTable {
    let names: [String]
    private(set) var rows: [Row] = []
    private let bytes: [UInt8]
    private let header: Range<Int>
    /// The number of the last row.
    private let last: Int

    struct Row {
        let slug: String?
        let id: String?
        let text: String?
        fileprivate let number: Int
        fileprivate let range: Range<Int>
        fileprivate let cells: Int
    }

    /// A table that is not there yet.
    init() { (names, bytes, header, last) = ([], [], 0..<0, 0) }

    /// Nil where the bytes are no table with a column `slug`, or have rows that cannot be read.
    init?(_ bytes: [UInt8]) {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        let start = bytes.count - bytes.withoutByteOrderMark.count
        var (names, rows, header, last): ([String], [Row], Range<Int>, Int) = ([], [], 0..<0, 0)
        let isWhole = bytes.withUnsafeBufferPointer { buffer in
            var source = CSVRows(UnsafeBufferPointer(rebasing: buffer[start...]))
            guard source.next(), source.mistake == nil else { return false }
            names = source.cells.map { trimmed(source.text(of: $0)) }
            header = source.range
            guard names.contains("slug"), Set(names).count == names.count else { return false }
            let (slug, id, words) = (
                names.firstIndex(of: "slug"), names.firstIndex(of: "original_id"),
                names.firstIndex(of: "text")
            )
            func text(_ column: Int?) -> String? {
                guard let column, column < source.cells.count else { return nil }
                let text = trimmed(source.text(of: source.cells[column]))
                return text.isEmpty ? nil : text
            }
            while source.next() {
                guard source.mistake == nil, source.cells.count <= names.count else { return false }
                last = source.number
                guard source.cells.contains(where: { !$0.content.isEmpty }) else { continue }
                rows.append(
                    Row(
                        slug: text(slug), id: text(id), text: text(words), number: source.number,
                        range: source.range, cells: source.cells.count))
            }
            return true
        }
        guard isWhole else { return nil }
        self.bytes = bytes
        self.names = names
        self.rows = rows
        self.header = header.lowerBound + start..<header.upperBound + start
        self.last = max(last, 1)
        if start > 0 {
            self.rows = rows.map {
                Row(
                    slug: $0.slug, id: $0.id, text: $0.text, number: $0.number,
                    range: $0.range.lowerBound + start..<$0.range.upperBound + start, cells: $0.cells)
            }
        }
    }

    /// The table with rows more, and the number of the first of them and their first lines.
    func appending(_ added: [[String: String]], columns: [String]) -> Appended {
        var result = Appended(bytes: [], firstRow: names.isEmpty ? 2 : last + 1, lines: [])
        let more = columns.filter { !names.contains($0) }
        let end =
            bytes[header.upperBound...].starts(with: "\r\n".utf8) ? Array("\r\n".utf8) : Array("\n".utf8)
        if names.isEmpty {
            csvRow(columns, into: &result.bytes)
            result.bytes += end
        } else {
            copy(adding: more, to: &result.bytes)
            if let byte = result.bytes.last, byte != 0x0A, byte != 0x0D { result.bytes += end }
        }
        if added.isEmpty, !names.isEmpty {
            return Appended(bytes: bytes, firstRow: result.firstRow, lines: [])
        }
        var line = result.bytes.count { $0 == 0x0A } + 1
        let all = names + more
        for row in added {
            result.lines.append(line)
            let start = result.bytes.count
            csvRow(all.map { row[$0] ?? "" }, into: &result.bytes)
            result.bytes += end
            line += result.bytes[start...].count { $0 == 0x0A }
        }
        return result
    }

    private func copy(adding more: [String], to copy: inout [UInt8]) {
        guard !more.isEmpty else {
            copy = bytes
            return
        }
        copy += bytes[..<header.upperBound]
        for name in more {
            copy.append(UInt8(ascii: ","))
            csvCell(name, into: &copy)
        }
        var done = header.upperBound
        for row in rows {
            copy += bytes[done..<row.range.upperBound]
            let missing = names.count - row.cells + more.count
            copy += Array(repeating: UInt8(ascii: ","), count: missing)
            done = row.range.upperBound
        }
        copy += bytes[done...]
    }

    /// A table as it is to be written.
    struct Appended {
        var bytes: [UInt8]
        let firstRow: Int
        /// The line on which each new row begins.
        var lines: [Int]
    }
}
