import HTML

/// What describes the files of the prompts: `data/datapackage.json`, a Data Package (datapackage.org, version 2, which
/// readers of version 1 take, too).
///
/// It names each file with its size and SHA-256, and the columns of the table with their types and constraints (Table
/// Schema). It is made when the other files have been, so that each is made once. The schema of the lines is none of
/// its resources: it is no data, and programs take what has its name for a Table Schema.
struct DataPackage: Sendable {
    private let dossier: Dossier

    /// Nil for a dossier without prompts.
    init?(_ dossier: Dossier) {
        guard !dossier.prompts.isEmpty else { return nil }
        self.dossier = dossier
    }

    /// The files that it describes, which stand beside it.
    static let paths = [DataFile.promptTable, DataFile.promptLines]

    /// The file; `facts` are those of the files that it describes, by path.
    func bytes(_ facts: [String: DataFile.Facts]) -> [UInt8] {
        let settings = dossier.settings
        let language = settings.languages.first
        let title = settings.title[language]
        return JSON.fields([
            "$schema": .string("https://datapackage.org/profiles/2.0/datapackage.json"),
            "description": .string("\(settings.description.map { $0[language] + " " } ?? "")\(words)"),
            "homepage": settings.baseURL.map { .string($0.text) },
            "licenses": licence.map { .array([$0]) },
            "name": .string(suggestedSlug(for: title) ?? "dossier"),
            "resources": .array(resources(facts)),
            "title": .string(title),
            "version": .string(settings.edition.written),
        ]).fileBytes
    }

    private var words: String {
        """
        The index of video prompts, \(dossier.prompts.count) records, as a table and as JSON lines. Names of files in it \
        are paths within the site. \(PromptSchema.formulas)
        """
    }

    /// The licence of the data. Its name there is an identifier (opendefinition.org/licenses), `CC-BY-4.0`; nil where
    /// nothing of the dossier's own name can be one.
    private var licence: JSON? {
        let name = settings.licence.data
        let parts = name.split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "." || $0 == "_") }
        guard !parts.isEmpty else { return nil }
        return .fields(["name": .string(parts.joined(separator: "-")), "title": .string(name)])
    }

    private var settings: Settings { dossier.settings }

    private func resources(_ facts: [String: DataFile.Facts]) -> [JSON] {
        [
            resource(
                DataFile.promptTable, "prompts", format: "csv", "text/csv", facts,
                [
                    "profile": .string("tabular-data-resource"), "schema": tableSchema,
                    "type": .string("table"),
                ]),
            resource(
                DataFile.promptLines, "prompts-lines", format: "jsonl", "application/jsonl", facts,
                [
                    "description": .string(
                        "A record a line, as \(DataFile.promptSchema) describes it (JSON Schema, 2020-12)")
                ]),
        ]
    }

    private func resource(
        _ path: String, _ name: String, format: String, _ type: String, _ facts: [String: DataFile.Facts],
        _ more: KeyValuePairs<String, JSON?> = [:]
    ) -> JSON {
        let facts = facts[path]
        return .fields(
            [
                "bytes": facts.map { .number($0.count) }, "encoding": .string("utf-8"),
                "format": .string(format), "hash": facts.map { .string("sha256:\($0.digest)") },
                "mediatype": .string(type), "name": .string(name),
                "path": .string(String(path.split(separator: "/").last ?? "")),
            ], more)
    }

    private var tableSchema: JSON {
        .fields([
            "fields": .array(PromptTable(dossier).columns.map(\.tableField)), "primaryKey": .string("slug"),
        ])
    }
}

extension PromptColumn {
    /// The column as Table Schema describes it (datapackage.org/standard/table-schema).
    ///
    /// Dates are EDTF, which is less precise than its type `date`, so they are text. Patterns have no anchors there.
    fileprivate var tableField: JSON {
        let (type, format, pattern): (String, String?, String?) =
            switch form {
            case .text, .list, .word: ("string", nil, nil)
            case .slug: ("string", nil, PromptSchema.slug)
            case .seconds: ("number", nil, nil)
            case .count: ("integer", nil, nil)
            case .date: ("string", nil, PromptSchema.date)
            case .digest: ("string", nil, "[0-9a-f]{64}")
            case .web: ("string", "uri", nil)
            }
        return .fields([
            "constraints": constraints(pattern), "description": description.map { .string($0) },
            "format": format.map { .string($0) }, "name": .string(name), "type": .string(type),
        ])
    }

    private func constraints(_ pattern: String?) -> JSON? {
        var words: [JSON]?
        if case .word(let all) = form { words = all.map { .string($0) } }
        var minimum: Int? { if case .seconds = form { 0 } else { nil } }
        let constraints = JSON.fields([
            "enum": words.map { .array($0) }, "minimum": minimum.map { .number($0) },
            "pattern": pattern.map { .string($0) }, "required": isRequired ? .bool(true) : nil,
            "unique": name == "slug" ? .bool(true) : nil,
        ])
        if case .object(let fields) = constraints, fields.isEmpty { return nil }
        return constraints
    }

    private var description: String? {
        switch form {
        case .list: "Several, separated by a semicolon and a space"
        case .seconds: "In seconds"
        case .count where name == PromptColumn.moreOutputs:
            "How many outputs more the record has: see \(DataFile.promptLines)"
        case .date: "A date as precise as its source (EDTF)"
        default: nil
        }
    }
}
