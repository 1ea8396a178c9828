import Diagnostics
import Markdown
import YAML

/// The texts of a record in another language as they were written: a file `name.ja.md`, or a row of `prompts.ja.csv`.
struct TranslationEntry: Sendable {
    let id: RecordID
    let language: LanguageTag
    /// Fields by their path within the record: `title`, `answers.1.text`.
    let fields: FieldGroup
    let body: Body?
    let location: SourceLocation
}

extension TranslationEntry {
    /// The texts that an entry holds in another language than its record.
    init(_ entry: Entry, in language: LanguageTag) {
        let fields = entry.fields.fields.filter { $0.key != "slug" }.flatMap { $0.leaves(under: "") }
        self.init(
            id: RecordID(entry.kind, entry.slug), language: language,
            fields: FieldGroup(
                fields, end: entry.fields.end, file: entry.fields.file, row: entry.fields.row),
            body: entry.body, location: entry.location)
    }
}

extension Field {
    /// The single values within the field, each named by its path: `answers.1.text`.
    fileprivate func leaves(under path: String) -> [Field] {
        let name = path + key
        switch value.content {
        case .scalar: return [Field(name, at: keyPosition, value)]
        case .map(let fields): return fields.flatMap { $0.leaves(under: name + ".") }
        case .list(let nodes):
            return nodes.enumerated().flatMap { index, node in
                Field("\(index + 1)", at: keyPosition, node).leaves(under: name + ".")
            }
        }
    }
}

/// All translations of a content folder, by the record that they are of.
struct TranslationEntries: Sendable {
    private var entries: [RecordID: [TranslationEntry]] = [:]
    private(set) var report = Report()

    /// All of them, in no particular order.
    var all: some Sequence<TranslationEntry> { entries.values.joined() }

    /// Takes in more translations; of two into one language the later by place is reported.
    mutating func add(_ new: [TranslationEntry]) {
        for entry in new { entries[entry.id, default: []].append(entry) }
    }

    /// Sorts the translations of each record by language, and reports what is there twice.
    mutating func sort() {
        for (id, list) in entries where list.count > 1 {
            let sorted = list.sorted { ($0.language, $0.location) < ($1.language, $1.location) }
            var kept: [TranslationEntry] = []
            for entry in sorted {
                if let last = kept.last, last.language == entry.language {
                    let problem = TranslationProblem.twice(
                        id, entry.language, other: last.location.description)
                    report.add(problem, at: entry.location)
                } else {
                    kept.append(entry)
                }
            }
            entries[id] = kept
        }
    }

    /// The translations of a record, in the order of their languages.
    subscript(id: RecordID) -> [TranslationEntry] { entries.isEmpty ? [] : entries[id] ?? [] }

    var isEmpty: Bool { entries.isEmpty }

    /// Those of records that are not there.
    func orphans(beside names: Set<RecordID>) -> [TranslationEntry] {
        entries.filter { !names.contains($0.key) }.flatMap(\.value)
    }
}
