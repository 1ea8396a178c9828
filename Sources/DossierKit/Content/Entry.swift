import Diagnostics
import Markdown
import YAML

/// One record as it was written: its kind and slug, its fields, and its body.
struct Entry: Sendable {
    let kind: Kind
    let slug: Slug
    /// Where the record is named: its file's first line, or the `slug` of its row.
    let position: Position
    var fields: FieldGroup
    let body: Body?
    /// False where its fields could not be read, which has been reported: only its name is known.
    var isReadable = true

    var location: SourceLocation { fields.location(of: "slug", at: position) }
}

extension Entry {
    init(unreadable slug: Slug, _ kind: Kind, _ position: Position, _ file: String) {
        let fields = FieldGroup([], end: position, file: file)
        self.init(kind: kind, slug: slug, position: position, fields: fields, body: nil, isReadable: false)
    }
}

/// The fields of an entry as they were written, each with its place.
struct FieldGroup: Sendable {
    var fields: [Field]
    /// Where the fields end, which is where a missing one is reported.
    let end: Position
    let file: String
    /// The row of a table as a spreadsheet numbers it; nil outside tables.
    let row: Int?
    /// Fields that were not written here but come from `defaults` of another file, and that file.
    private var defaulted: Set<String> = []
    private var defaultsFile = ""

    init(_ fields: [Field], end: Position, file: String, row: Int? = nil) {
        self.fields = fields
        self.end = end
        self.file = file
        self.row = row
    }

    /// The place of a field, which is in another file for one that came from `defaults`.
    func location(of path: String, at position: Position) -> SourceLocation {
        if !defaulted.isEmpty, defaulted.contains(String(path.prefix { $0 != "." })) {
            return SourceLocation(file: defaultsFile, position: position)
        }
        return SourceLocation(
            file: file, position: position, cell: row.map { SourceLocation.Cell(row: $0, column: path) })
    }

    /// The text of a field, for the few that are needed before the others are read.
    func text(of name: String) -> String? {
        guard let field = fields.first(where: { $0.key == name }),
            case .scalar(let scalar) = field.value.content
        else { return nil }
        return trimmed(scalar.text)
    }

    /// The same fields with those added that are absent here and that `defaults` has.
    func filled(from defaults: [Field], of file: String) -> FieldGroup {
        let absent = defaults.filter { field in !fields.contains { $0.key == field.key } }
        guard !absent.isEmpty else { return self }
        var filled = self
        filled.fields += absent
        filled.defaulted = Set(absent.map(\.key))
        filled.defaultsFile = file
        return filled
    }
}
