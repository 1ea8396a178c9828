import DossierKit
import HTML

extension Phrases {
    /// What the pages of evidence and of gaps say.
    struct Support: Sendable {
        let coverage: String
        let coverageHint: String
        let evidence: String
        let evidenceHint: String
        /// The heading of a gap, and its name in a list: “Facts without evidence”.
        let gap: @Sendable (Coverage.Gap) -> String
        /// One sentence that says what the gap is and what follows from it.
        let meaning: @Sendable (Coverage.Gap) -> String
        /// What is missing for one record: “no evidence”.
        let lack: @Sendable (Coverage.Gap) -> String
        /// “3 of 12 facts”; those that could have the gap.
        let share: @Sendable (Coverage.Gap, _ count: HTML, _ total: Int) -> HTML
        let part: @Sendable (Part) -> String
        let overview: String
        let gapLabel: String
        let made: @Sendable (Int) -> String
        let uncopiedBySeen: String
        let noCaptureReason: @Sendable (_ count: Int, _ total: Int) -> String
        let matrix: String
        let cells: String
        let notYet: String
        let weight: @Sendable (Claim.Weight) -> String
    }

    /// What a group of gaps is about.
    enum Part: CaseIterable, Sendable {
        case claims
        case answers
        case sources
        case events
        case translations

        /// The gaps of the group in the order in which the page shows them.
        var gaps: [Coverage.Gap] {
            switch self {
            case .claims: [.noEvidence, .noSupport, .oneSource, .oneOrigin]
            case .answers: [.noReply, .notAsked, .constructed]
            case .sources: [.notSeen, .uncited, .noCopy, .lost, .accessUnknown, .quoteUnchecked]
            case .events: [.disputed, .afterEdition]
            case .translations: [.untranslated, .outdated]
            }
        }
    }
}
