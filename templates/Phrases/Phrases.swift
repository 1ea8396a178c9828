import DossierKit
import HTML

/// Everything that a page says of its own accord, in one language; what the content says is not here.
///
/// A language is a value of this type, so a phrase that is missing does not compile. Words of the vocabulary
/// are functions of its types, for the same reason.
struct Phrases: Sendable {
    var language: LanguageTag
    let marks: Marks
    let layout: Layout
    let kinds: Kinds
    let dates: Dates
    let prompts: PromptWords
    let provenance: Provenance
    let evidence: EvidenceWords
    let people: PeopleWords
    let labels: Labels
    let home: Home
    let letter: LetterPhrases
    let argument: Argument
    let lists: Lists
    let support: Support
    let files: Files
    let addresses: Addresses
    let downloads: Downloads
    let drawings: Drawings
    let translations: Translations
    let citing: Citing
    let quoting: Quoting
    let ways: Ways
    let search: Search
    let media: Media
    let keeping: Keeping
    let data: Data
    let outward: Outward

    /// What stands around every page.
    struct Layout: Sendable {
        let skip: String
        let navigation: String
        let breadcrumb: String
        let contents: String
        let home: String
        let notes: String
        /// The way back from a note to one of the places that cite it.
        let back: @Sendable (_ place: Int) -> String
        let copy: String
        let copied: String
        let original: String
        let edition: @Sendable (HTML) -> HTML
        let changed: @Sendable (HTML) -> HTML
        let digest: @Sendable (String) -> String
        let licence: @Sendable (Settings.Licence) -> String
        /// How to object to what the page says; and that there is no way to, while the dossier has no address.
        let challenge: String
        let noContact: String
        let cite:
            @Sendable (_ title: String, _ publisher: String, _ dossier: String, _ edition: String) -> String
        let notFound: String
        let notFoundHint: String
        let moved: String
        let movedTo: @Sendable (HTML) -> HTML
    }

    /// The names of the kinds and how many there are of them.
    struct Kinds: Sendable {
        /// The heading of a list: “Claims”.
        let name: @Sendable (Kind) -> String
        /// What the list has, in one sentence.
        let summary: @Sendable (Kind) -> String
        let count: @Sendable (Kind, Int) -> String
        /// The members of a list in a sentence, at least one.
        let list: @Sendable ([HTML]) -> HTML
        let quoted: @Sendable (String) -> String
        /// The name of a language, or its tag for one that has no phrase.
        let language: @Sendable (LanguageTag) -> String
    }

    /// The home page's own words.
    struct Home: Sendable {
        let contents: String
        let stances: String
        let support: String
        /// The heading of the pages to read.
        let reading: String
        let strongestClaim: String
        let strongestObjection: String
    }

    /// What the pages of the letter say.
    struct LetterPhrases: Sendable {
        let version: @Sendable (Int) -> String
        /// A passage by its number, and by the words of its address.
        let point: @Sendable (_ number: Int, _ words: String) -> String
        /// A passage's number, which leads to it.
        let pointMark: @Sendable (Int) -> String
        let versions: String
        /// What stands above the claims that a passage makes.
        let claims: String
    }
}
