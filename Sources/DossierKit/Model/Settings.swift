public import HTML

/// What dossier.yml says of the whole dossier.
///
/// A class for the reason that ``Site`` is one.
public final class Settings: Sendable {
    public let title: LocalizedText
    public let description: LocalizedText?
    public let languages: Languages
    public let publisher: LocalizedText
    public let licence: Licence
    /// The day of the released state that the site shows.
    public let edition: PartialDate
    /// The site's own address, which ends in a slash; nil where it is not known.
    public let baseURL: WebAddress?
    public let contact: WebAddress?
    /// Who names the entries of feeds; nil where their names are made of the dossier's title.
    let tag: TaggingEntity?
    public let mirrors: [WebAddress]
    /// What libraries, archives and others may do with the dossier as a whole.
    public let archiving: LocalizedText?
    /// The minisign keys with which the publisher signs the lists of editions.
    public let keys: [PublicKey]
    /// The order of the navigation; empty for the engine's own.
    public let navigation: [NavigationItem]
    /// Words that the content chose, with the text that a reader sees for them: by field, then word.
    public let labels: [String: [String: LocalizedText]]
    /// Pictures for links to the pages.
    public let cards: Cards
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

    /// Nil where something required is missing or wrong, which the reader's findings then say.
    init?(_ reader: inout FieldReader, baseURL: WebAddress?) {
        let title = reader.required("title", .localized)
        description = reader.optional("description", .localized)
        let languages = reader.requiredList("languages", .language)
        let publisher = reader.required("publisher", .localized)
        if !reader.has("licence") {
            reader.needs("licence", because: "readers must know what they may do with text, data and code")
        }
        let licence = reader.group("licence") { group in
            let text = group.required("text", .text)
            let data = group.required("data", .text)
            let code = group.required("code", .text)
            guard let text, let data, let code else { return nil as Licence? }
            return Licence(text: text, data: data, code: code)
        }
        let edition = reader.required("edition", .day)
        let ownAddress = reader.optional("base_url", .baseAddress)
        self.baseURL = baseURL ?? ownAddress
        contact = reader.optional("contact", .webAddress)
        tag = reader.optional("tag", .taggingEntity)
        mirrors = reader.list("mirrors", .webAddress)
        archiving = reader.optional("archiving", .localized)
        keys = reader.list("keys", .publicKey)
        navigation = reader.list("navigation", .navigationItem)
        _ = reader.openGroup("defaults")
        _ = reader.group("limits") { $0.optional("quote_words", .positiveNumber) }
        labels = Settings.labels(&reader)
        cards = Cards(&reader)
        rules = reader.rules
        guard let title, languages != nil, let publisher, let licence, let edition else { return nil }
        self.title = title
        self.languages = reader.rules.languages
        self.publisher = publisher
        self.licence = licence
        self.edition = edition
    }

    /// The label that dossier.yml gives a word of a field; nil where it gives none.
    public func givenLabel(of word: String, in field: String, _ language: LanguageTag) -> String? {
        labels[field]?[word]?[language]
    }

    /// What a reader sees for a word that the content chose: its label, or the word with spaces for hyphens.
    public func label(of word: String, in field: String, _ language: LanguageTag) -> String {
        givenLabel(of: word, in: field, language)
            ?? String(
                decoding: word.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
