import DossierKit
import HTML

extension Frame {
    /// What each released edition added, changed, removed and corrected, the newest first.
    var editionsPage: HTML {
        let words = phrases.keeping
        let title = Title(words.editions, in: language)
        let editions = dossier.editions
        let first = editions.last?.date
        return layout(
            title, words.editionsHint,
            """
            \(heading(title))<p class="lead">\(words.editionsHint)</p>
            \(paragraph(feed))\
            \(editions.isEmpty ? paragraph("\(words.notReleased)") : HTML.join(editions.map { edition($0, isFirst: $0.date == first) }))
            """)
    }

    private var feed: HTML? {
        site.addressOfChangesFeed(from: page).map { "<a href=\"\($0)\">\(phrases.outward.changesFeed)</a>" }
    }

    private func edition(_ edition: Edition, isFirst: Bool) -> HTML {
        let words = phrases.keeping
        // Corrections have a heading of their own.
        let correcting = Set(edition.corrections.map { RecordID(.correction, $0) })
        let added = edition.added.filter { !correcting.contains($0) }
        let parts = [
            part(.added, added), part(.changed, edition.changed), part(.removed, edition.removed),
        ].compactMap { $0 }
        let corrections = list(links(.correction, edition.corrections))
        let note =
            isFirst
            ? words.firstEdition
            : parts.isEmpty && correcting.isEmpty && edition.gone == 0 ? words.noChanges : nil
        return section(
            words.edition(phrases.date(edition.date)), id: "edition_\(edition.date.machineReadable)",
            """
            \(paragraph(note.map { "\($0)" }))\(parts)\
            \(paragraph(edition.gone > 0 ? "\(words.gone(edition.gone))" : nil))\
            \(corrections.isEmpty ? .empty : "<h3>\(words.corrections)</h3>\n\(corrections)" as HTML)\
            \(paragraph(edition.list.map { words.list("<code class=\"digest\">\($0)</code>") }))
            """)
    }

    private func part(_ change: Lock.Change, _ records: [RecordID]) -> HTML? {
        if records.isEmpty { return nil }
        return """
            <h3>\(phrases.keeping.change(change, records.count))</h3>
            \(list(records.map(name)))
            """
    }

    /// A record with the way to its page, or what it was called by where it has none any more.
    private func name(_ id: RecordID) -> HTML {
        title(of: id) == nil ? "<code>\(id.description)</code>" : link(to: id)
    }
}
