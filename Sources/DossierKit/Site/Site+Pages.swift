extension Site {
    /// The page at a route of this site.
    func page(at route: Route) -> Page? {
        subject(of: route.place).map { Page(route: route, language: language(of: route), subject: $0) }
    }

    private func subject(of place: Route.Place) -> Page.Subject? {
        switch place {
        case .home: .home
        case .notFound: .notFound
        case .coverage: .coverage
        case .evidence: .evidence
        case .search: .search
        case .verify: .verify
        case .mirrors: .mirrors
        case .editions: .editions
        case .data: .data
        case .list(let kind, let part): list(of: kind, part)
        case .facet(let facet, let part):
            .facet(
                facet, ListPart(part, of: promptIndex[facet].count, size: Site.valuesInPart))
        case .facetValue(let facet, let value, let part):
            promptIndex.value(value, of: facet).map { selected($0, facet, part) }
        case .record(let id): record(id)
        case .former(let id, _): .moved(to: id)
        }
    }

    private func list(of kind: Kind, _ part: Int) -> Page.Subject {
        let range = ListPart(part, of: dossier.count(of: kind), size: Site.partSize(of: kind))
        return switch kind {
        case .letter: .letters
        case .claim: .claims
        case .statement: .statements
        case .counterargument: .counterarguments
        case .prompt:
            .prompts(
                PromptList(part: range, prompts: Array(dossier.prompts.all[range.range]), selection: nil))
        case .source: .sources(range)
        case .event: .timeline
        case .party: .parties
        case .signatory: .signatories(range)
        case .reply: .replies
        case .figure: .figures
        case .correction: .corrections
        case .page: .pages
        }
    }

    private func selected(_ value: FacetValue, _ facet: Facet, _ part: Int) -> Page.Subject {
        let range = ListPart(part, of: value.count, size: Site.partSize(of: .prompt))
        let prompts = value.prompts[range.range].map { dossier.prompts.all[Int($0)] }
        let selection = PromptList.Selection(facet: facet, value: value)
        return .prompts(PromptList(part: range, prompts: prompts, selection: selection))
    }

    private func record(_ id: RecordID) -> Page.Subject? {
        switch id.kind {
        case .letter: dossier.letters[id.slug].map { .letter($0) }
        case .claim: dossier.claims[id.slug].map { .claim($0) }
        case .statement: dossier.statements[id.slug].map { .statement($0) }
        case .counterargument: dossier.counterarguments[id.slug].map { .counterargument($0) }
        case .prompt: dossier.prompts[id.slug].map { .prompt($0) }
        case .source: dossier.sources[id.slug].map { .source($0) }
        case .event: dossier.events[id.slug].map { .event($0) }
        case .party: dossier.parties[id.slug].map { .party($0) }
        case .signatory: dossier.signatories[id.slug].map { .signatory($0) }
        case .reply: dossier.replies[id.slug].map { .reply($0) }
        case .figure: dossier.figures[id.slug].map { .figure($0) }
        case .correction: dossier.corrections[id.slug].map { .correction($0) }
        case .page: dossier.pages[id.slug].map { .prose($0) }
        }
    }
}

extension Page {
    /// The record that the page is about; nil for a list.
    public var record: (any Record)? {
        switch subject {
        case .letter(let record): record
        case .claim(let record): record
        case .statement(let record): record
        case .counterargument(let record): record
        case .prompt(let record): record
        case .source(let record): record
        case .event(let record): record
        case .party(let record): record
        case .signatory(let record): record
        case .reply(let record): record
        case .figure(let record): record
        case .correction(let record): record
        case .prose(let record): record
        default: nil
        }
    }

    /// The numbered citations of the page's record; none for a list.
    public var notes: Notes? { record.map { Notes(of: $0, in: language) } }
}
