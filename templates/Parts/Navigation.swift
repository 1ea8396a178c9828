import DossierKit
import HTML

extension Frame {
    /// The parts of the dossier: the kinds that have records, or what dossier.yml chose.
    var navigation: HTML {
        let chosen = settings.navigation
        let items = chosen.isEmpty ? site.kinds.map { .list($0) } : chosen
        return """
            <nav class="main" aria-label="\(phrases.layout.navigation)">
            <ul>
            \(items.compactMap(item))\(searchEntry)</ul>
            </nav>

            """
    }

    /// An entry of the navigation; nil for a list without records.
    private func item(_ item: Settings.NavigationItem) -> HTML? {
        switch item {
        case .list(let kind):
            guard site.kinds.contains(kind) else { return nil }
            let place = Route.Place.list(kind, part: 1)
            return entry(
                phrases.kinds.name(kind), place, isCurrent: page.route.place == place,
                holds: self.kind == kind)
        case .page(let slug):
            let id = RecordID(.page, slug)
            guard let title = title(of: id) else { return nil }
            return entry(title.text, .record(id), isCurrent: record == id, holds: false)
        }
    }

    /// The search stands behind all parts, whatever these are.
    private var searchEntry: HTML {
        entry(phrases.search.title, .search, isCurrent: page.route.place == .search, holds: false)
    }

    private func entry(_ name: String, _ place: Route.Place, isCurrent: Bool, holds: Bool) -> HTML {
        let current = isCurrent ? "page" : holds ? "true" : nil
        return """
            <li><a href="\(site.address(of: place, from: page))"\(current.map { Attribute("aria-current", $0) })>\(name)</a></li>

            """
    }

    /// The kind whose list or record the page shows.
    private var kind: Kind? {
        switch page.route.place {
        case .list(let kind, _): kind
        case .record(let id), .former(let id, _): id.kind
        case .facet, .facetValue: .prompt
        case .evidence: .claim
        case .home, .notFound, .coverage, .search, .verify, .mirrors, .editions, .data: nil
        }
    }

    /// The way from the home page to the page above this one; nothing on the home page.
    var ancestors: [Route.Place] {
        switch page.route.place {
        case .home: []
        case .notFound, .coverage, .search, .verify, .data: [.home]
        case .mirrors, .editions: [.home, .verify]
        case .evidence: [.home, .list(.claim, part: 1)]
        case .list(let kind, let part): part == 1 ? [.home] : [.home, .list(kind, part: 1)]
        case .record(let id), .former(let id, _): [.home, .list(id.kind, part: 1)]
        case .facet(let facet, let part):
            [.home, .list(.prompt, part: 1)] + (part == 1 ? [] : [.facet(facet, part: 1)])
        case .facetValue(let facet, _, _): [.home, .list(.prompt, part: 1), .facet(facet, part: 1)]
        }
    }

    /// The way from the home page to this one, whose own title ends it.
    func breadcrumb(_ title: Title) -> HTML {
        let ancestors = ancestors
        if ancestors.isEmpty { return .empty }
        return """
            <nav class="breadcrumb" aria-label="\(phrases.layout.breadcrumb)">
            <ol>
            \(ancestors.map { "<li>\(link(name(of: $0), to: $0))</li>\n" })\
            <li><span aria-current="page"\(lang(title.language))>\(title.text)</span></li>
            </ol>
            </nav>

            """
    }

    /// What a place is called in the way to a page below it.
    func name(of place: Route.Place) -> String {
        switch place {
        case .list(let kind, _): phrases.kinds.name(kind)
        case .facet(let facet, _): phrases.prompts.byFacet(facet)
        case .verify: phrases.keeping.verify
        default: phrases.layout.home
        }
    }
}
