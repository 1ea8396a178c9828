/// A table of others: named columns, and rows of texts, each with its number in the file.
struct ForeignTable: Sendable {
    let name: String
    private(set) var columns: [String] = []
    private(set) var rows: [Row] = []
    /// Rows that could not be read, and why.
    private(set) var unreadable: [(number: Int, reason: String, text: String)] = []
    private var places: [String: Int] = [:]

    /// A row; what is absent or empty is nil, and columns behind its last are absent, too.
    struct Row: Sendable {
        /// As a spreadsheet numbers it, in a list of objects from 1, else the line.
        let number: Int
        fileprivate(set) var cells: [String?]

        subscript(column: Int) -> String? { column < cells.count ? cells[column] : nil }
    }

    init(name: String) { self.name = name }

    /// Reads a file by the ending of its name. Rows behind the first `limit` are not read.
    init(_ bytes: [UInt8], named name: String, ending: String, limit: Int?) throws(ImportProblem) {
        self.init(name: name)
        if let kind = ForeignTable.container(bytes, ending) { throw .container(name, kind: kind) }
        let limit = limit ?? .max
        switch ending {
        case "csv": try readRows(bytes, separator: UInt8(ascii: ","), limit)
        case "tsv", "tab": try readRows(bytes, separator: UInt8(ascii: "\t"), limit)
        case "json": try readObjects(bytes, limit)
        case "jsonl", "ndjson": readLines(bytes, limit)
        case "txt": readList(bytes, limit)
        default: throw .unknownForm(name)
        }
    }

    /// What a file is that holds tables in a form of its own; nil for text.
    private static func container(_ bytes: [UInt8], _ ending: String) -> String? {
        if ending == "parquet" || bytes.starts(with: "PAR1".utf8) { return "a Parquet file" }
        if ["xlsx", "xls", "ods"].contains(ending) { return "a spreadsheet" }
        if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return "an archive or a spreadsheet" }
        if bytes.starts(with: [0x1F, 0x8B]) { return "a compressed file" }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        return nil
    }

    /// More columns than these are no table of prompts; each row may hold a place for every one.
    static let mostColumns = 2048

    /// Refuses a table of which no row can be asked for its columns, with the reason of the first.
    func refuseEmpty() throws(ImportProblem) {
        guard rows.isEmpty else { return }
        guard let row = unreadable.first else { throw .unreadable(name, "there are no rows in it") }
        if columns.isEmpty { throw .unreadable(name, "no row can be read; row \(row.number): \(row.reason)") }
    }

    /// True where `limit` rows have been read.
    func isFull(_ limit: Int) -> Bool { rows.count + unreadable.count >= limit }

    func has(_ column: String) -> Bool { places[column] != nil }

    /// The place of a column, which is made where there is none yet.
    mutating func place(of column: String) -> Int {
        if let place = places[column] { return place }
        places[column] = columns.count
        columns.append(column)
        return columns.count - 1
    }

    mutating func add(_ number: Int, _ cells: [String?]) { rows.append(Row(number: number, cells: cells)) }

    mutating func refuse(_ number: Int, _ reason: String, _ text: String) {
        unreadable.append((number, reason, text))
    }

    /// A row as it was read, for the file of those that are not taken.
    func json(of row: Row) -> JSON {
        .object(
            columns.indices.compactMap { column in row[column].map { (columns[column], .string($0)) } })
    }
}

/// The reason for a line that is not in UTF-8.
let notUTF8 = "the text is not UTF-8"
