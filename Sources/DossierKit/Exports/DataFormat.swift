/// A format in which data can be had, in the order in which they are offered.
public enum DataFormat: String, CaseIterable, Sendable {
    case json
    case csv
    case lines
    case schema
    case argdown
    case csl
    case bibTeX
    case ris
    case package

    /// The end of a file's name.
    var ending: String {
        switch self {
        case .json, .package: "json"
        case .csv: "csv"
        case .lines: "jsonl"
        case .schema: "schema.json"
        case .argdown: "argdown"
        case .csl: "csl.json"
        case .bibTeX: "bib"
        case .ris: "ris"
        }
    }

    /// The media type (IANA; of BibTeX and RIS what programs register).
    var mediaType: String {
        switch self {
        case .json, .package: "application/json"
        case .csv: "text/csv"
        case .lines: "application/jsonl"
        case .schema: "application/schema+json"
        case .argdown: "text/x-argdown"
        case .csl: "application/vnd.citationstyles.csl+json"
        case .bibTeX: "application/x-bibtex"
        case .ris: "application/x-research-info-systems"
        }
    }
}

/// Files with one content in several formats.
public struct DataSet: Sendable {
    public let subject: Subject
    /// How many records each of the files has, the schema aside; nil where they are not counted.
    public let count: Int?
    public let formats: [DataFormat]

    /// What the files are about.
    public enum Subject: Hashable, Sendable {
        case kind(Kind)
        /// The claims, the objections and what connects them.
        case argument
        /// The sources as references.
        case sources
        /// The site's own pages as references.
        case pages
        /// What describes the other files.
        case package
    }

    /// Where the file of a format stands within the site.
    public func path(_ format: DataFormat) -> String { "data/\(subject.name).\(format.ending)" }
}

extension DataSet.Subject {
    /// The name of its files, without the ending.
    var name: String {
        switch self {
        case .kind(let kind): kind.folder
        case .argument: "arguments"
        case .sources: Kind.source.folder
        case .pages: Kind.page.folder
        case .package: "datapackage"
        }
    }
}

extension Site {
    /// All data that the site has under `data/`: there is none about what the dossier does not have.
    public var dataSets: [DataSet] {
        let kinds = data.map { data in
            DataSet(
                subject: .kind(data.kind), count: data.list.count,
                formats: data.kind == .prompt ? [.json, .csv, .lines, .schema] : [.json, .csv, .schema])
        }
        let references: [DataFormat] = [.csl, .bibTeX, .ris]
        let sources = DataSet(subject: .sources, count: dossier.sources.count, formats: references)
        return kinds
            + (hasArguments ? [DataSet(subject: .argument, count: nil, formats: [.json, .argdown])] : [])
            + (dossier.sources.isEmpty ? [] : [sources])
            + [
                DataSet(subject: .pages, count: citedRoutes.count, formats: references),
                DataSet(subject: .package, count: nil, formats: [.package]),
            ]
    }
}
