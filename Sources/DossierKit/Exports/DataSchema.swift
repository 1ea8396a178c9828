import HTML

/// What a record of a kind holds, as a JSON Schema (json-schema.org, draft 2020-12): `data/claims.schema.json`.
///
/// It describes one of the `records` of `data/claims.json`, and so a line of `data/prompts.jsonl` and the file beside a
/// prompt's page. Each edition has the schema of its own records, so a field that it does not name is refused.
struct DataSchema: Sendable {
    private let data: DataKind

    init(_ data: DataKind) { self.data = data }

    var file: DataFile { DataFile(path) { json.fileBytes } }

    private var path: String { DataFile.path(of: data.kind, .schema) }

    var json: JSON {
        .fields([
            "$defs": .object(definitions.sorted { $0.key < $1.key }),
            "$id": data.dossier.settings.baseURL.map { .string($0.text + path) },
            "$schema": .string("https://json-schema.org/draft/2020-12/schema"),
            "additionalProperties": .bool(false),
            "allOf": data.conditions.isEmpty ? nil : .array(data.conditions),
            "description": .string(
                """
                One of the records of \(DataFile.path(of: data.kind, .json))\(others). Texts are objects of languages; \
                prose in them is Markdown (CommonMark) with citations like [@source]. Names of files are paths within \
                the site. \(DataSchema.formulas)
                """),
            "properties": DataSchema.properties(data.shapes),
            "required": DataSchema.required(data.shapes),
            "title": .string(data.title),
            "type": .string("object"),
        ])
    }

    private var others: String {
        data.kind == .prompt
            ? ", a line of \(DataFile.path(of: .prompt, .lines)), and the file beside a prompt's page" : ""
    }

    /// What is done to cells that a spreadsheet would run.
    static let formulas = """
        In the table a cell that begins with = + - @ (also full-width), a tab or a line end has an apostrophe before \
        it, so that no spreadsheet runs it; so has one that begins with apostrophes and then one of these. Take one \
        apostrophe away from such a cell to have the text.
        """
    /// The form of a slug, as a regular expression without anchors.
    static let slug = "[a-z0-9][a-z0-9-]{0,63}"
    /// The form of a date, `unknown` and intervals included, as far as an expression can say it.
    static let date = "unknown|[0-9]{4}[-0-9T:+Z?~/]*"
    private static let tag = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*"

    // MARK: Fields

    private static func properties(_ shapes: [DataShape]) -> JSON {
        .object(shapes.sorted { $0.name < $1.name }.map { ($0.name, schema(of: $0)) })
    }

    private static func required(_ shapes: [DataShape]) -> JSON {
        .array(shapes.filter(\.isRequired).map(\.name).sorted().map { .string($0) })
    }

    private static func schema(of shape: DataShape) -> JSON {
        let about = shape.about ?? shape.form.slugs
        guard let about, case .object(var fields) = schema(of: shape.form, isRequired: shape.isRequired)
        else { return schema(of: shape.form, isRequired: shape.isRequired) }
        fields.append(("description", .string(about)))
        return .object(fields.sorted { $0.key < $1.key })
    }

    private static func schema(of form: DataForm, isRequired: Bool = true) -> JSON {
        switch form {
        case .text: .fields(["type": .string("string")])
        case .word(let words): .fields(["enum": .array(words.map { .string($0) })])
        case .flag: .fields(["type": .string("boolean")])
        case .whole: .fields(["type": .string("integer"), "minimum": .number(0)])
        case .seconds: .fields(["type": .string("number"), "minimum": .number(0)])
        case .web: .fields(["type": .string("string"), "format": .string("uri")])
        case .slug, .date, .digest, .file, .language, .texts, .maker, .source, .group:
            .fields(["$ref": .string("#/$defs/\(name(of: form))")])
        case .list(let entry): list(of: schema(of: entry), isRequired)
        case .groups(let group): list(of: schema(of: .group(group)), isRequired)
        }
    }

    private static func list(of entry: JSON, _ isRequired: Bool) -> JSON {
        .fields([
            "type": .string("array"), "items": entry, "minItems": isRequired ? nil : .number(1),
        ])
    }

    // MARK: Definitions

    /// The definitions that the fields name, and those that these name.
    private var definitions: [String: JSON] {
        var found: [String: JSON] = [:]
        var open = data.shapes.map(\.form)
        while let form = open.popLast() {
            switch form {
            case .list(let entry): open.append(entry)
            case .groups(let group): open.append(.group(group))
            default:
                let name = DataSchema.name(of: form)
                guard !name.isEmpty, found[name] == nil else { continue }
                found[name] = DataSchema.definition(of: form)
                open += DataSchema.parts(of: form)
            }
        }
        return found
    }

    /// What the definition of a form is called; nothing for one that has none.
    private static func name(of form: DataForm) -> String {
        switch form {
        case .slug: "slug"
        case .date: "date"
        case .digest: "sha256"
        case .file: "file"
        case .language: "language"
        case .texts: "texts"
        case .maker: "maker"
        case .source: "source"
        case .group(let group): group.name
        default: ""
        }
    }

    /// What stands within a form.
    private static func parts(of form: DataForm) -> [DataForm] {
        switch form {
        case .texts: [.language]
        case .maker: [.texts, .slug(.party)]
        case .source: [.texts, .slug(.source)]
        case .group(let group): group.shapes.map(\.form)
        default: []
        }
    }

    private static func definition(of form: DataForm) -> JSON {
        switch form {
        case .slug: pattern(slug)
        case .date: pattern(date, "A date as precise as its source (EDTF), or unknown")
        case .digest: pattern("[0-9a-f]{64}")
        case .file: .fields(["type": .string("string"), "description": .string("A path within the site")])
        case .language: pattern(tag)
        case .texts:
            .fields([
                "type": .string("object"), "minProperties": .number(1),
                "propertyNames": schema(of: .language),
                "additionalProperties": .fields(["type": .string("string")]),
            ])
        case .maker:
            object([
                shape("name", .texts, isRequired: true), shape("party", .slug(.party)),
            ])
        case .source:
            object([
                shape("address", .text, isRequired: true), shape("slug", .slug(.source), isRequired: true),
                shape("title", .texts, isRequired: true), shape("url", .web),
            ])
        case .group(let group): object(group.shapes)
        default: .object([])
        }
    }

    private static func shape(_ name: String, _ form: DataForm, isRequired: Bool = false) -> DataShape {
        DataShape(name: name, form: form, isRequired: isRequired, about: nil)
    }

    private static func object(_ shapes: [DataShape]) -> JSON {
        .fields([
            "type": .string("object"), "additionalProperties": .bool(false),
            "properties": properties(shapes), "required": required(shapes),
        ])
    }

    private static func pattern(_ expression: String, _ description: String? = nil) -> JSON {
        .fields([
            "type": .string("string"), "pattern": .string("^(\(expression))$"),
            "description": description.map { .string($0) },
        ])
    }
}

extension DataForm {
    /// Whose slugs it holds, in words; nil where it holds none.
    fileprivate var slugs: String? {
        switch self {
        case .slug(let kind): "A slug of \(DataFile.path(of: kind, .json))"
        case .list(.slug(let kind)): "Slugs of \(DataFile.path(of: kind, .json))"
        default: nil
        }
    }
}
