import DossierKit
import HTML

extension Frame {
    /// A correction: what was said, what is said now, and why.
    func correctionPage(_ correction: Correction) -> HTML {
        let title = title(of: correction)
        return layout(
            title, nil,
            """
            \(heading(title))\(facts(about(correction)))\
            \(sides(
                Side(phrases.argument.was, prose(correction.was[language], inSection: true)),
                Side(phrases.argument.now, prose(correction.now[language], inSection: true))))\
            \(section(phrases.argument.why, prose(correction.why[language], inSection: true)))\
            \(prose(correction.head.body?[language]))
            """)
    }

    private func about(_ correction: Correction) -> [Fact] {
        [
            Fact(phrases.labels.date, time(correction.date)),
            Fact(phrases.labels.type, text: phrases.evidence.correction(correction.type)),
            Fact(phrases.labels.page, link(to: correction.page, anchor: correction.anchor)),
        ]
    }
}
