import DossierKit
import HTML

extension Frame {
    /// What other services show of a link to the page (the Open Graph protocol, and X's cards); nil where the site's
    /// own address is not known, since they want whole addresses.
    func preview(_ title: String, _ description: String) -> HTML? {
        canonicalAddress.map { address in
            """
            <meta property="og:title" content="\(title)">
            <meta property="og:description" content="\(description)">
            <meta property="og:url" content="\(address.text)">
            <meta property="og:type" content="\(isArticle ? "article" : "website")">
            <meta property="og:site_name" content="\(settings.title[language])">
            \(locale)\(card)
            """
        }
    }

    private var isArticle: Bool {
        if case .record = page.route.place { true } else { false }
    }

    /// The region of the page's language, and of the others that it really is in. A tag that names none is
    /// not guessed at.
    private var locale: HTML {
        let others = ownLanguages.contains(language) ? ownLanguages.filter { $0 != language } : []
        return """
            \(language.locale.map { "<meta property=\"og:locale\" content=\"\($0)\">\n" as HTML })\
            \(others.compactMap(\.locale).map { "<meta property=\"og:locale:alternate\" content=\"\($0)\">\n" as HTML })
            """
    }

    /// The picture that the dossier names for the page.
    private var card: HTML {
        guard let path = settings.cards.path(for: kind, in: language),
            let address = site.absoluteAddress(ofFile: "media/\(path)")
        else { return "<meta name=\"twitter:card\" content=\"summary\">\n" }
        let name = kind.map { phrases.kinds.name($0) + phrases.marks.dash } ?? ""
        return """
            <meta property="og:image" content="\(address.text)">
            <meta property="og:image:alt" content="\(name)\(settings.title[language])">
            <meta property="og:image:width" content="\(Cards.width)">
            <meta property="og:image:height" content="\(Cards.height)">
            <meta name="twitter:card" content="summary_large_image">

            """
    }

    /// The kind that the page is of: of a record, or of a list or facet of its kind.
    private var kind: Kind? {
        switch page.route.place {
        case .record(let id), .former(let id, _): id.kind
        case .list(let kind, _): kind
        case .facet, .facetValue: .prompt
        case .home, .notFound, .coverage, .evidence, .search, .verify, .mirrors, .editions, .data: nil
        }
    }
}
