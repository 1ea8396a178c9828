import DossierKit
import HTML
import Markdown

extension Look {
    /// A look that says in a line what a page is, what it is called and where it leads, with the prose below.
    static let plain = Look(
        languages: [.english, .japanese], assets: [Asset("assets/plain.css", Array("p { margin: 0 }\n".utf8))]
    ) { page, site in
        """
        <p lang="\(page.language.description)">\(line(for: page, in: site))</p>
        \(prose(of: page, in: site))
        """
    }

    /// Another look for the same engine: the words first, then where the page stands.
    static let wordy = Look(languages: [.english], assets: []) { page, site in
        """
        <main>\(prose(of: page, in: site))</main>
        <footer>\(page.route.path): \(line(for: page, in: site))</footer>

        """
    }
}

private func line(for page: Page, in site: Site) -> HTML {
    let dossier = site.dossier
    return switch page.subject {
    case .home:
        "\(dossier.settings.title[page.language]): \(HTML.join(site.kinds.map { list(of: $0, page, site) }, separator: ", "))"
    case .notFound: "not found"
    case .search: "search"
    case .verify: "verify"
    case .mirrors: "mirrors"
    case .editions: "editions"
    case .data: "data"
    case .coverage: coverage(page, site)
    case .evidence: evidence(page, site)
    case .letters: records(dossier.letters, page, site)
    case .claims: records(dossier.claims, page, site)
    case .statements: records(dossier.statements, page, site)
    case .counterarguments: records(dossier.counterarguments, page, site)
    case .timeline: records(dossier.events, page, site)
    case .parties: records(dossier.parties, page, site)
    case .signatories:
        "\(records(dossier.signatories, page, site)); not named: \(dossier.signatures.countedOnly)"
    case .sources: records(dossier.sources, page, site)
    case .replies: records(dossier.replies, page, site)
    case .figures: records(dossier.figures, page, site)
    case .corrections: records(dossier.corrections, page, site)
    case .pages: records(dossier.pages, page, site)
    case .prompts(let list): "\(list.part.total) prompts: \(links(list.prompts.map(\.id), page, site))"
    case .facet(let facet, _): values(of: facet, page, site)
    case .moved(let id): "moved to \(link(id, page, site))"
    default: record(on: page, site)
    }
}

private func coverage(_ page: Page, _ site: Site) -> HTML {
    let gaps = Coverage.Gap.allCases.map { gap -> HTML in
        let share = site.coverage[gap]
        return "\(gap.rawValue) \(share.count) of \(share.total)"
    }
    return "missing: \(HTML.join(gaps, separator: ", "))"
}

private func evidence(_ page: Page, _ site: Site) -> HTML {
    let claims = site.dossier.claims.all.map { claim -> HTML in
        let sources = claim.evidence.map { RecordID(.source, $0.source) }
        return "\(link(claim.id, page, site)): \(links(sources, page, site))"
    }
    return HTML.join(claims, separator: "; ")
}

private func list(of kind: Kind, _ page: Page, _ site: Site) -> HTML {
    "<a href=\"\(site.address(of: .list(kind, part: 1), from: page))\">\(kind.folder)</a>"
}

private func records(_ records: Records<some Record>, _ page: Page, _ site: Site) -> HTML {
    "\(records.kind.folder): \(links(records.all.map(\.id), page, site))"
}

private func links(_ ids: [RecordID], _ page: Page, _ site: Site) -> HTML {
    HTML.join(ids.map { link($0, page, site) }, separator: ", ")
}

private func link(_ id: RecordID, _ page: Page, _ site: Site) -> HTML {
    "<a href=\"\(site.address(of: id, from: page))\">\(title(of: id, page.language, site))</a>"
}

private func values(of facet: Facet, _ page: Page, _ site: Site) -> HTML {
    let values = site.promptIndex[facet].map { value -> HTML in
        let place = Route.Place.facetValue(facet, value: value.slug, part: 1)
        return "<a href=\"\(site.address(of: place, from: page))\">\(value.slug)</a> \(value.count)"
    }
    return "prompts by \(facet.rawValue): \(HTML.join(values, separator: ", "))"
}

private func title(of id: RecordID, _ language: LanguageTag, _ site: Site) -> String {
    let record: (any Record)? = site.dossier.record(id)
    let title: LocalizedText? =
        switch record {
        case let letter as Letter: letter.title
        case let claim as Claim: claim.text
        case let objection as Counterargument: objection.title
        case let prompt as Prompt: prompt.title
        case let event as Event: event.title
        case let party as Party: party.name
        case let figure as Figure: figure.title
        case let page as PageRecord: page.title
        default: nil
        }
    if let signatory = record as? Signatory { return signatory.displayName }
    return title?[language] ?? (record as? Source)?.title[language] ?? id.description
}

private func record(on page: Page, _ site: Site) -> HTML {
    guard case .record(let id) = page.route.place else { return "no record" }
    let notes = page.notes?.all.map { note -> HTML in
        let words = [note.locator, note.quote].compactMap { $0 }.joined(separator: ", ")
        return "[\(note.number)] \(link(RecordID(.source, note.source), page, site)) \(words)"
    }
    let citing = id.kind == .source ? site.places(citing: id.slug) : []
    let cited = citing.map { place -> HTML in
        let address = site.address(of: place.record, anchor: place.anchor, from: page)
        return "<a href=\"\(address)\">\(place.record.description)</a>"
    }
    return """
        \(id.description): \(title(of: id, page.language, site)); sources: \
        \(HTML.join(notes ?? [], separator: ", ")); cited by: \(HTML.join(cited, separator: ", "))
        """
}

private func prose(of page: Page, in site: Site) -> HTML {
    guard case .record(let id) = page.route.place, let record = site.dossier.record(id) else { return .empty }
    let notes = page.notes
    return .join(
        record.prose(in: page.language).map { prose in
            prose.html(
                on: page, of: site, notes: notes,
                autolink: { site.dossier.words(ofAutolink: $0, in: prose.language).map { "\($0.text)" } }
            ) { numbers in .join(numbers.map { "[\($0)]" }, separator: ", ") }
        })
}
