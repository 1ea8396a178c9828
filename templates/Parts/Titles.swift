import DossierKit

/// What a record is called, and in which language.
struct Title {
    let text: String
    let language: LanguageTag

    init(_ text: String, in language: LanguageTag) {
        self.text = text
        self.language = language
    }

    /// A text in a language, or in its own where it has not been translated.
    init(_ text: LocalizedText, for wanted: LanguageTag) {
        self.text = text[wanted]
        language = text.language(for: wanted)
    }
}

extension Frame {
    /// What a record is called on its own page and wherever another leads to it; nil for one that is not there.
    func title(of id: RecordID) -> Title? {
        switch id.kind {
        case .letter: dossier.letters[id.slug].map(title)
        case .claim: dossier.claims[id.slug].map { Title($0.text, for: language) }
        case .statement: dossier.statements[id.slug].map(title)
        case .counterargument: dossier.counterarguments[id.slug].map { Title($0.title, for: language) }
        case .prompt: dossier.prompts[id.slug].map { Title($0.title, for: language) }
        case .source: dossier.sources[id.slug].map { Title($0.title, for: language) }
        case .event: dossier.events[id.slug].map { Title($0.title, for: language) }
        case .party: dossier.parties[id.slug].map(title)
        case .signatory: dossier.signatories[id.slug].map { Title($0.displayName, in: language) }
        case .reply: dossier.replies[id.slug].map(title)
        case .figure: dossier.figures[id.slug].map { Title($0.title, for: language) }
        case .correction: dossier.corrections[id.slug].map(title)
        case .page: dossier.pages[id.slug].map { Title($0.title, for: language) }
        }
    }

    /// What a place of the site is called: a list by its kind, a page by its record.
    func title(of place: Route.Place) -> String {
        switch place {
        case .list(let kind, _): phrases.kinds.name(kind)
        case .record(let id): title(of: id)?.text ?? ""
        case .facet(let facet, _), .facetValue(let facet, _, _): phrases.prompts.byFacet(facet)
        case .coverage: phrases.support.coverage
        case .evidence: phrases.support.evidence
        case .search: phrases.search.title
        case .verify: phrases.keeping.verify
        case .mirrors: phrases.keeping.mirrors
        case .editions: phrases.keeping.editions
        case .data: phrases.data.title
        case .home, .notFound, .former: settings.title[language]
        }
    }

    func title(of kind: Kind) -> Title { Title(phrases.kinds.name(kind), in: language) }

    /// A letter is called by its title, and by its version where there are several.
    func title(of letter: Letter) -> Title {
        let title = Title(letter.title, for: language)
        guard dossier.letters.count > 1 else { return title }
        return Title(
            "\(title.text)\(phrases.marks.dash)\(phrases.letter.version(letter.version))", in: title.language)
    }

    /// A statement is called by who made it and when.
    func title(of statement: Statement) -> Title {
        let name = name(of: statement.by)
        guard statement.given != .unknown else { return name }
        return Title(phrases.people.statement(name.text, phrases.when(statement.given)), in: language)
    }

    /// A name is a word of every language; what somebody is called for want of a name is of one.
    private func title(of party: Party) -> Title {
        party.type == .unnamed ? Title(party.name, for: language) : Title(party.name[language], in: language)
    }

    func title(of reply: Reply) -> Title {
        Title(phrases.people.reply(name(of: reply.to).text), in: language)
    }

    /// A correction is called by its title; without one by its day and by what it corrects, unless that is a
    /// correction again.
    func title(of correction: Correction) -> Title {
        if let title = correction.title { return Title(title, for: language) }
        let corrected = correction.page.kind == .correction ? nil : title(of: correction.page)
        return Title(phrases.people.correction(phrases.date(correction.date), corrected?.text), in: language)
    }

    func name(of party: Slug) -> Title {
        title(of: RecordID(.party, party)) ?? Title(party.description, in: language)
    }
}
