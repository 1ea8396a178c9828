import DossierKit
import HTML

extension Phrases {
    /// What the pages say on how to check a copy of the dossier, where copies stand, and what editions changed.
    struct Keeping: Sendable {
        /// The heading of these pages on the home page.
        let section: String
        let verify: String
        let verifyHint: String
        let mirrors: String
        let mirrorsHint: String
        let editions: String
        let editionsHint: String

        /// Where a terminal has to stand for the commands.
        let folder: String
        /// What a system's command says of a copy that is whole.
        let answer: @Sendable (System) -> String
        /// The heading of the files that are on no list, and what the command shows.
        let extra: String
        let extraAnswer: String
        /// The heading of the signature; with keys, and without.
        let signature: String
        let signed: String
        let unsigned: String
        /// The heading of making the site again, and how.
        let rebuild: String
        let rebuildHint: @Sendable (_ digest: HTML) -> HTML
        /// Without the command line, with the program itself.
        let program: String
        /// The box on what all this shows: its heading, what it does and what it does not.
        let meaning: String
        let shown: String
        let notShown: String
        let shownPoints: [String]
        let notShownPoints: [String]

        /// The heading of the copies, and that none is known.
        let copies: String
        let noCopies: String
        /// The heading of how to copy, what the command does, and what to put into it where the site has no address.
        let copying: String
        let copyingHint: String
        let placeholder: String
        let checking: String
        let checkingHint: @Sendable (HTML) -> HTML
        /// The heading of what is allowed, and the terms.
        let permission: String
        let terms: @Sendable (Settings.Licence) -> String

        /// The heading of an edition: “Edition of 28 November 2026”.
        let edition: @Sendable (_ date: String) -> String
        let change: @Sendable (Lock.Change, _ count: Int) -> String
        /// How many more an edition added or changed that are not there any more.
        let gone: @Sendable (_ count: Int) -> String
        let corrections: String
        let firstEdition: String
        let noChanges: String
        let notReleased: String
        let list: @Sendable (_ digest: HTML) -> HTML
    }

    /// A system whose own commands check a copy.
    enum System: CaseIterable, Sendable {
        case linux
        case macOS
        case windows

        /// The name that its makers give it, in every language.
        var name: String {
            switch self {
            case .linux: "Linux"
            case .macOS: "macOS"
            case .windows: "Windows (PowerShell)"
            }
        }
    }
}
