import HTML

/// A column of the table of prompts: its name, what its cells hold, and how to get them from a record.
struct PromptColumn: Sendable {
    let name: String
    let form: Form
    var isRequired = false
    /// The text of a cell, before any quotation marks; nil for an empty one.
    let value: @Sendable (Prompt) -> String?

    /// What a cell holds.
    enum Form: Sendable {
        case text
        /// Several texts, separated by `; `.
        case list
        case slug
        case word([String])
        case seconds
        case count
        case date
        case digest
        /// An address of the web.
        case web
    }

    /// All columns, for texts in these languages and as many outputs as the prompts have.
    static func all(in languages: [LanguageTag], of dossier: Dossier) -> [PromptColumn] {
        about(languages, dossier.settings.baseURL) + making + words(languages) + lists(languages)
            + outputs(of: dossier, languages)
    }

    private static func about(_ languages: [LanguageTag], _ baseURL: WebAddress?) -> [PromptColumn] {
        let base = baseURL?.text ?? ""
        return [
            PromptColumn(name: "slug", form: .slug, isRequired: true) { $0.slug.description },
            PromptColumn(name: "address", form: .text, isRequired: true) {
                base + Route(.record($0.id)).path
            },
        ] + texts("title", languages) { $0.title } + texts("summary", languages) { $0.summary }
    }

    private static let making = [
        PromptColumn(name: "period", form: .text, isRequired: true) { $0.period },
        word("attribution", Prompt.Strength.self) { $0.attribution.rawValue },
        PromptColumn(name: "author", form: .text) { $0.author?.written },
        PromptColumn(name: "posted_by", form: .text) { $0.postedBy?.written },
        PromptColumn(name: "model", form: .text) { $0.model },
        PromptColumn(name: "created", form: .date) { $0.created?.written },
        PromptColumn(name: "duration", form: .seconds) { $0.duration.map(PromptExport.decimal) },
        PromptColumn(name: "resolution", form: .text) { $0.resolution },
        PromptColumn(name: "aspect", form: .text) { $0.aspect },
    ]

    private static func words(_ languages: [LanguageTag]) -> [PromptColumn] {
        words
            + languages.map { language in
                PromptColumn(name: "translated_words.\(language)", form: .text) {
                    $0.words(translatedInto: language)
                }
            }
            + languages.map { language in
                PromptColumn(name: "attribution_reason.\(language)", form: .text) {
                    $0.attributionReason?.text(onlyIn: language)
                }
            }
    }

    private static let words = [
        word("wording", Prompt.Wording.self) { $0.wording.rawValue },
        word("wording_at_source", Prompt.SourceWording.self) { $0.wordingAtSource.rawValue },
        PromptColumn(name: "language", form: .text, isRequired: true) { $0.head.language.description },
        PromptColumn(name: "text", form: .text) { $0.wording == .verbatim ? $0.words : nil },
        PromptColumn(name: "excerpt", form: .text) { $0.wording == .excerpt ? $0.words : nil },
    ]

    private static func lists(_ languages: [LanguageTag]) -> [PromptColumn] {
        [
            list("sources") { $0.sources.map(\.description) }, list("tags") { $0.tags },
            list("warnings") { $0.warnings },
            list("similar_to") { $0.similarTo.map(\.description) },
            list("formerly") { $0.head.formerly.map(\.description) },
            PromptColumn(name: "original_id", form: .text) { $0.originalID },
            PromptColumn(name: "added", form: .date) { $0.added?.written },
            PromptColumn(name: "updated", form: .date) { $0.head.updated?.written },
            PromptColumn(name: "digest", form: .digest, isRequired: true) { $0.head.digest.description },
        ] + prose("note", languages) { $0.note } + prose("body", languages) { $0.head.body }
    }
}

extension PromptColumn {
    private static func word<Word: CaseIterable & RawRepresentable<String>>(
        _ name: String, _: Word.Type, _ value: @escaping @Sendable (Prompt) -> String?
    ) -> PromptColumn {
        PromptColumn(name: name, form: .word(Word.allCases.map(\.rawValue)), isRequired: true, value: value)
    }

    private static func list(
        _ name: String, _ values: @escaping @Sendable (Prompt) -> [String]
    ) -> PromptColumn {
        PromptColumn(name: name, form: .list) { prompt in
            let values = values(prompt)
            return values.isEmpty ? nil : values.joined(separator: "; ")
        }
    }

    private static func texts(
        _ name: String, _ languages: [LanguageTag], _ text: @escaping @Sendable (Prompt) -> LocalizedText
    ) -> [PromptColumn] {
        languages.map { language in
            PromptColumn(name: "\(name).\(language)", form: .text) { text($0).text(onlyIn: language) }
        }
    }

    private static func prose(
        _ name: String, _ languages: [LanguageTag], _ prose: @escaping @Sendable (Prompt) -> LocalizedProse?
    ) -> [PromptColumn] {
        languages.map { language in
            PromptColumn(name: "\(name).\(language)", form: .text) { prompt in
                prose(prompt).map { $0[language] }.flatMap { $0.language == language ? $0.markdown : nil }
            }
        }
    }
}

extension LocalizedText {
    /// The text in a language; nil where it has not been translated into it.
    func text(onlyIn wanted: LanguageTag) -> String? {
        language(for: wanted) == wanted ? self[wanted] : nil
    }
}

extension Maker {
    /// Who it is, as content writes it: `party:ana`, or a name.
    var written: String {
        switch self {
        case .party(let slug): RecordID(.party, slug).description
        case .words(let name): name
        }
    }
}
