import Diagnostics

/// What can be wrong with the files of a content folder, and the one home of these sentences.
enum ReadProblem: Problem, Error {
    case unreadable(String)
    case notUTF8(isTable: Bool)
    case brokenLink(String)
    case linkToFolder(String)
    case notAFile(String)
    case linkLeaves(String)
    case linkLeavesMedia(String)
    case nameClash(String, other: String)
    case unknownFolder(String, nearest: [String])
    case unknownFile(String, nearest: [String])
    case unknownFormat(String)
    case recordOutside(String, folder: String)
    case noSettings
    case notADossier
    case noFrontMatter
    case oldLineEnds
    case openFrontMatter
    case notFields
    case notAList(kind: String)
    case noSlug(kind: String)
    case fileSlug(String, suggestion: String?)
    case fileSlugReserved(String)
    case translation(String, known: [String])
    case settings(String)

    var rule: Rule {
        switch self {
        case .unreadable, .brokenLink, .linkToFolder, .notAFile: .unreadable
        case .notUTF8: .notUTF8
        case .linkLeaves, .linkLeavesMedia: .linkLeaves
        case .nameClash: .nameClash
        case .unknownFolder, .unknownFile, .unknownFormat, .recordOutside, .noSettings, .notADossier:
            .unknownPlace
        case .noFrontMatter, .oldLineEnds, .openFrontMatter, .notFields, .notAList, .settings: .frontMatter
        case .noSlug: .missingField
        case .fileSlug, .fileSlugReserved: .slugForm
        case .translation: .languageUnknown
        }
    }

    var message: String {
        switch self {
        case .unreadable(let reason): "the file cannot be read: \(reason)"
        case .notUTF8: "the text is not UTF-8"
        case .brokenLink(let name): "the link '\(name)' leads to nothing"
        case .linkToFolder(let name): "the link '\(name)' leads to a folder, not to a file"
        case .notAFile(let name): "'\(name)' is neither a file nor a folder"
        case .linkLeaves(let name): "the link '\(name)' leads out of the content folder"
        case .linkLeavesMedia(let name): "the link '\(name)' leads out of media/"
        case .nameClash(let name, let other): "'\(name)' and '\(other)' are one name on many computers"
        case .unknownFolder(let name, _): "no kind of record has the folder '\(name)'"
        case .unknownFile(let name, _): "'\(name)' is neither a record nor a table"
        case .unknownFormat(let name): "'\(name)' is in a format that is not read here"
        case .recordOutside(let name, let folder):
            "'\(name)' is no table, and records stand in the folder '\(folder)'"
        case .noSettings: "the folder has no \(Settings.fileName)"
        case .notADossier: "\(Settings.fileName) is empty"
        case .noFrontMatter: "the file has no front matter"
        case .oldLineEnds: "the lines end in CR alone, so the file is one line"
        case .openFrontMatter: "the front matter is not closed"
        case .notFields: "the front matter is not a group of fields"
        case .notAList(let kind): "the file is not a list of \(kind)"
        case .noSlug(let kind): "the \(kind) has no 'slug'"
        case .fileSlug(let name, _): "the file's name '\(name)' cannot be a slug"
        case .fileSlugReserved(let name): "the slug '\(name)' is reserved"
        case .translation(let tag, _): "the dossier has no language '\(tag)'"
        case .settings(let reason): reason
        }
    }

    var hint: String? {
        switch self {
        case .unreadable: "check the file's permissions"
        case .notUTF8(let isTable):
            isTable ? "save it as CSV UTF-8 (comma delimited)" : "save it with the encoding UTF-8"
        case .brokenLink, .linkToFolder, .linkLeaves, .linkLeavesMedia: "put the file itself there"
        case .notAFile: "put a file there, or take it away"
        case .nameClash: "rename one of them"
        case .unknownFolder(_, let nearest):
            nearest.isEmpty
                ? "the folders are \(Kind.allCases.map(\.folder).joined(separator: ", "))"
                : FieldProblem.didYouMean(nearest)
        case .unknownFile(let name, let nearest):
            ReadProblem.tableOfKind(name)
                ?? (nearest.isEmpty
                    ? "put records into the folder of their kind, and move what is not content elsewhere"
                    : FieldProblem.didYouMean(nearest))
        case .unknownFormat(let name):
            ReadProblem.tableFormat(name) ?? ReadProblem.textFormat(name)
                ?? "write .md for a record, .yml, .csv or .jsonl for a table"
        case .recordOutside(let name, let folder):
            "write a file for each record, like '\(folder)/first.md', or a table '\(ReadProblem.renamed(name, "yml"))'"
        case .noSettings, .notADossier: "make one with title, languages, publisher, licence and edition"
        case .oldLineEnds: "save it with the line ends LF (Unix) or CR LF (Windows)"
        case .noFrontMatter: "begin the file with a line '---', the fields, and '---' again"
        case .openFrontMatter: "write a line '---' behind the last field"
        case .notFields: "write each field as 'name: value'"
        case .notAList: "begin each entry with '- slug: …'"
        case .noSlug: "add 'slug: …'"
        case .fileSlug(_, let suggestion):
            "use a-z, 0-9 and hyphens" + (suggestion.map { ", like '\($0).md'" } ?? "")
        case .fileSlugReserved: "'index', 'page-…', 'by-…' and names of devices are taken by the site itself"
        case .translation(_, let known):
            "its languages are \(known.joined(separator: ", ")): see 'languages' in \(Settings.fileName)"
        case .settings: nil
        }
    }

    /// How to save a table that another program has written; nil for what is none.
    private static func tableFormat(_ name: String) -> String? {
        switch name.split(separator: ".").last?.lowercased() {
        case "xlsx", "xls", "ods", "numbers", "tsv": "save it as CSV UTF-8, '\(renamed(name, "csv"))'"
        case "json":
            "write it as '\(renamed(name, "yml"))', or with one object a line as '\(renamed(name, "jsonl"))'"
        case "yaml": "name it '\(renamed(name, "yml"))'"
        default: nil
        }
    }

    /// The same for the table of a kind; any other is not read in whatever format.
    private static func tableOfKind(_ name: String) -> String? {
        let stem = name.split(separator: ".").first.map(String.init) ?? name
        return Kind(folder: stem) == nil ? nil : tableFormat(name)
    }

    /// How to save a text that another program has written; nil for what is none.
    private static func textFormat(_ name: String) -> String? {
        switch name.split(separator: ".").last?.lowercased() {
        case "markdown", "txt", "docx", "odt", "rtf": "write Markdown, '\(renamed(name, "md"))'"
        default: nil
        }
    }

    private static func renamed(_ name: String, _ ending: String) -> String {
        "\(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)).\(ending)"
    }
}
