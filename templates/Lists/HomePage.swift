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
            \(section(phrases.home.stances, stanceTally))
            """)
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
