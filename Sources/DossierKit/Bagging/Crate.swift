import HTML

/// What a bag is about, for programs: `ro-crate-metadata.json` (RO-Crate 1.1, researchobject.org/ro-crate/1.1).
///
/// The crate is the bag's `data/`: the site and the content are data sets of it, and the files that one would
/// open first are named.
struct Crate {
    private let settings: Settings
    private let files: [BagFile]
    private let source: String

    /// `files` are those under `data/`.
    init(_ dossier: Dossier, _ files: [BagFile], source: String) {
        settings = dossier.settings
        self.files = files
        self.source = source
    }

    /// The file: JSON-LD, an entity a line.
    var bytes: [UInt8] {
        let main = files.filter(isMain).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let entities = [descriptor, root, part("site"), part("content"), publisher] + licences.map(\.entity)
        return JSON.fields([
            "@context": .string("https://w3id.org/ro/crate/1.1/context"),
            "@graph": .array(entities + main.map(entity)),
        ]).fileBytes
    }

    private var language: LanguageTag { settings.languages.first }

    private var descriptor: JSON {
        .fields([
            "@id": .string("ro-crate-metadata.json"), "@type": .string("CreativeWork"),
            "about": reference("./"), "conformsTo": reference("https://w3id.org/ro/crate/1.1"),
        ])
    }

    private var root: JSON {
        .fields([
            "@id": .string("./"), "@type": .string("Dataset"),
            "datePublished": .string(settings.edition.machineReadable),
            "description": .string(settings.description?[language] ?? settings.title[language]),
            "hasPart": .array([reference("site/"), reference("content/")]),
            "identifier": .string(source),
            "inLanguage": .array(settings.languages.all.map { .string($0.description) }),
            "license": .array(licences.map { reference($0.id) }),
            "name": .string(settings.title[language]), "publisher": reference("#publisher"),
            "url": settings.baseURL.map { .string($0.text) },
            "version": .string(settings.edition.machineReadable),
        ])
    }

    private func part(_ name: String) -> JSON {
        let isSite = name == "site"
        let own = files.filter { isMain($0) && $0.path.hasPrefix("data/\(name)/") }
        let paths = own.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return .fields([
            "@id": .string("\(name)/"), "@type": .string("Dataset"),
            "description": .string(
                isSite
                    ? "The website as it was published; index.html is its first page, SHA256SUMS lists its files"
                    : "What the website is made from by the program dossier: Markdown, YAML and tables"),
            "hasPart": .array(paths.map { reference(id(of: $0)) }),
            "inLanguage": .array(settings.languages.all.map { .string($0.description) }),
            "name": .string("\(settings.title[language]): \(name)"),
        ])
    }

    private var publisher: JSON {
        .fields([
            "@id": .string("#publisher"), "@type": .string("Organization"),
            "name": .string(settings.publisher[language]),
            "url": (settings.contact ?? settings.baseURL).map { .string($0.text) },
        ])
    }

    private var licences: [(id: String, entity: JSON)] {
        let all = [
            ("text", settings.licence.text), ("data", settings.licence.data),
            ("code", settings.licence.code),
        ]
        return all.map { part, name in
            let id = "#licence-\(part)"
            let entity = JSON.fields([
                "@id": .string(id), "@type": .string("CreativeWork"),
                "description": .string("The licence of the \(part)"), "name": .string(name),
            ])
            return (id, entity)
        }
    }

    /// True for a file that one would open first: the first pages, the data, the lists, and what stands at
    /// the top of the content.
    private func isMain(_ file: BagFile) -> Bool {
        let parts = file.path.split(separator: "/").dropFirst()
        guard let name = parts.last else { return false }
        switch parts.first {
        case "content": return parts.count == 2
        case "site":
            let inLanguage =
                parts.count == 3 && settings.languages.all.contains { $0.description == parts[2] }
            return name == "index.html" && (parts.count == 2 || inLanguage)
                || parts.count == 2 && (name == "release.json" || name == "SHA256SUMS")
                || parts.count == 3 && (parts[2] == "data" || parts[2] == "feeds") && name != "index.html"
        default: return false
        }
    }

    private func entity(_ file: BagFile) -> JSON {
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        return .fields([
            "@id": .string(id(of: file.path)), "@type": .string("File"),
            "contentSize": .string(String(file.size)),
            "encodingFormat": Crate.formats[name.split(separator: ".").last.map(String.init) ?? ""].map {
                .string($0)
            },
            "name": .string(name), "sha256": .string(file.digest.description),
        ])
    }

    private func id(of path: String) -> String { String(path.dropFirst("data/".count)).encodedPath }

    private func reference(_ id: String) -> JSON { .fields(["@id": .string(id)]) }

    private static let formats = [
        "html": "text/html", "json": "application/json", "jsonl": "application/jsonl", "csv": "text/csv",
        "xml": "application/atom+xml", "yml": "application/yaml", "md": "text/markdown",
        "bib": "application/x-bibtex", "ris": "application/x-research-info-systems",
        "argdown": "text/plain", "lock": "text/plain", "SHA256SUMS": "text/plain",
    ]
}
