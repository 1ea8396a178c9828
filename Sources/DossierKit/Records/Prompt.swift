public import HTML

/// A prompt for a video model, and the videos made with it.
///
/// A class for the reason that ``Site`` is one: there are many, each stands in some ten lists, and a copy would count
/// the references of all its fields.
public final class Prompt: Record {
    public static let kind = Kind.prompt
    public let head: RecordHead
    public let title: LocalizedText
    public let summary: LocalizedText
    public let period: String
    public let attribution: Strength
    public let wording: Wording
    public let wordingAtSource: SourceWording
    public let sources: [Slug]
    /// Why the editors take the words and the video for each other's.
    public let attributionReason: LocalizedText?
    /// The prompt's own words, whole or in part, and what they mean in other languages.
    let localizedWords: LocalizedText?
    public let author: Maker?
    public let postedBy: Maker?
    public let model: String?
    public let created: When?
    /// In seconds, as written.
    public let duration: String?
    public let resolution: String?
    public let aspect: String?
    public let tags: [String]
    public let warnings: [String]
    public let originalID: String?
    public let note: LocalizedProse?
    public let outputs: [Output]
    public let similarTo: [Slug]
    /// The day on which the record came into the dossier.
    public let added: PartialDate?

    /// How surely the prompt made the video.
    public enum Strength: String, CaseIterable, Sendable {
        case recorded
        case claimed
        case inferred
        case unknown
    }

    /// How much of the prompt's own words the page shows.
    public enum Wording: String, CaseIterable, Sendable {
        case verbatim
        case excerpt
        case none
    }

    /// How much of the prompt's own words the source shows.
    public enum SourceWording: String, CaseIterable, Sendable {
        case full
        case part
        case none
        case unknown
    }

    /// A video, or what is known of one.
    public struct Output: Sendable {
        /// A file under `media/`, with its name relative to that folder.
        public let file: String?
        public let url: WebAddress?
        public let availability: Availability
        public let reason: LocalizedText?
        public let sha256: String?
        public let poster: String?
        public let description: LocalizedText?
        public let captions: String?
        /// Why a file with sound has no captions.
        public let noCaptions: LocalizedText?
        /// How the video came into the dossier, the earliest step first.
        public let provenance: [Step]
    }

    public enum Availability: String, CaseIterable, Sendable {
        case hosted
        case linked
        case lost
        case withheld
        case none
        case unknown
    }

    /// The prompt's own words, whole or in part, as `wording` says; nil where it says none.
    public var words: String? { localizedWords?.source }

    /// What the words mean in a language, to stand beside them; nil where nobody has translated them.
    public func words(translatedInto language: LanguageTag) -> String? {
        guard let localizedWords, language != localizedWords.language,
            localizedWords.language(for: language) == language
        else { return nil }
        return localizedWords[language]
    }

    public var namedSources: [Slug] { sources + outputs.flatMap { $0.provenance.compactMap(\.source) } }

    public var prose: [LocalizedProse] { (head.body.map { [$0] } ?? []) + (note.map { [$0] } ?? []) }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let title = reader.required("title", .localized)
        let summary = reader.required("summary", .localized)
        let period = reader.required("period", .text)
        let attribution = reader.required("attribution", FieldForm<Strength>.word)
        let wording = reader.required("wording", FieldForm<Wording>.word)
        let wordingAtSource = reader.required("wording_at_source", FieldForm<SourceWording>.word)
        let sources = reader.requiredList("sources", .reference(.source))
        attributionReason = reader.optional("attribution_reason", .localized)
        let text = reader.optional("text", FieldForm.words(.verbatim))
        let excerpt = reader.optional("excerpt", FieldForm.words(.quotation))
        author = reader.optional("author", .maker)
        postedBy = reader.optional("posted_by", .maker)
        model = reader.optional("model", .text)
        created = reader.optional("created", .when)
        duration = reader.optional("duration", .seconds)
        resolution = reader.optional("resolution", .text)
        aspect = reader.optional("aspect", .text)
        tags = reader.list("tags", .text)
        warnings = reader.list("warnings", .text)
        originalID = reader.optional("original_id", .text)
        note = reader.optional("note", .prose)
        let hosted = reader.findings.hosted.count
        outputs = reader.groups("outputs", "output") { Output(&$0, head) }
        reader.compare(duration, resolution, aspect, withFilesFrom: hosted)
        similarTo = reader.list("similar_to", .reference(.prompt))
        if similarTo.contains(head.slug) { reader.add(FieldProblem.itself("similar_to"), in: "similar_to") }
        added = reader.optional("added", .date)
        if let added { reader.expectByEdition(.on(added), "added", head) }
        if let wording { reader.expectWords(wording) }
        guard let title, let summary, let period, let attribution, let wording, let wordingAtSource,
            let sources
        else {
            return nil
        }
        self.head = head
        self.title = title
        self.summary = summary
        self.period = period
        self.attribution = attribution
        self.wording = wording
        self.wordingAtSource = wordingAtSource
        self.sources = sources
        localizedWords = text ?? excerpt
    }
}

extension Prompt.Output {
    fileprivate init?(_ reader: inout FieldReader, _ head: RecordHead) {
        file = reader.optional("file", .media)
        url = reader.optional("url", .webAddress)
        let availability = reader.required("availability", FieldForm<Prompt.Availability>.word)
        reason = reader.optional("reason", .localized)
        sha256 = reader.optional("sha256", .sha256)
        poster = reader.optional("poster", .media)
        description = reader.optional("description", .localized)
        captions = reader.optional("captions", .media)
        noCaptions = reader.optional("no_captions", .localized)
        if reader.has("captions"), reader.has("no_captions") {
            reader.refuses("no_captions", because: "'captions' names them")
        }
        provenance = reader.steps("provenance", head)
        switch availability {
        case .hosted where !reader.has("file"):
            reader.needs("file", because: "what is hosted is a file of the dossier")
        case .linked where !reader.has("url"): reader.needs("url", because: "what is linked has an address")
        case .lost where !reader.has("reason"), .withheld where !reader.has("reason"):
            reader.needs("reason", because: "what cannot be seen is explained")
        default: break
        }
        if let file {
            reader.findings.hosted.append(
                HostedFile(
                    file: file, location: reader.location(of: "file"),
                    sha256: reader.stated("sha256", sha256),
                    isCaptioned: reader.has("captions") || reader.has("no_captions"),
                    hasPoster: poster != nil))
        }
        guard let availability else { return nil }
        self.availability = availability
    }
}

extension FieldReader {
    /// Notes what the prompt says of the files of its outputs, which begin at an index of those found. A duration is
    /// that of one file: several may be of any length.
    fileprivate mutating func compare(
        _ duration: String?, _ resolution: String?, _ aspect: String?, withFilesFrom first: Int
    ) {
        let indices = findings.hosted.indices[first...]
        for index in indices {
            if indices.count == 1 { findings.hosted[index].duration = stated("duration", duration) }
            findings.hosted[index].resolution = stated("resolution", resolution)
            findings.hosted[index].aspect = stated("aspect", aspect)
        }
    }

    /// `text` belongs to `wording: verbatim`, `excerpt` to `wording: excerpt`, neither to `none`.
    fileprivate mutating func expectWords(_ wording: Prompt.Wording) {
        let field =
            switch wording {
            case .verbatim: "text"
            case .excerpt: "excerpt"
            case .none: ""
            }
        if !field.isEmpty, !has(field) { needs(field, because: "'wording: \(wording.rawValue)' shows it") }
        for other in ["text", "excerpt"] where other != field && has(other) {
            refuses(other, because: "'wording: \(wording.rawValue)' does not show it")
        }
    }
}
