/// A row of others as the fields of a prompt, before it has a slug.
struct ImportedPrompt: Sendable {
    /// The row's number in the file of others.
    let number: Int
    /// The place of the row in the table that was read.
    let row: Int
    /// By the paths of fields; no value is empty.
    var fields: [String: String] = [:]
    /// The prompt's words as they were given, with plain line ends; the row's `text` or `excerpt`.
    let text: String
    /// The name of a video's file, as the row gives it.
    private(set) var file: String?
    /// Names of columns of which the value was not understood, and that value.
    private(set) var unclear: [(column: String, value: String)] = []

    var id: String? { fields["original_id"] }
    /// What two rows have in common that are one prompt: its words, without spaces around them.
    let words: Digest

    /// Nil for a row without words.
    init?(
        _ row: Int, of table: ForeignTable, by plan: ColumnPlan, _ constants: [(field: String, value: String)]
    ) {
        let cells = table.rows[row]
        number = cells.number
        self.row = row
        var (width, height): (String?, String?)
        var warnings: [String] = []
        for (column, use) in plan.uses.enumerated() {
            guard let use, let cell = cells[column] else { continue }
            let value = withPlainLineEnds(cell)
            switch use {
            case .words(let field):
                if fields[field] == nil { fields[field] = value }
            case .time:
                if let time = foreignTime(value, isUTC: plan.isUTC) {
                    if fields["created"] == nil { fields["created"] = time }
                } else {
                    unclear.append((table.columns[column], value))
                }
            case .list(let field):
                fields[field] = [fields[field], trimmed(value)].compactMap { $0 }.joined(separator: "; ")
            case .field(let field):
                let value = trimmed(value)
                if fields[field] == nil, !value.isEmpty { fields[field] = value }
            case .width: width = trimmed(value)
            case .height: height = trimmed(value)
            case .risk(let word):
                if let score = Double(trimmed(value)), score > 0.5 { warnings.append(word) }
            case .file: file = trimmed(value)
            case .person: break
            }
        }
        guard let text = fields["text"] ?? fields["excerpt"], isVisible(trimmed(text)) else { return nil }
        self.text = text
        words = Digest(of: trimmed(text).utf8)
        if let width, let height, Int(width) != nil, Int(height) != nil, fields["resolution"] == nil {
            fields["resolution"] = "\(width)x\(height)"
        }
        if !warnings.isEmpty {
            fields["warnings"] = ([fields["warnings"]].compactMap { $0 } + warnings).joined(separator: "; ")
        }
        for field in ["tags", "warnings"] { fields[field] = fields[field].map(ImportedPrompt.distinct) }
        for (field, value) in constants where fields[field] == nil { fields[field] = value }
        if fields["wording"] == nil {
            fields["wording"] = fields["text"] == nil ? "excerpt" : "verbatim"
        } else if fields["wording"] != "verbatim" {
            fields["text"] = nil
            // Without its words, only an id can tell that the row has been taken already.
            if id == nil { fields["original_id"] = "sha256:" + words.description.prefix(16) }
        }
        if fields["outputs.1.url"] != nil, fields["outputs.1.availability"] == nil {
            fields["outputs.1.availability"] = "linked"
        }
    }

    /// A list's words without those that are there before.
    private static func distinct(_ list: String) -> String {
        var seen: Set<String> = []
        return list.split(separator: ";").map { trimmed($0) }.filter {
            !$0.isEmpty && seen.insert($0).inserted
        }
        .joined(separator: "; ")
    }

    /// Names the videos that belong to the prompt; those that the dossier does not have are told of in words.
    mutating func name(_ videos: [String], at mediaPath: String?, in language: LanguageTag) {
        for (index, video) in videos.prefix(VideoFolder.mostTakes).enumerated() {
            let path = "outputs.\(index + 1)"
            if let mediaPath {
                fields["\(path).file"] = mediaPath + video
                fields["\(path).availability"] = "hosted"
            } else if fields["\(path).url"] == nil {
                fields["\(path).availability"] = "unknown"
                fields["\(path).reason"] = ImportWords.reason(video, in: language)
            }
        }
    }

    /// The prompt's first words on one line, as a title: at most 60 columns, cut behind a word.
    var title: String {
        var line = String.UnicodeScalarView()
        // Scalars and no more than a title can need: to find characters in all words takes several times as long.
        for scalar in text.unicodeScalars.prefix(400) {
            switch scalar {
            // Titles have no marks of links and citations, with which some prompts are written.
            case "<", ">", "[", "]": break
            case "\n", "\u{2028}", "\u{2029}":
                if let last = line.last, last != " " { line.append(" ") }
            case " " where line.last.map { $0 == " " } ?? true: break
            default: line.append(scalar)
            }
        }
        return trimmed(String(line)).cut(to: 60)
    }

    /// Slugs to try where the id is none, the best first: the id without an ending, the first words, a digest.
    var otherSlugs: [String] {
        var names: [String] = []
        if let id {
            let stem = id.lastIndex(of: ".").map { String(id[..<$0]) } ?? id
            names.append(stem.lowercased())
        }
        if let words = suggestedSlug(for: start), words.utf8.count > 2, words.contains(where: \.isLetter) {
            names.append(words)
        }
        names.append("p-" + words.description.prefix(12))
        return names.filter { Slug($0) != nil }
    }

    /// Some words from the start of the text, whole ones where it has spaces.
    private var start: String {
        let scalars = text.unicodeScalars.prefix(120)
        var start = ""
        for word in scalars.split(whereSeparator: { $0 == " " || $0 == "\n" }).prefix(8) {
            guard start.utf8.count + word.count < 48 else { break }
            start += (start.isEmpty ? "" : " ") + String(word)
        }
        return start
    }
}

/// The few words that an import writes itself, in the dossier's first language or else in English.
enum ImportWords {
    /// The summary of a prompt that nobody has described.
    static func summary(_ file: String, in language: LanguageTag) -> String {
        language == .japanese
            ? "\(file)から取り込んだ。説明はまだない。" : "Imported from \(file); not described yet."
    }

    /// Why the dossier does not show a video whose file is known.
    static func reason(_ file: String, in language: LanguageTag) -> String {
        language == .japanese
            ? "動画のファイル名は「\(file)」である。本記録には収めていない。"
            : "The video's file is named '\(file)'; it is not part of this dossier."
    }
}
