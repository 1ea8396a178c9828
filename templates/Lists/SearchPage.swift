import DossierKit
import HTML

extension Frame {
    /// The search over all records, and the lists for those who do without.
    var searchPage: HTML {
        let words = phrases.search
        let title = Title(words.title, in: language)
        return layout(
            title, words.summary,
            """
            \(heading(title))<p class="lead">\(words.summary)</p>
            \(finder(for: nil))<div id="finder_else">
            \(paragraph("\(words.withoutScript)"))<ul class="kinds">
            \(site.kinds.map(entry))</ul>
            </div>

            """)
    }

    private func entry(_ kind: Kind) -> HTML {
        """
        <li>\(link(phrases.kinds.name(kind), to: .list(kind, part: 1))) \
        <span class="count">\(phrases.marks.number(dossier.count(of: kind)))</span></li>

        """
    }
}
