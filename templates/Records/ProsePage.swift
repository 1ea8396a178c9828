import DossierKit
import HTML

extension Frame {
    /// A page of prose: about, method, an essay.
    func prosePage(_ record: PageRecord) -> HTML {
        let title = Title(record.title, for: language)
        return layout(
            title, nil, "\(heading(title))\(contents(of: record))\(prose(record.head.body?[language]))")
    }

    /// The headings of a page that has several, with links to them.
    private func contents(of record: PageRecord) -> HTML {
        let sections = record.head.body?[language].sections ?? []
        if sections.count < 3 { return .empty }
        let links = sections.map { section in
            "<a href=\"\(WebAddress.fragment(section.anchor))\">\(section.title)</a>" as HTML
        }
        return """
            <nav class="contents" aria-label="\(phrases.layout.contents)">
            \(list(links))</nav>

            """
    }
}
