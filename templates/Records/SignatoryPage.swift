import DossierKit
import HTML

extension Frame {
    /// A name under the letter, and how it is known.
    func signatoryPage(_ signatory: Signatory) -> HTML {
        let title = Title(signatory.displayName, in: language)
        return layout(
            title, nil, "\(heading(title))\(facts(about(signatory)))\(prose(signatory.head.body?[language]))")
    }

    private func about(_ signatory: Signatory) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.version, version(signatory.version)),
            Fact(labels.role, signatory.role.map(text)),
            Fact(labels.verification, text: phrases.people.verification(signatory.verification)),
            Fact(labels.name, text: signatory.display == .pseudonym ? phrases.people.pseudonym : nil),
            Fact(labels.links, signatory.link.map(external)),
        ]
    }

    /// The version of the letter that was signed.
    private func version(_ number: Int) -> HTML {
        let words = phrases.letter.version(number)
        guard let letter = dossier.letters.all.first(where: { $0.version == number }) else {
            return "\(words)"
        }
        return link(words, to: letter.id)
    }
}
