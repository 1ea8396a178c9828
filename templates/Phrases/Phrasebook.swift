import DossierKit

/// The phrases of all languages that the look can speak.
struct Phrasebook: Sendable {
    let all: [Phrases]

    /// The phrases of a language; the first for one that has none, which the engine refuses before.
    subscript(language: LanguageTag) -> Phrases {
        all.first { $0.language == language } ?? all.first ?? .english
    }
}
