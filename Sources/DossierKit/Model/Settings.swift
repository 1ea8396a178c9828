public import HTML

/// What dossier.yml says of the whole dossier.
public struct Settings: Sendable {
    public let title: LocalizedText
    public let description: LocalizedText?
    public let languages: Languages
    public let publisher: LocalizedText
    public let licence: Licence
    /// The day of the released state that the site shows.
    public let edition: PartialDate
    /// The site's own address, which ends in a slash; nil where it is not known.
    public internal(set) var baseURL: WebAddress?
    public let contact: WebAddress?
    public let mirrors: [WebAddress]
    /// The order of the navigation; empty for the engine's own.
    public let navigation: [NavigationItem]
    /// Words that the content chose, with the text that a reader sees for them: by field, then word.
    public let labels: [String: [String: LocalizedText]]
    let rules: ReadingRules

    /// Under which terms the dossier's parts may be used, in the licences' own names.
    public struct Licence: Sendable {
        public let text: String
        public let data: String
        public let code: String
    }

    /// An entry of the navigation.
    public enum NavigationItem: Hashable, Sendable {
        case list(Kind)
        case page(Slug)
    }

    /// What a reader sees for a word that the content chose: its label, or the word with spaces for hyphens.
    public func label(of word: String, in field: String, _ language: LanguageTag) -> String {
        labels[field]?[word]?[language] ?? word.replacing("-", with: " ")
    }
}
