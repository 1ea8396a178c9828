/// Somebody's public words on the case, paraphrased, with at most one short quotation.
public struct Statement: Record {
    public static let kind = Kind.statement
    public let head: RecordHead
    public let by: Slug
    public let given: When
    public let stance: Stance
    public let stanceNote: LocalizedText?
    public let sources: [Slug]
    public let isGivenToUs: Bool
    public let consent: Consent
    public let about: [Slug]
    public let connection: LocalizedText?
    public let quote: Quotation?
    public let warnings: [String]

    /// What the words say of the act of the letter's day, or of the letter.
    public enum Stance: String, CaseIterable, Sendable {
        case `for`
        case against
        case mixed
        case neutral
        case unknown
        case predates
    }

    /// On what ground the words are shown.
    public enum Consent: String, CaseIterable, Sendable {
        case publishedElsewhere = "published-elsewhere"
        case given
        case anonymousAgreed = "anonymous-agreed"
    }

    /// Exact words and where they stand.
    public struct Quotation: Sendable {
        public let words: String
        public let source: Slug
    }

    public var namedSources: [Slug] { sources + (quote.map { [$0.source] } ?? []) }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let by = reader.required("by", .reference(.party))
        let given = reader.required("given", .when)
        let stance = reader.required("stance", FieldForm<Stance>.word)
        stanceNote = reader.optional("stance_note", .localized)
        sources = reader.list("sources", .reference(.source))
        isGivenToUs = reader.optional("given_to_us", .flag) ?? false
        let consent = reader.required("consent", FieldForm<Consent>.word)
        about = reader.list("about", .reference(.claim))
        connection = reader.optional("connection", .localized)
        quote = reader.group("quote") { group in
            let words = group.required("words", .quotation)
            let source = group.required("source", .reference(.source))
            guard let words, let source else { return nil }
            group.note(words, in: "words", quotedFrom: source)
            return Quotation(words: words, source: source)
        }
        warnings = reader.list("warnings", .text)
        if let given { reader.expectByEdition(given, "given", head) }
        if let stance, stance != .for, stance != .against, !reader.has("stance_note") {
            reader.needs("stance_note", because: "a stance of '\(stance.rawValue)' is explained")
        }
        if !reader.has("sources"), !isGivenToUs {
            reader.needs("sources", because: "a statement has a source, unless 'given_to_us: true'")
        }
        guard let by, let given, let stance, let consent else { return nil }
        self.head = head
        self.by = by
        self.given = given
        self.stance = stance
        self.consent = consent
    }
}
