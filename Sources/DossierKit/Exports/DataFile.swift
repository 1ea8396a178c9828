/// A file of the site that is not a page: the dossier's data for programs, made of the dossier alone.
public struct DataFile: Sendable {
    /// Where it stands within the site: `data/arguments.json`.
    public let path: String
    private let partCount: Int
    private let make: @Sendable (Int) -> [UInt8]

    /// Its bytes are made when they are written, so that memory never holds those of all files at once.
    init(_ path: String, _ make: @escaping @Sendable () -> [UInt8]) {
        self.init(path, parts: 1) { _ in make() }
    }

    /// A large file is made part by part, numbered from 0, so that memory does not hold all of it either.
    init(_ path: String, parts: Int, _ make: @escaping @Sendable (Int) -> [UInt8]) {
        self.path = path
        self.make = make
        partCount = parts
    }

    /// Its parts in their order, each made when it is asked for.
    var parts: some Sequence<[UInt8]> { (0..<partCount).lazy.map(make) }

    /// All its bytes at once.
    public var bytes: [UInt8] { parts.reduce(into: []) { $0 += $1 } }

    /// What another file says of one: how many bytes it has, and which.
    struct Facts: Sendable {
        let count: Int
        let digest: Digest
    }

    /// The claims, the objections and what connects them, as JSON.
    public static let arguments = "data/arguments.json"
    /// The same as Argdown.
    public static let argdown = "data/arguments.argdown"
    /// The records of a kind in a format: `data/claims.csv`.
    public static func path(of kind: Kind, _ format: DataFormat) -> String {
        "data/\(kind.folder).\(format.ending)"
    }
    /// What describes the others.
    public static let dataPackage = "data/datapackage.json"
}

extension Site {
    /// All data files but the one that describes others, in a fixed order; the words that a feed shows are the look's.
    ///
    /// There is none about what the dossier does not have: each is linked from the list of what it holds.
    func dataFiles(_ look: Look) -> [DataFile] {
        var files: [DataFile] = []
        if hasArguments {
            files.append(DataFile(DataFile.arguments) { ArgumentExport(self.dossier).json.fileBytes })
            files.append(DataFile(DataFile.argdown) { argdown(of: self.dossier) })
        }
        for kind in data {
            files += [DataTable(kind).file, kind.recordFile, DataSchema(kind).file]
            if kind.kind == .prompt { files.append(kind.lineFile) }
        }
        files += referenceLists(look).flatMap(\.files)
        for route in routes {
            guard case .list(let kind, part: 1) = route.place, kind == .correction || kind == .prompt,
                let list = page(at: route)
            else { continue }
            if kind == .correction {
                files.append(CorrectionsFeed(self, beside: list, words: look.words).file)
            } else if hasAddedPrompts {
                files.append(PromptsFeed(self, beside: list, words: look.words).file)
            }
        }
        return files + changesFeeds(look) + HostFiles(self).files
    }

    /// Whether there are data of the argument: some claim or objection is published.
    public var hasArguments: Bool { !dossier.claims.isEmpty || !dossier.counterarguments.isEmpty }
}
