/// What readers are told of quotations and captures: which were looked up, in what, and when.
public struct QuoteChecks: Sendable {
    private var checks: [QuotedWords: Check] = [:]
    private var captures: [Slug: [Capture]] = [:]

    /// How a quotation was found.
    public struct Check: Hashable, Sendable {
        /// When the capture was made, and SHA-256 of its text.
        public let time: PartialDate
        public let digest: String
        public let isPrivate: Bool
        /// The day of the check; nil where every build repeats it and `dossier quotes` has noted none.
        public let day: PartialDate?
    }

    init() {}

    /// How the words of a source were checked; nil where they were not.
    public func check(of words: String, in source: Slug) -> Check? { checks[QuotedWords(source, words)] }

    /// The captures of a source, the oldest first.
    public func captures(of source: Slug) -> [Capture] { captures[source] ?? [] }

    mutating func note(_ quotation: QuotedWords, in capture: Capture, on day: PartialDate?) {
        checks[quotation] = Check(
            time: capture.time, digest: capture.digest, isPrivate: capture.isPrivate, day: day)
    }

    mutating func add(_ capture: Capture) {
        captures[capture.source, default: []].append(capture)
        captures[capture.source]?.sort { $0.name < $1.name }
    }
}

extension Dossier {
    /// The files of public captures whose sources are published: where each is read, and where it goes in the site.
    var captureFiles: [(from: String, to: String)] {
        sources.all.flatMap { source in
            quoteChecks.captures(of: source.slug).flatMap(\.files).map { (from: $0.original, to: $0.path) }
        }
    }
}
