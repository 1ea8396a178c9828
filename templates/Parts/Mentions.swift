import DossierKit
import HTML

extension Frame {
    /// The records whose prose links to the page's, each with its paragraphs; nothing for none, and on a list.
    ///
    /// Fields that name the record have sections of their own, and citations stand on the pages of sources.
    var mentions: HTML {
        guard case .record(let id) = page.route.place else { return .empty }
        let places = site.places(linkingTo: id)
        if places.isEmpty { return .empty }
        return section(phrases.ways.mentions, list(places.runs(by: \.record).map(self.places)))
    }

    /// A record with a link to each of its paragraphs that are meant; one paragraph is the link itself.
    func places(_ run: Run<RecordID, RecordPlace>) -> HTML {
        let anchors = run.elements.compactMap(\.anchor)
        if anchors.count <= 1 { return link(to: run.key, anchor: anchors.first) }
        let links = anchors.enumerated().map { link(phrases.lists.place($0 + 1), to: run.key, anchor: $1) }
        return "\(link(to: run.key)) \(aside(HTML.join(links, separator: "\(phrases.marks.comma)")))"
    }
}
