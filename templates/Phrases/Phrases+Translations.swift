import DossierKit

extension Phrases {
    /// What pages say of the languages they are in; names of languages are in the language of the phrases.
    struct Translations: Sendable {
        /// What the language calls itself.
        let ownName: String
        /// The name of the links to the same page in other languages.
        let otherLanguages: String
        /// That the page is shown in the language it was written in.
        let untranslated: @Sendable (_ source: String) -> String
        /// That some of it is.
        let partly: @Sendable (_ source: String) -> String
        /// That the record has changed since it was translated.
        let outdated: @Sendable (_ source: String) -> String
        /// A sentence on how far the translation has been looked over.
        let standing: @Sendable (Translation.Standing, _ source: String) -> String
        let translator: @Sendable (String) -> String
        /// The words of a link to the page in the language it was written in.
        let original: @Sendable (_ source: String) -> String
    }
}

extension Phrases.Translations {
    static let english = Phrases.Translations(
        ownName: "English",
        otherLanguages: "This page in other languages",
        untranslated: { "This page has not been translated. It is shown in \($0), as it was written." },
        partly: {
            "Parts of this page have not been translated. They are shown in \($0), as they were written."
        },
        outdated: { "The \($0) text has changed since this was translated." },
        standing: { standing, source in
            switch standing {
            case .draft: "Translated from \(source); a draft that no named person has reviewed."
            case .reviewed: "Translated from \(source) and reviewed."
            case .official: "Translated from \(source) by those who wrote it."
            }
        },
        translator: { "Translator: \($0)." },
        original: { "Read it in \($0)" })
}

extension Phrases.Translations {
    static let japanese = Phrases.Translations(
        ownName: "日本語",
        otherLanguages: "このページのほかの言語版",
        untranslated: { "このページはまだ翻訳されておらず、\($0)の原文のまま表示している。" },
        partly: { "このページには翻訳されていない部分があり、\($0)の原文のまま表示している。" },
        outdated: { "この翻訳の後に、\($0)の原文が変わっている。" },
        standing: { standing, source in
            switch standing {
            case .draft: "\(source)からの翻訳。草稿であり、名前を明らかにした人の校閲を受けていない。"
            case .reviewed: "\(source)からの翻訳。校閲済み。"
            case .official: "\(source)からの、原文の筆者による翻訳。"
            }
        },
        translator: { "翻訳：\($0)。" },
        original: { "\($0)の原文を読む" })
}
