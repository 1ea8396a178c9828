/// Why prompts of others cannot be imported at all, and the one home of these sentences.
public enum ImportProblem: Error, Hashable {
    // What was asked for.
    case unknownForm(String)
    case container(String, kind: String)
    case unknownColumn(String, known: [String], nearest: [String])
    case unknownField(String, known: [String], nearest: [String])
    case pairForm(String, option: String)
    case mapping(String, String)
    case missing(String, flag: String)
    case unknownSource(String, nearest: [String])
    case date(String)
    case target(String)
    case columnTwice(String)
    case fieldTwice(String)
    case sharedSlug
    case rejectsPlace(String)
    case rejectsTaken(String)
    case changed(String)
    case rejectsInContent(String)
    case noDossier(String)
    case noFolder(String)

    // What the files hold.
    case unreadable(String, String)
    case noPrompts(String, columns: [String])
    case table(String, String)
    case file(FileError)

    /// What is wrong, in the manner of a diagnostic's message.
    public var message: String {
        switch self {
        case .unknownForm(let name): "'\(name)' is in a form that is not read here"
        case .container(let name, let kind): "'\(name)' is \(kind), which is not read here"
        case .unknownColumn(let name, _, _): "the table has no column '\(maskedPath(name))'"
        case .unknownField(let name, _, _): "a prompt has no field '\(name)'"
        case .pairForm(let text, let option): "'\(text)' is no pair for \(option)"
        case .mapping(let file, let reason): "'\(file)' is no mapping: \(reason)"
        case .missing(let field, _): "nothing says '\(field)' of the prompts"
        case .unknownSource(let name, _): "there is no source '\(name)'"
        case .date(let text): "'\(text)' is not a day"
        case .target(let name): "'\(name)' is no table of prompts in the content folder"
        case .columnTwice(let column): "the column '\(maskedPath(column))' is mapped twice"
        case .fieldTwice(let field): "two columns are mapped to '\(field)', which takes one"
        case .sharedSlug: "'slug' cannot be the same for all prompts"
        case .rejectsPlace(let path): "'\(path)' is no file to which rejected rows can be written"
        case .rejectsTaken(let path): "'\(path)' is there already, and is no list of rejected rows"
        case .changed(let path):
            "'\(path)' has been changed while the import was at work; nothing was written"
        case .rejectsInContent(let path): "'\(path)' for rejected rows would lie in the content folder"
        case .noDossier(let folder): "'\(folder)' is not a dossier: it has no \(Settings.fileName)"
        case .noFolder(let path): "there is no folder '\(path)'"
        case .unreadable(let name, let reason), .table(let name, let reason): "'\(name)': \(reason)"
        case .noPrompts(let name, _): "'\(name)' has no column for the prompts"
        case .file(let error): error.description
        }
    }

    /// What to do instead; nil where the message says it all.
    public var hint: String? {
        switch self {
        case .unknownForm: "give a csv, tsv, json, jsonl or ndjson file, or a txt file with a prompt a line"
        case .container:
            "save it as CSV UTF-8, or write it as JSON lines with the program that made it"
        case .unknownColumn(_, let known, let nearest):
            nearest.isEmpty ? "its columns are \(named(known))" : FieldProblem.didYouMean(nearest)
        case .unknownField(_, let known, let nearest):
            nearest.isEmpty ? "its fields are \(named(known))" : FieldProblem.didYouMean(nearest)
        case .pairForm(_, let option): "write \(option) with '=' between the two"
        case .mapping:
            "write 'fields:' with 'column: field' pairs, 'constants:' with 'field: value' pairs, or both"
        case .missing(let field, let flag): "add \(flag), or --map COLUMN=\(field)"
        case .unknownSource(let name, let nearest):
            nearest.isEmpty
                ? "make it first: dossier new source \(Slug(name)?.description ?? "SLUG")"
                : FieldProblem.didYouMean(nearest)
        case .date: "write YYYY-MM-DD"
        case .target: "name 'prompts.csv' or a .csv file in 'prompts/', without a language in its name"
        case .columnTwice: "map it to one field"
        case .fieldTwice: "map the one that has more, or join both in the table first"
        case .sharedSlug: "map the column that has them: --map COLUMN=slug"
        case .rejectsPlace: "name a file in a folder outside the content folder with --rejects"
        case .rejectsTaken: "name another file with --rejects, or move this one"
        case .changed: "run it again"
        case .rejectsInContent: "name a file outside with --rejects"
        case .noDossier: "name the dossier's folder with --content"
        case .noFolder: nil
        case .unreadable, .file: nil
        case .noPrompts(_, let columns):
            "say which it is, like --map \(columns.first.map(maskedPath) ?? "COLUMN")=text"
        case .table: "mend it first: dossier check says where it is wrong"
        }
    }

    /// What the command ends with: 64 for the command line, 1 for what files hold, 74 for the file system.
    public var exitCode: Int32 {
        switch self {
        case .unreadable, .noDossier, .table: 1
        case .file, .changed: 74
        default: 64
        }
    }

    private func named(_ names: [String]) -> String {
        names.prefix(40).map { "'\(maskedPath($0))'" }.joined(separator: ", ")
            + (names.count > 40 ? " …" : "")
    }
}
