public import Markdown

/// Markdown as it was written, with the citations that stand in it; its tree is made when its page is.
public struct Prose: Sendable {
    public let body: Body
    /// In reading order, each with the anchor of the paragraph in which it stands.
    public let citations: [CitedPlace]
    /// The headings, to make a table of contents.
    public let headings: [Outline.Heading]
    /// The ids of its paragraphs, items and headings.
    public let anchors: [String]
    /// Those of them that the author wrote: `{#slug}`.
    public let points: [String]
    /// The language it is written in.
    public let language: LanguageTag
    /// The ids that blocks have on the page instead of those made of their words: in a translation those of the source.
    var names: [String: String] = [:]
}

/// A citation and the anchor of the paragraph, item or heading that makes it.
public struct CitedPlace: Hashable, Sendable {
    public let item: Citation.Item
    public let anchor: String?
}

extension Prose {
    /// The same with the addresses of the text that it translates, so that a link leads to one place in every
    /// language; its own where the two have not the same number of paragraphs, items and headings.
    func with(placesOf source: Prose) -> Prose {
        guard anchors.count == source.anchors.count, anchors != source.anchors else { return self }
        let names = Dictionary(zip(anchors, source.anchors)) { first, _ in first }
        return Prose(
            body: body,
            citations: citations.map { place in
                CitedPlace(item: place.item, anchor: place.anchor.map { names[$0] ?? $0 })
            },
            headings: headings.map { $0.with(anchor: names[$0.anchor] ?? $0.anchor) },
            anchors: source.anchors, points: points, language: language, names: names)
    }
}

/// Prose of a record or field in one or more languages.
public struct LocalizedProse: Sendable {
    /// The prose in the language of its record.
    public let source: Prose
    private let translations: [LanguageTag: Prose]?

    init(_ source: Prose, translations: [LanguageTag: Prose] = [:]) {
        self.source = source
        self.translations = translations.isEmpty ? nil : translations
    }

    /// The prose in a language, or in its record's own where it has not been translated.
    public subscript(wanted: LanguageTag) -> Prose { translations?[wanted] ?? source }

    /// The addresses that are there in every language.
    var commonAnchors: Set<String> {
        (translations ?? [:]).values.reduce(into: Set(source.anchors)) { $0.formIntersection($1.anchors) }
    }
}
