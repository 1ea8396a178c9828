import Markdown

/// Exact words of a source, as a record quotes them.
public struct QuotedWords: Hashable, Sendable {
    public let source: Slug
    public let words: String

    public init(_ source: Slug, _ words: String) {
        self.source = source
        self.words = words
    }
}

extension Record {
    /// The quotations that a page of the record shows, in whatever language; some more than once.
    var quotations: [QuotedWords] {
        let cited = prose.flatMap(\.inAllLanguages).flatMap(\.citations).compactMap { place in
            place.item.quote.flatMap { quote in Slug(place.item.source).map { QuotedWords($0, quote) } }
        }
        switch self {
        case let claim as Claim:
            return cited
                + claim.evidence.compactMap { evidence in
                    evidence.quote.map { QuotedWords(evidence.source, $0) }
                }
        case let statement as Statement:
            return cited + (statement.quote.map { [QuotedWords($0.source, $0.words)] } ?? [])
        default: return cited
        }
    }
}
