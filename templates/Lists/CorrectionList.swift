import DossierKit
import HTML

extension Frame {
    /// The log of corrections, the newest first: what was said, what is said now, and why. Sources are cited on the
    /// correction's own page.
    func correctionList() -> HTML {
        let feed = site.addressOfCorrectionsFeed(from: page).map { address in
            "<a href=\"\(address)\" type=\"application/atom+xml\">\(phrases.files.feed)</a>" as HTML
        }
        return layout(
            title(of: .correction), phrases.kinds.summary(.correction),
            """
            \(heading(title(of: .correction)))\(paragraph("\(phrases.kinds.summary(.correction))"))\
            \(list(dossier.corrections.all.map(entry)))\(paragraph(feed))
            """)
    }

    private func entry(_ correction: Correction) -> HTML {
        let words = phrases.argument
        return """
            \(link(to: correction.id)) \(aside("\(phrases.evidence.correction(correction.type))"))
            \(facts([
                Fact(words.was, plain(correction.was)), Fact(words.now, plain(correction.now)),
                Fact(words.why, plain(correction.why)),
            ]))
            """
    }

    /// Prose as words, in the page's language or marked as being in another.
    private func plain(_ prose: LocalizedProse) -> HTML {
        let prose = prose[language]
        return "<span\(lang(prose.language))>\(prose.plainText)</span>"
    }
}
