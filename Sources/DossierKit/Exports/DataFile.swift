/// A file of the site that is not a page: the dossier's data for programs, made of the dossier alone.
public struct DataFile: Sendable {
    /// Where it stands within the site: `data/arguments.json`.
    public let path: String
    private let make: @Sendable () -> [UInt8]

    /// Its bytes are made when they are written, so that memory never holds those of all files at once.
    init(_ path: String, _ make: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.make = make
    }

    public var bytes: [UInt8] { make() }

    /// The claims, the objections and what connects them, as JSON.
    public static let arguments = "data/arguments.json"
    /// The same as Argdown.
    public static let argdown = "data/arguments.argdown"

    /// The feed of corrections in the language of a page's route.
    static func corrections(in route: Route) -> String {
        (route.prefix.map { "\($0)/" } ?? "") + "feeds/corrections.xml"
    }
}

extension Site {
    /// All data files, in a fixed order; the words that a feed shows are the look's.
    ///
    /// There is none about what the dossier does not have: each is linked from the list of what it holds.
    func dataFiles(_ look: Look) -> [DataFile] {
        var files: [DataFile] = []
        if hasArguments {
            files.append(DataFile(DataFile.arguments) { ArgumentExport(self.dossier).json.fileBytes })
            files.append(DataFile(DataFile.argdown) { argdown(of: self.dossier) })
        }
        for route in routes where route.place == .list(.correction, part: 1) {
            guard let list = page(at: route) else { continue }
            files.append(CorrectionsFeed(self, beside: list, words: look.words).file)
        }
        return files
    }

    /// Whether there are data of the argument: some claim or objection is published.
    public var hasArguments: Bool { !dossier.claims.isEmpty || !dossier.counterarguments.isEmpty }
}
