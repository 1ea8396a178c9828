import Diagnostics

/// A CSV table whose column of digests is written, or added as the last, while all other cells stay byte for byte.
struct StampedTable {
    /// A row as its cells are written, quotation marks and all, with its line end.
    private struct Row {
        var cells: [ArraySlice<UInt8>]
        let end: ArraySlice<UInt8>
    }

    private var rows: [Row] = []
    private let mark: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        let text = bytes.withoutByteOrderMark
        mark = bytes[..<text.startIndex]
        var cells: [ArraySlice<UInt8>] = []
        var (start, isQuoted) = (text.startIndex, false)
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\"") where isQuoted || index == start: isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                cells.append(bytes[start..<index])
                start = index + 1
            case 0x0A where !isQuoted:
                let end = index > start && bytes[index - 1] == 0x0D ? index - 1 : index
                cells.append(bytes[start..<end])
                rows.append(Row(cells: cells, end: bytes[end...index]))
                cells = []
                start = index + 1
            default: break
            }
            index += 1
        }
        if start < bytes.count || !cells.isEmpty {
            cells.append(bytes[start...])
            rows.append(Row(cells: cells, end: []))
        }
    }

    var bytes: [UInt8] {
        rows.reduce(into: Array(mark)) { bytes, row in
            bytes += row.cells.joined(separator: [UInt8(ascii: ",")])
            bytes += row.end
        }
    }

    mutating func write(_ stamps: [StampedText.Stamp]) {
        guard let header = rows.first else { return }
        let names = header.cells.map { cell in
            trimmed(String(decoding: cell.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self))
        }
        guard let slugColumn = names.firstIndex(of: "slug") else { return }
        let digests = Dictionary(stamps.map { ($0.slug.description, $0.digest) }) { first, _ in first }
        let column = names.firstIndex(of: StampedText.field) ?? names.count
        for index in rows.indices where rows[index].cells.count == names.count {
            let slug = rows[index].cells[slugColumn].filter { $0 != UInt8(ascii: "\"") }
            let digest = digests[trimmed(String(decoding: slug, as: UTF8.self))]
            if column == names.count {
                let cell = index == 0 ? StampedText.field : digest ?? ""
                rows[index].cells.append(ArraySlice(cell.utf8))
            } else if let digest {
                rows[index].cells[column] = ArraySlice(digest.utf8)
            }
        }
    }
}
