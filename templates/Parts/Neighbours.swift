import DossierKit
import HTML

extension Frame {
    /// The ways to the records before and behind the page's in the list of its kind; nothing for a single one.
    var neighbours: HTML {
        guard case .record(let id) = page.route.place else { return .empty }
        let records = site.neighbours(of: id, in: language)
        let items = [
            records.previous.map { neighbour(phrases.ways.previous, $0, "prev") },
            records.next.map { neighbour(phrases.ways.next, $0, "next") },
        ].compactMap { $0 }
        if items.isEmpty { return .empty }
        return """
            <nav class="neighbours" aria-label="\(phrases.ways.neighbours)">
            <ul>
            \(items)</ul>
            </nav>

            """
    }

    private func neighbour(_ words: String, _ id: RecordID, _ relation: String) -> HTML {
        guard let title = title(of: id) else { return .empty }
        return """
            <li>\(words)\(phrases.marks.colon)\
            <a href="\(site.address(of: id, from: page))" rel="\(relation)"\(lang(title.language))>\(title.text)</a></li>

            """
    }
}
