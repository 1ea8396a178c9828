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
    private let prompts: [Prompt]

    /// More outputs than that have no columns of their own; `outputs.more` says how many.
    static let maximumOutputs = 9

    init(_ dossier: Dossier) {
        prompts = dossier.prompts.all
        let own = dossier.settings.languages.all
        let others = Set(prompts.map(\.head.textLanguage)).subtracting(own).sorted()
        columns = PromptColumn.all(in: own + others, of: dossier)
    }

    /// The file.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for (index, column) in columns.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(cell: column.name)
        }
        bytes += [0x0D, 0x0A]
        for prompt in prompts {
            for (index, column) in columns.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                if let value = column.value(prompt) { bytes.append(cell: value) }
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }
}
