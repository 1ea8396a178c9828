import DossierKit
import HTML

extension Frame {
    /// Prose with its anchors and citations, as its record's own page shows it. Under a section's heading its
    /// own headings stand one level deeper.
    ///
    /// `opening` stands at the beginning of a paragraph or item with an id, `following` behind it.
    func prose(
        _ prose: Prose?, inSection: Bool = false,
        opening: @escaping @Sendable (_ id: String) -> HTML = { _ in .empty },
        following: @escaping @Sendable (_ id: String) -> HTML = { _ in .empty }
    ) -> HTML {
        guard let prose else { return .empty }
        let frame = self
        let showsAddresses = showsAddresses(of: prose)
        let html = prose.html(
            on: page, of: site, notes: notes, headingOffset: inSection ? 1 : 0, hasRaisedMarkers: true,
            opening: { "\(frame.sidenotes(at: $0))\(opening($0))" },
            closing: { showsAddresses ? frame.ownAddress($0, $1) : .empty },
            after: { "\(frame.correctionMarks(at: $0))\(following($0))" },
            gone: { frame.tombstone($0) },
            autolink: { frame.words(ofAutolink: $0, in: prose) },
            archiveLink: { frame.archivedCopy($0) }
        ) { frame.marker($0) }
        return inOwnLanguage(prose, html)
    }

    /// Prose as words without marks and citations, in the page's language or marked as being in another.
    func words(_ prose: LocalizedProse) -> HTML {
        let prose = prose[language]
        let words = prose.plainText(in: dossier)
        if prose.language == language { return "\(words)" }
        return "<span lang=\"\(prose.language.description)\">\(words)</span>"
    }

    /// What stands for an autolink in prose: a number quoted from the data, or what a record is called.
    private func words(ofAutolink destination: String, in prose: Prose) -> HTML? {
        if destination.hasPrefix("count:"), let kind = Kind(rawValue: String(destination.dropFirst(6))) {
            return "\(phrases.marks.number(dossier.count(of: kind)))"
        }
        if let (kind, name) = record(named: destination), let title = title(of: RecordID(kind, name)) {
            return marked(title.text, title.language, in: prose)
        }
        return dossier.words(ofAutolink: destination, in: prose.language).map {
            marked($0.text, $0.language, in: prose)
        }
    }

    private func record(named destination: String) -> (Kind, Slug)? {
        let parts = destination.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), let slug = Slug(String(parts[1]))
        else { return nil }
        return (kind, slug)
    }

    private func marked(_ words: String, _ tag: LanguageTag, in prose: Prose) -> HTML {
        tag == prose.language ? "\(words)" : "<span lang=\"\(tag.description)\">\(words)</span>"
    }

    private func inOwnLanguage(_ prose: Prose, _ html: HTML) -> HTML {
        if prose.language == language { return "<div class=\"prose\">\n\(html)</div>\n" }
        return "<div class=\"prose\" lang=\"\(prose.language.description)\">\n\(html)</div>\n"
    }
}
