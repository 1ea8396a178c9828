public import HTML
import Markdown

extension Prose {
    /// The prose as it stands on a page: links lead from there, and `marker` stands for each bracket of
    /// citations. It is given the numbers of the bracket's notes: none where the page has no notes. `opening`
    /// stands at the beginning of a paragraph or item with an id, `closing` at the end of its words and
    /// `after` behind it, `gone` for an address of which nothing is left, `autolink` for the destination of
    /// an autolink, `archiveLink` behind a link of which an archive has a copy.
    public func html(
        on page: Page, of site: Site, notes: Notes?, anchors: Bool = true, headingOffset: Int = 0,
        hasRaisedMarkers: Bool = false,
        opening: @escaping @Sendable (_ id: String) -> HTML = { _ in .empty },
        closing: @escaping @Sendable (_ id: String, _ words: String?) -> HTML = { _, _ in .empty },
        after: @escaping @Sendable (_ id: String) -> HTML = { _ in .empty },
        gone: @escaping @Sendable (_ id: String) -> HTML = { _ in .empty },
        autolink: @escaping @Sendable (_ destination: String) -> HTML? = { _ in nil },
        archiveLink: @escaping @Sendable (Archive) -> HTML = { _ in .empty },
        marker: @escaping @Sendable ([Int]) -> HTML
    ) -> HTML {
        let prose = self
        var context = ProseContext(
            address: { site.address(ofLink: prose.placed($0), from: page) },
            citation: { citation in marker(citation.items.compactMap { notes?.number(of: $0) }) },
            anchors: anchors, headingOffset: headingOffset)
        context.hasRaisedMarkers = hasRaisedMarkers
        context.opening = opening
        context.closing = { closing($0, $1.openingWords) }
        context.after = after
        if !self.gone.isEmpty, anchors {
            context.after = { id in
                "\(after(id))\(prose.gone.filter { $0.after == id }.map { gone($0.id) })"
            }
        }
        context.names = names
        context.autolink = autolink
        context.archive = { site.archive(of: $0) }
        context.archiveLink = archiveLink
        let html = HTML(Document(body), context)
        let first = anchors ? self.gone.filter { $0.after == nil } : []
        return first.isEmpty ? html : "\(first.map { gone($0.id) })\(html)"
    }
}

extension Prose {
    /// A stretch of prose under a heading of the second level.
    public struct Section: Hashable, Sendable {
        public let title: String
        /// The heading's id on the page.
        public let anchor: String
    }

    /// The stretches of the prose, to make a table of contents.
    public var sections: [Section] {
        headings.filter { $0.level == 2 }.map { Section(title: $0.text, anchor: $0.anchor) }
    }
}

extension Prose {
    /// The words without marks and citations, an empty line between blocks; numbers that are quoted from the data
    /// are the dossier's.
    public func plainText(in dossier: Dossier) -> String {
        Document(body).plainText { dossier.words(ofAutolink: $0, in: language)?.text }
    }
}

extension Prose {
    /// Whether some paragraph cites a source.
    public func cites(_ source: Slug) -> Bool {
        citations.contains { $0.item.source == source.description }
    }
}
