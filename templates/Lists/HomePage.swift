import DossierKit
import HTML

extension Frame {
    /// The front page: what the dossier is about, what is in it, and how many speak on which side.
    func homePage() -> HTML {
        layout(
            Title(settings.title, for: language), settings.description?[language],
            """
            \(heading(Title(settings.title, for: language)))\(lead)\
            \(section(phrases.home.contents, "<ul class=\"doors\">\n\(site.kinds.map(door))</ul>\n"))\
            \(section(phrases.home.stances, stanceTally))\
            \(section(phrases.home.support, support))
            """)
    }

    /// Ways to the evidence and to what is missing, with how often the gravest gaps occur, as far as they could.
    private var support: HTML {
        let totals = [Coverage.Gap.noEvidence, .constructed, .noCopy].compactMap(total)
        let tally: HTML = totals.isEmpty ? .empty : "<ul class=\"tally\">\n\(totals)</ul>\n"
        let doors = supportPages.map { page in
            "<li>\(link(page.name, to: page.place)) \(aside("\(page.hint)"))</li>\n" as HTML
        }
        return "\(tally)<ul class=\"doors\">\n\(doors)</ul>\n"
    }

    private var lead: HTML? {
        settings.description.map { "<p class=\"lead\">\(text($0))</p>\n" }
    }

    private func door(_ kind: Kind) -> HTML {
        """
        <li>\(link(phrases.kinds.name(kind), to: .list(kind, part: 1))) \
        \(aside("\(phrases.kinds.summary(kind))")) \
        <span class="count">\(phrases.kinds.count(kind, dossier.count(of: kind)))</span></li>

        """
    }
}
