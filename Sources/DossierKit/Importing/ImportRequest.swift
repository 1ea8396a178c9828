/// What a person asks of an import: where the prompts of others stand, and what is to be said of all of them.
public struct ImportRequest: Sendable {
    /// The table of others: csv, tsv, json, jsonl, ndjson, or txt with a prompt a line.
    public var file: String
    /// The table to write or to go on with, by its path within the content folder; nil for a name made of the file's.
    public var target: String?
    /// Fields of a prompt by the names of others' columns.
    public var fields: [(column: String, field: String)] = []
    /// Fields that all rows have in common; what a row says itself outranks them.
    public var constants: [(field: String, value: String)] = []
    /// A YAML file with more of both.
    public var mapping: String?
    /// The folder of the videos, which rows name by a file, an id, or the prompt's words.
    public var videos: String?
    /// Where the rows that are not taken are written; nil for a file beside the table.
    public var rejects: String?
    /// How many rows are read at most.
    public var limit: Int?

    public init(file: String) { self.file = file }
}

extension ImportRequest {
    /// The table's name without folders.
    var fileName: String { String(file.split(separator: "/").last ?? "") }

    /// The table's name without folders and its last ending.
    var stem: String {
        let name = fileName
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// The last ending of the table's name, in small letters.
    var ending: String {
        let name = fileName
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }

    /// The folder that holds the table.
    var folder: Folder {
        guard let slash = file.lastIndex(of: "/") else { return Folder(".") }
        return Folder(slash == file.startIndex ? "/" : String(file[..<slash]))
    }

    /// The file for the rows that are not taken, and the folder it stands in.
    var rejectsFile: (folder: Folder, name: String) {
        guard let rejects else { return (folder, "\(stem).rejected.jsonl") }
        let place = ImportRequest(file: rejects)
        return (place.folder, place.fileName)
    }

    /// The same as a person knows it.
    var rejectsPath: String {
        let (folder, name) = rejectsFile
        return folder.path == "." ? name : folder.path(of: name)
    }

    /// The table to write, by its path within the content folder.
    var targetPath: String {
        target ?? "\(Kind.prompt.folder)/imported-\(suggestedSlug(for: stem) ?? "table").csv"
    }
}
