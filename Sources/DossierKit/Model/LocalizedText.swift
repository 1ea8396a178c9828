/// A short plain text in one or more languages.
public struct LocalizedText: Hashable, Sendable {
    /// The text in the language of its record.
    public let source: String
    /// The language of `source`.
    public let language: LanguageTag
    private let translations: [LanguageTag: String]?

    public init(_ source: String, in language: LanguageTag, translations: [LanguageTag: String] = [:]) {
        self.source = source
        self.language = language
        self.translations = translations.isEmpty ? nil : translations
    }

    /// The same with a source in another language than that of its record's texts.
    func written(in language: LanguageTag) -> LocalizedText {
        LocalizedText(source, in: language, translations: translations ?? [:])
    }

    /// The text in every language that it is there in.
    var all: [String] { [source] + (translations.map { Array($0.values) } ?? []) }

    /// The text in a language, or in its record's own where it has not been translated.
    public subscript(wanted: LanguageTag) -> String { translations?[wanted] ?? source }

    /// The language in which `self[wanted]` is written.
    public func language(for wanted: LanguageTag) -> LanguageTag {
        wanted == language || translations?[wanted] != nil ? wanted : language
    }
}
