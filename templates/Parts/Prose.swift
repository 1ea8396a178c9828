import DossierKit
import HTML

extension Frame {
    /// Prose with its anchors and citations, as its record's own page shows it. Under a section's heading its
    /// own headings stand one level deeper.
    func prose(_ prose: Prose?, inSection: Bool = false) -> HTML {
        guard let prose else { return .empty }
        let frame = self
        let html = prose.html(
            on: page, of: site, notes: notes, headingOffset: inSection ? 1 : 0, hasRaisedMarkers: true,
            after: { frame.correctionMarks(at: $0) }
        ) { frame.marker($0) }
        return inOwnLanguage(prose, html)
    }

    /// Prose as words without marks and citations, in the page's language or marked as being in another.
    func words(_ prose: LocalizedProse) -> HTML {
        let prose = prose[language]
        if prose.language == language { return "\(prose.plainText)" }
        return "<span lang=\"\(prose.language.description)\">\(prose.plainText)</span>"
    }

    private func inOwnLanguage(_ prose: Prose, _ html: HTML) -> HTML {
        if prose.language == language { return "<div class=\"prose\">\n\(html)</div>\n" }
        return "<div class=\"prose\" lang=\"\(prose.language.description)\">\n\(html)</div>\n"
    }
}
