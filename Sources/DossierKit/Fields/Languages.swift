/// The languages of a dossier, the first being the one that records are in unless they say otherwise.
public struct Languages: Hashable, Sendable {
    public let first: LanguageTag
    public let others: [LanguageTag]

    public init(first: LanguageTag, others: [LanguageTag] = []) {
        self.first = first
        self.others = others
    }

    public var all: [LanguageTag] { [first] + others }
}
