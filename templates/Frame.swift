import DossierKit
import HTML

/// What every part of a page is given: the page and its site, the phrases of its language, its numbered notes.
///
/// Pages and their parts are functions of a frame. Ids that parts make have an underscore, which no slug and
/// no heading's id can have: what an author writes cannot collide with them.
///
/// It never changes. As a class it is one reference for a part to hold, where a struct would be a hundred phrases.
final class Frame: Sendable {
    static let styleSheet = "assets/style.css"
    static let icon = "assets/icon.svg"
    /// Comforts that no page needs: a button that copies, a key that dismisses a preview.
    static let script = "assets/comfort.js"

    let page: Page
    let site: Site
    /// The phrases of the page's language, and those of all others.
    let phrases: Phrases
    let phrasebook: Phrasebook
    /// The citations of the page's record; nil for a list.
    let notes: Notes?
    /// The record that the page shows; nil for a list. The letter's list shows its newest version, the home
    /// page its text.
    let record: RecordID?
    let head: RecordHead?
    /// What was corrected in it.
    let corrections: [Correction]

    init(_ page: Page, _ site: Site, _ phrasebook: Phrasebook) {
        self.page = page
        self.site = site
        phrases = phrasebook[page.language]
        self.phrasebook = phrasebook
        let shown = page.record ?? site.shownRecord(at: page.route.place)
        record = shown?.id
        head = shown?.head
        notes = shown.map { Notes(of: $0, in: page.language) }
        let slugs = shown.flatMap { site.dossier.relations.correctionsOf[$0.id] } ?? []
        corrections = slugs.compactMap { site.dossier.corrections[$0] }
    }

    var dossier: Dossier { site.dossier }
    var settings: Settings { site.dossier.settings }
    var relations: Relations { site.dossier.relations }
    var language: LanguageTag { page.language }

    /// What the page shows, as a class for the style sheet: the kind of its record, or that it is a list.
    var sort: String {
        switch page.subject {
        case .letters: Kind.letter.rawValue
        case .home: "home"
        default: record?.kind.rawValue ?? "list"
        }
    }
}
