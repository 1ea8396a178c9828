import HTML

/// What describes the data files: `data/datapackage.json`, a Data Package (datapackage.org, version 2, which readers of
/// version 1 take, too).
///
/// It names each file with its size and SHA-256, and the columns of each table with their types, constraints and what
/// they name in other tables (Table Schema). It is made when the other files have been, so that each is made once. The
/// schemas of records are none of its resources: they are no data, and programs take what has their name for a Table
/// Schema.
struct DataPackage: Sendable {
    private let site: Site
    private let resources: [Resource]

    /// A file that it describes.
    private struct Resource {
        let set: DataSet
        let format: DataFormat

        var path: String { self.set.path(format) }
    }

    init(_ site: Site) {
        self.site = site
        resources = site.dataSets.flatMap { set in
            set.formats.filter { $0 != .schema && $0 != .package }.map { Resource(set: set, format: $0) }
        }
    }

    /// The files that it describes, which stand beside it.
    var paths: [String] { resources.map(\.path) }

    /// The file; `facts` are those of the files that it describes, by path.
    func bytes(_ facts: [String: DataFile.Facts]) -> [UInt8] {
        let language = settings.languages.first
        let title = settings.title[language]
        return JSON.fields([
            "$schema": .string("https://datapackage.org/profiles/2.0/datapackage.json"),
            "description": .string("\(settings.description.map { $0[language] + " " } ?? "")\(words)"),
            "homepage": settings.baseURL.map { .string($0.text) },
            "licenses": licence.map { .array([$0]) },
            "name": .string(suggestedSlug(for: title) ?? "dossier"),
            "resources": .array(resources.map { json($0, facts[$0.path]) }),
            "title": .string(title),
            "version": .string(settings.edition.written),
        ]).fileBytes
    }

    private var words: String {
        """
        All records that the dossier publishes, each kind as JSON and as a table, and references to its sources and \
        pages. Names of files in them are paths within the site. \(DataSchema.formulas)
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

    private var settings: Settings { site.dossier.settings }

    /// The name of the first format of each is that of the set; the table's, since others refer to it, comes first.
    private func json(_ resource: Resource, _ facts: DataFile.Facts?) -> JSON {
        let (set, format) = (resource.set, resource.format)
        let isTable = format == .csv
        return .fields(
            [
                "bytes": facts.map { .number($0.count) }, "encoding": .string("utf-8"),
                "format": .string(String(resource.path.split(separator: ".").last ?? "")),
                "hash": facts.map { .string("sha256:\($0.digest)") },
                "mediatype": .string(format.mediaType),
                "name": .string(
                    isTable ? set.subject.name : "\(set.subject.name)-\(format.rawValue.lowercased())"),
                "path": .string(String(resource.path.split(separator: "/").last ?? "")),
            ],
            [
                "description": description(of: set, format).map { .string($0) },
                "profile": isTable ? .string("tabular-data-resource") : nil,
                "schema": isTable ? tableSchema(of: set) : nil,
                "type": isTable ? .string("table") : nil,
            ])
    }

    private func description(of set: DataSet, _ format: DataFormat) -> String? {
        guard case .kind(let kind) = set.subject else {
            return switch set.subject {
            case .argument: "The claims, the objections with their answers, and the statements"
            case .sources: "The sources, as references"
            case .pages: "The pages of the site, as references"
            case .kind, .package: nil
            }
        }
        let schema = "\(kind.folder).schema.json describes (JSON Schema, 2020-12)"
        return switch format {
        case .json: "An object whose list records has what \(schema)"
        case .lines: "A record a line, as \(schema)"
        default: nil
        }
    }

    private func tableSchema(of set: DataSet) -> JSON? {
        guard case .kind(let kind) = set.subject, let data = site.data.first(where: { $0.kind == kind })
        else {
            return nil
        }
        let columns = data.columns
        let tables = Set(site.kinds)
        let keys = columns.compactMap { $0.foreignKey(from: kind, to: tables) }
        return .fields([
            "fields": .array(columns.map(\.tableField)),
            "foreignKeys": keys.isEmpty ? nil : .array(keys), "primaryKey": .string("slug"),
        ])
    }
}

extension DataColumn {
    /// The column as Table Schema describes it (datapackage.org/standard/table-schema).
    ///
    /// Dates are EDTF, which is less precise than its type `date`, so they are text. Patterns have no anchors there.
    fileprivate var tableField: JSON {
        let (type, format, pattern): (String, String?, String?) =
            switch form {
            case .slug, .source: ("string", nil, DataSchema.slug)
            case .flag: ("boolean", nil, nil)
            case .seconds: ("number", nil, nil)
            case .whole: ("integer", nil, nil)
            case .date: ("string", nil, DataSchema.date)
            case .digest: ("string", nil, "[0-9a-f]{64}")
            case .web: ("string", "uri", nil)
            default: ("string", nil, nil)
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

    /// What the column is, and how its cells are written where that is not plain.
    private var description: String? {
        let manner: String? =
            switch form {
            case .list: "Several, separated by a semicolon and a space"
            case .date: "A date as precise as its source (EDTF)"
            default: nil
            }
        let parts = [about, manner].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ". ")
    }

    /// The other table in which the one record that a cell names is found by its slug.
    fileprivate func foreignKey(from own: Kind, to tables: Set<Kind>) -> JSON? {
        let kind: Kind? =
            switch form {
            case .slug(let kind): kind
            case .source: .source
            default: nil
            }
        guard let kind, kind != own, tables.contains(kind) else { return nil }
        return .fields([
            "fields": .string(name),
            "reference": .fields(["fields": .string("slug"), "resource": .string(kind.folder)]),
        ])
    }
}
