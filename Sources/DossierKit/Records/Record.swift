import Diagnostics
import Markdown

/// An entry of one kind, decoded: all its fields have the right form, though not yet looked up.
public protocol Record: Sendable {
    static var kind: Kind { get }
    var head: RecordHead { get }
    /// The prose a page of the record shows, in reading order; its citations are numbered in this order.
    var prose: [LocalizedProse] { get }
    /// The sources its own fields name, in the order they are shown.
    var sources: [Slug] { get }
    /// The same with those that its groups of fields name; some more than once.
    var namedSources: [Slug] { get }
    /// Places of its page, besides those of its prose, to which a link may lead.
    var placeNames: [String] { get }
}

/// A record that can be read from the fields of an entry; every kind is one.
protocol ReadableRecord: Record {
    /// Nil where a required field is missing or wrong; the reader's findings then say which, and why.
    init?(_ reader: inout FieldReader, head: RecordHead)
}

extension Letter: ReadableRecord {}
extension Claim: ReadableRecord {}
extension Statement: ReadableRecord {}
extension Counterargument: ReadableRecord {}
extension Prompt: ReadableRecord {}
extension Source: ReadableRecord {}
extension Event: ReadableRecord {}
extension Party: ReadableRecord {}
extension Reply: ReadableRecord {}
extension Figure: ReadableRecord {}
extension Correction: ReadableRecord {}
extension PageRecord: ReadableRecord {}

extension Record {
    public var id: RecordID { RecordID(Self.kind, head.slug) }
    public var slug: Slug { head.slug }
    public var prose: [LocalizedProse] { head.body.map { [$0] } ?? [] }

    /// The prose of a page in a language, or in the record's own where it is not translated.
    public func prose(in language: LanguageTag) -> [Prose] { prose.map { $0[language] } }

    public var sources: [Slug] { [] }
    public var namedSources: [Slug] { sources }
    public var placeNames: [String] { [] }

    /// The sources that the record cites, in its prose and by its fields; some more than once.
    var citedSources: [Slug] {
        prose.flatMap { $0.source.citations.compactMap { Slug($0.item.source) } } + namedSources
    }
}

/// What every record has, whatever its kind.
public struct RecordHead: Sendable {
    public let slug: Slug
    /// Its language: of a source what it is in itself, of all others that of their texts.
    public let language: LanguageTag
    /// The language in which its texts were written.
    public let textLanguage: LanguageTag
    /// The day of its last change; nil where only the edition is known.
    public let updated: PartialDate?
    let state: State
    let embargo: PartialDate?
    /// Slugs it had before; each gets a page that leads here.
    public private(set) var formerly: [Slug]
    public private(set) var body: LocalizedProse?
    /// SHA-256 of the record as it was written.
    public private(set) var digest: Digest
    /// Where it was written, for messages about it.
    let origin: SourceLocation

    enum State: String, CaseIterable {
        case draft
        case published
        case withdrawn
    }

    /// The same without the record's words.
    var withoutBody: RecordHead {
        var head = self
        head.body = nil
        return head
    }

    /// The same without the slugs it had before.
    var withoutFormerSlugs: RecordHead {
        var head = self
        head.formerly = []
        return head
    }

    /// The same with the digest of what a page shows, where that is less than what was written: whoever guesses the
    /// rest must not be able to try it against the digest.
    func withDigest(of shown: String) -> RecordHead {
        var head = self
        head.digest = Digest(of: Array("\(slug)=\(shown)".utf8))
        return head
    }

    /// True where some edition leaves the record out.
    var mayBeWithheld: Bool { state != .published || embargo != nil }

    /// True where readers do not see the record; without an edition, where some might not.
    func isWithheld(by edition: PartialDate?) -> Bool {
        edition.map { reasonToWithhold(in: $0) != nil } ?? mayBeWithheld
    }

    /// Why the record is not published in an edition; nil where it is.
    func reasonToWithhold(in edition: PartialDate) -> String? {
        switch state {
        case .draft: "a draft"
        case .withdrawn: "withdrawn"
        case .published: embargo.map { $0.embargoes(edition) } == true ? "under embargo" : nil
        }
    }

    init(_ reader: inout FieldReader, of entry: Entry, body: LocalizedProse?) {
        slug = entry.slug
        language = reader.optional("language", .language) ?? reader.entryLanguage
        textLanguage = reader.entryLanguage
        updated = reader.optional("updated", .date)
        state = reader.optional("state", .word) ?? .published
        embargo = reader.optional("embargo_until", .date)
        formerly = reader.list("formerly", .slug)
        self.body = body
        digest = Digest(of: entry)
        origin = entry.location
    }
}

extension PartialDate {
    /// True for an embargo that an edition keeps: it lasts to the last day that its date can mean, and on that day
    /// the record is published.
    fileprivate func embargoes(_ edition: PartialDate) -> Bool {
        lastDay > edition.firstDay || self > edition
    }
}
