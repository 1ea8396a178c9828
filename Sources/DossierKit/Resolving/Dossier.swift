import Diagnostics

/// Everything there is to publish, with all references resolved.
///
/// A class for the reason that ``Site`` is one: it never changes and is handed on everywhere.
public final class Dossier: Sendable {
    public let settings: Settings
    public let letters: Records<Letter>
    public let claims: Records<Claim>
    public let statements: Records<Statement>
    public let counterarguments: Records<Counterargument>
    public let prompts: Records<Prompt>
    public let sources: Records<Source>
    public let events: Records<Event>
    public let parties: Records<Party>
    public let signatories: Records<Signatory>
    /// How many people signed, with those who are not named.
    public let signatures: Signatures
    /// Everybody who signed and has not withdrawn, also those who are not named.
    let signed: [Slug]
    public let replies: Records<Reply>
    public let figures: Records<Figure>
    public let corrections: Records<Correction>
    public let pages: Records<PageRecord>
    /// Files under `media/` that go into the site.
    public let media: [String]
    /// What is known of the videos and sound files among them, by path under `media/`.
    public let mediaFacts: [String: MediaFacts]
    public let relations: Relations
    /// How far the records are translated.
    public let translations: Translations
    /// What the last released edition held; nil where nothing was released yet.
    let lock: Lock?
    /// What `dossier quotes` has noted, before the first release, too.
    let notes: QuoteNotes
    /// The content files that hold something for readers, by path within the folder, without media.
    let contentFiles: [FileList.Entry]
    /// Where the content holds what readers do not see.
    let withholding: Withholding
    /// How quotations were checked, and the captures in which they were.
    public let quoteChecks: QuoteChecks

    init(
        _ settings: Settings, _ records: RecordSet, media: [String], _ mediaLock: MediaLockFile? = nil,
        lock: Lock? = nil, notes: QuoteNotes = QuoteNotes(), contentFiles: [FileList.Entry],
        withholding: Withholding,
        quoteChecks: QuoteChecks = QuoteChecks()
    ) {
        let language = settings.languages.first
        translations = Translations(records.translations)
        let edition = settings.edition
        self.settings = settings
        self.media = media
        self.lock = lock
        self.notes = notes
        self.contentFiles = contentFiles
        self.withholding = withholding
        self.quoteChecks = quoteChecks
        let known = media.compactMap { mediaLock?.entries[$0]?.facts }
        mediaFacts = Dictionary(known.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        letters = Records(records.letters, in: edition, key: \.version, by: >)
        let points = letters.all.first?.head.body?.source.anchors ?? []
        let places = Dictionary(points.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        claims = Records(
            records.claims, in: edition, key: { ($0.place(in: places), $0.slug) }, by: <)
        statements = Records(
            records.statements, in: edition, key: { ($0.stance.ordinal, $0.given, $0.slug) }, by: <
        )
        counterarguments = Records(records.counterarguments, in: edition)
        prompts = Records(
            records.prompts, in: edition, key: { ($0.created ?? .unknown, $0.slug) }, by: <)
        sources = Records(records.sources, in: edition)
        events = Records(
            records.events, in: edition,
            key: { ($0.when.start?.firstDay ?? .max, $0.order, $0.when, $0.slug) },
            by: <)
        parties = Records(
            records.parties, in: edition, key: { (SortKey($0.sortName(in: language)), $0.slug) }, by: <
        )
        let signed = records.signatures.filter { $0.reasonToWithhold(in: settings) == nil }
        signatories = Records(signed.compactMap(\.signatory), in: edition)
        signatures = Signatures(signed)
        self.signed = signed.map(\.slug)
        replies = Records(records.replies, in: edition)
        figures = Records(records.figures, in: edition)
        corrections = Records(records.corrections, in: edition, key: { ($0.date, $0.slug) }) {
            a, b in
            a.0 != b.0 ? a.0 > b.0 : a.1 < b.1
        }
        pages = Records(records.pages, in: edition, key: { ($0.order, $0.slug) }, by: <)
        relations = Relations(claims, statements, counterarguments, prompts, events, replies, corrections)
    }
}

extension Record {
    /// Why the record is not in the edition; nil where it is.
    func reasonToWithhold(in settings: Settings) -> String? {
        if let signature = self as? Signature, signature.isWithdrawn { return "withdrawn" }
        return head.reasonToWithhold(in: settings.edition)
    }
}

extension Claim {
    /// The place of its first point in the letter; behind all points where it names none.
    fileprivate func place(in points: [String: Int]) -> Int {
        letterPoints.compactMap { points[$0.description] }.min() ?? Int.max
    }
}

extension Statement.Stance {
    /// Its place in the order of declaration, in which stances are listed.
    fileprivate var ordinal: Int { Statement.Stance.allCases.firstIndex(of: self) ?? 0 }
}
