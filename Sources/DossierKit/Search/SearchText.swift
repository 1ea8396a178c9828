import Markdown

/// What the search finds of a record in one language.
struct SearchText {
    /// What the record is called, and its own words: what is found here comes first.
    var first: [String]
    /// All else.
    var rest: [String]
}

extension Dossier {
    /// What is searched of a record that is called `title`, in a language.
    func searchText(of record: any Record, title: String, in language: LanguageTag) -> SearchText {
        let own = record.searchedTexts
        return SearchText(
            first: [title] + own.first.map { $0[language] },
            rest: own.rest.map { $0[language] }
                + record.namedParties.compactMap { name(of: $0, in: language) }
                + record.prose.map { $0[language].plainText(in: self) })
    }

    /// The first words that say what a record is about, uncut, and the language that they are in; nil where there are
    /// none.
    func glimpse(of record: any Record, in language: LanguageTag) -> (text: String, language: LanguageTag)? {
        let own = record.searchedTexts
        if let leading = own.first.first ?? own.glimpse {
            return (leading[language], leading.language(for: language))
        }
        guard let first = record.prose.first?[language] else { return nil }
        return first.firstParagraph(in: self).map { ($0, first.language) }
    }

    private func name(of party: Slug, in language: LanguageTag) -> String? { parties[party]?.name[language] }
}

/// The short texts of a record that are searched, beside its title and its prose.
private struct SearchedTexts {
    var first: [LocalizedText] = []
    var rest: [LocalizedText] = []
    /// What stands for a record without words of its own.
    var glimpse: LocalizedText?
}

extension Record {
    /// Words of others are in the language of the record, in every language of the dossier.
    private func words(_ text: String) -> LocalizedText { LocalizedText(text, in: head.textLanguage) }

    fileprivate var searchedTexts: SearchedTexts {
        switch self {
        case let prompt as Prompt:
            let makers = [prompt.author, prompt.postedBy].compactMap { maker -> String? in
                if case .words(let name)? = maker { name } else { nil }
            }
            return SearchedTexts(
                // Words and their translation stand on one page.
                first: (prompt.words.map { [words($0)] } ?? [])
                    + [prompt.localizedWords].compactMap { $0 }.filter { $0.all.count > 1 },
                rest: [prompt.summary] + prompt.outputs.compactMap(\.description)
                    + (makers + prompt.tags + [prompt.model].compactMap { $0 }).map(words),
                glimpse: prompt.summary)
        case let statement as Statement:
            return SearchedTexts(
                first: statement.quote.map { [words($0.words)] } ?? [],
                rest: [statement.stanceNote, statement.connection].compactMap { $0 })
        case let source as Source:
            let texts = [source.author, source.publisher, source.note].compactMap { $0 }
            return SearchedTexts(rest: texts, glimpse: source.note ?? source.publisher)
        case let event as Event: return SearchedTexts(rest: event.accounts.compactMap(\.text))
        case let party as Party:
            return SearchedTexts(rest: [party.role].compactMap { $0 }, glimpse: party.role)
        case let signatory as Signatory:
            return SearchedTexts(rest: [signatory.role].compactMap { $0 }, glimpse: signatory.role)
        case let figure as Figure:
            return SearchedTexts(rest: figure.values.flatMap { [$0.value, $0.remark].compactMap { $0 } })
        default: return SearchedTexts()
        }
    }

    /// The parties that the record's own fields name, who are found with it.
    fileprivate var namedParties: [Slug] {
        switch self {
        case let prompt as Prompt: [prompt.author?.party, prompt.postedBy?.party].compactMap { $0 }
        case let claim as Claim: claim.madeBy
        case let objection as Counterargument: objection.madeBy
        case let event as Event: event.actors
        default: []
        }
    }
}
