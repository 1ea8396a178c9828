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
    /// The language it is written in.
    public let language: LanguageTag

    /// The words without marks, links and citations, an empty line between blocks.
    public var plainText: String { Document(body).plainText }
}

/// A citation and the anchor of the paragraph, item or heading that makes it.
public struct CitedPlace: Hashable, Sendable {
    public let item: Citation.Item
    public let anchor: String?
}

/// Prose of a field in one or more languages.
public struct LocalizedProse: Sendable {
    /// The prose in the language of its record.
    public let source: Prose
    private let translations: [LanguageTag: Prose]?

    init(_ source: Prose, translations: [LanguageTag: Prose]) {
        self.source = source
        self.translations = translations.isEmpty ? nil : translations
    }

    /// The prose in a language, or in its record's own where it has not been translated.
    public subscript(wanted: LanguageTag) -> Prose { translations?[wanted] ?? source }
}
