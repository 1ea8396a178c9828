/// The published prompts as a table, `data/prompts.csv`: a row a prompt in the order of the site, a column a field.
///
/// Lines end in CRLF, as RFC 4180 wants. There is no byte order mark: Table Schema, spreadsheets that ask and every
/// program take UTF-8 for granted, and most would read the mark as a part of the first column's name.
///
/// Columns are paths of fields, as in tables of the content: a text has one for each language (`title.ja`), an output
/// those that some prompt needs (`outputs.1.url`). Lists are separated by `; `. The same is in `data/prompts.jsonl` as
/// nested values, and there with the sources' titles and addresses and with the steps of each video's provenance.
struct PromptTable: Sendable {
    let columns: [PromptColumn]
    private let parts: [ArraySlice<Prompt>]

    /// More outputs than that have no columns of their own; `outputs.more` says how many.
    static let maximumOutputs = 9

    init(_ dossier: Dossier) {
        let prompts = dossier.prompts.all
        parts = prompts.parts
        let own = dossier.settings.languages.all
        let others = Set(prompts.map(\.head.textLanguage)).subtracting(own).sorted()
        columns = PromptColumn.all(in: own + others, of: dossier)
    }

    /// The file: the names of the columns, then the prompts part by part.
    var file: DataFile {
        DataFile(DataFile.promptTable, parts: 1 + parts.count) { number in
            number == 0 ? row { $0.name } : parts[number - 1].flatMap { prompt in row { $0.value(prompt) } }
        }
    }

    private func row(_ cell: (PromptColumn) -> String?) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, column) in columns.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if let value = cell(column) { bytes.append(cell: value) }
        }
        return bytes + [0x0D, 0x0A]
    }
}

extension [Prompt] {
    /// The prompts by the thousand, for files that are made of all of them.
    var parts: [ArraySlice<Prompt>] {
        stride(from: 0, to: count, by: 1000).map { self[$0..<Swift.min($0 + 1000, count)] }
    }
}
