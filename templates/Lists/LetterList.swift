import DossierKit
import HTML

extension Frame {
    /// The newest version of the letter, in full, at the letter's own address.
    func newestLetterPage() -> HTML {
        guard let letter = dossier.letters.all.first else { return layout(title(of: .letter), nil, .empty) }
        return letterPage(letter)
    }
}
