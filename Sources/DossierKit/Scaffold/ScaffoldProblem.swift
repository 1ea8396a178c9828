/// Why a record's first file cannot be made, and the one home of these sentences.
public enum ScaffoldProblem: Error, Hashable {
    case kind(String, nearest: [String])
    case noSlug(Kind)
    case slug(String, suggestion: String?)
    case slugReserved(String)
    case noDossier(String)
    case taken(RecordID, place: String)
    /// The slug is one that another record had: its old address leads there.
    case former(RecordID, holder: RecordID)
    case fileIsThere(String)
    /// The folder of a kind is a symbolic link, behind which no record is read.
    case folderIsLink(String)
    /// Without a terminal, writing has to be asked for in advance.
    case nobodyToAsk(String)
    case file(FileError)

    /// What is wrong, in the manner of a diagnostic's message.
    public var message: String {
        switch self {
        case .kind(let name, _): "there is no kind '\(name)'"
        case .noSlug(let kind): "the \(kind.rawValue) needs a slug"
        case .slug(let text, let suggestion):
            FieldProblem.slugForm(text, suggestion: suggestion).message
        case .slugReserved(let text): FieldProblem.slugReserved(text).message
        case .noDossier(let folder): "'\(folder)' is not a dossier: it has no \(Settings.fileName)"
        case .taken(let id, let place): "'\(id)' is there already, in \(place)"
        case .former(let id, let holder): "'\(id.slug)' is a former slug of '\(holder)', where its page leads"
        case .nobodyToAsk(let path): "nobody can be asked here whether to write \(path)"
        case .fileIsThere(let path): "the file '\(path)' is there already"
        case .folderIsLink(let path):
            "the folder '\(path)' is a symbolic link, which may lead out of the dossier"
        case .file(let error): error.description
        }
    }

    /// What to do instead; nil where the message says it all.
    public var hint: String? {
        switch self {
        case .kind(_, let nearest):
            nearest.isEmpty
                ? "the kinds are \(FieldProblem.choice(Kind.allCases.map(\.rawValue)))"
                : FieldProblem.didYouMean(nearest)
        case .noSlug(let kind):
            "add the name of its file and address, like 'dossier new \(kind.rawValue) \(kind.exampleSlug)'"
        case .slug(let text, let suggestion): FieldProblem.slugForm(text, suggestion: suggestion).hint
        case .slugReserved(let text): FieldProblem.slugReserved(text).hint
        case .noDossier:
            "name the dossier's folder with --content, or make \(Settings.fileName) there: "
                + "title, languages, publisher, licence (text, data, code), edition"
        case .taken, .fileIsThere: "choose another slug, or edit what is there; nothing was written"
        case .former: "choose another slug"
        case .folderIsLink(let path): "put a folder in place of '\(path)'; nothing was written"
        case .nobodyToAsk: "add --yes to write without a question"
        case .file: nil
        }
    }
}

extension RecordID {
    /// A kind and a slug as a writer types them: `claim unpaid-work`, `claims unpaid-work` or `claim:unpaid-work`.
    public init(typed kind: String, _ slug: String?) throws(ScaffoldProblem) {
        let parts = kind.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let name = parts.first ?? ""
        guard let kind = Kind(rawValue: name) ?? Kind(folder: name) else {
            throw .kind(name, nearest: nearest(to: name, among: Kind.allCases.map(\.rawValue)))
        }
        guard let text = parts.count > 1 ? parts[1] : slug, !text.isEmpty else { throw .noSlug(kind) }
        guard let slug = Slug(text) else {
            throw Slug.hasForm(text)
                ? .slugReserved(text) : .slug(text, suggestion: suggestedSlug(for: text))
        }
        self.init(kind, slug)
    }
}
