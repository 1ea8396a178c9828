/// The published records of a kind as a table, `data/claims.csv`: a row a record in the order of the site, a column a
/// field.
///
/// Lines end in CRLF, as RFC 4180 wants. There is no byte order mark: Table Schema, spreadsheets that ask and every
/// program take UTF-8 for granted, and most would read the mark as a part of the first column's name.
///
/// Columns are paths of fields, as in tables of the content: a text has one for each language (`title.ja`), of several
/// groups each has those that some record needs (`evidence.1.source`). They stand in the one table, and not in one of
/// their own, because content is written so: a row of it is a record again. Lists are separated by `; `. What lies
/// deeper is in the JSON alone, and there sources have their titles and addresses, too.
struct DataTable: Sendable {
    let columns: [DataColumn]
    private let data: DataKind

    init(_ data: DataKind) {
        self.data = data
        columns = data.columns
    }

    /// The file: the names of the columns, then the records part by part.
    var file: DataFile {
        let parts = data.parts
        return DataFile(DataFile.path(of: data.kind, .csv), parts: 1 + parts.count) { number in
            var bytes: [UInt8] = []
            if number == 0 {
                append(&bytes) { $0.name }
                return bytes
            }
            for place in parts[number - 1] {
                let values = data.values(of: data.list.record(at: place))
                append(&bytes) { $0.text(values) }
            }
            return bytes
        }
    }

    private func append(_ bytes: inout [UInt8], row cell: (DataColumn) -> String?) {
        for (index, column) in columns.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if let value = cell(column) { bytes.append(cell: value) }
        }
        bytes += [0x0D, 0x0A]
    }
}
