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
        let labels = phrases.argument
        return """
            \(link(to: correction.id)) \(aside("\(phrases.evidence.correction(correction.type))"))
            \(facts([
                Fact(labels.was, words(correction.was)), Fact(labels.now, words(correction.now)),
                Fact(labels.why, words(correction.why)),
            ]))
            """
    }
}
