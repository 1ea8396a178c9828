import Diagnostics

/// A record, place or file that an entry names, to be looked up once all entries are known.
struct Mention: Sendable {
    let target: Target
    let location: SourceLocation
    /// True where no page comes of it: the record that names it is not published itself, or the field is not.
    var mayBeWithheld = false
    /// False where the record that names it, or the text in it, is not in the edition.
    var isPublished = true

    enum Target: Hashable, Sendable {
        /// A record, and the anchor within its body where one was written.
        case record(Kind, String, anchor: String?)
        /// A point of the letter.
        case point(String)
        /// A version of the letter.
        case version(Int)
        /// A file under `media/`.
        case media(String)
        /// A file under `media/` that is the picture for links to pages.
        case card(String)
        /// `@name` in prose, a mistake only where a source has the name.
        case bareSource(String)
    }
}

/// A source, by its slug as written, of which exact words are quoted, and where.
struct QuotedSource: Sendable {
    let slug: String
    let words: String
    /// The place of the source's name, and that of the words.
    let location: SourceLocation
    let wordsLocation: SourceLocation

    /// The words with the source; nil for a name that none can have.
    var quotedWords: QuotedWords? { Slug(slug).map { QuotedWords($0, words) } }
}

/// What reading an entry's fields has found besides their values.
struct Findings: Sendable {
    var report = Report()
    var mentions: [Mention] = []
    var quotations: [QuotedSource] = []
    /// The files that a prompt hosts.
    var hosted: [HostedFile] = []
    /// The addresses outside the dossier; none unless the rules of reading ask for them.
    var addresses: [AddressPlace] = []

    mutating func add(_ other: Findings) {
        report.add(contentsOf: other.report)
        mentions += other.mentions
        quotations += other.quotations
        hosted += other.hosted
        addresses += other.addresses
    }

    /// Hands over what has been found, leaving nothing behind: a copy would be made anew at the next addition.
    mutating func take() -> Findings {
        var taken = Findings()
        swap(&self, &taken)
        return taken
    }
}
