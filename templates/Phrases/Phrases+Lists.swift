import DossierKit
import HTML

extension Phrases {
    /// What lists say of themselves: parts, totals, and where there is nothing.
    struct Lists: Sendable {
        let parts: String
        let previous: String
        let next: String
        let part: @Sendable (Int) -> String
        /// The summary above the numbers of all parts.
        let allParts: String
        /// “Prompts 101 to 200: 100 of 944”.
        let range: @Sendable (Kind, Range<Int>, _ shown: HTML, _ total: Int) -> HTML
        /// “Prompts: all 44”.
        let whole: @Sendable (Kind, _ count: HTML) -> HTML
        let total: String
        let number: String
        let share: @Sendable (_ count: Int, _ total: Int) -> String
        let multiple: String
        let browse: String
        let undated: String
        let months: String
        let listView: String
        let galleryView: String
        let verifications: String
        let values: @Sendable (Int) -> String
        let citedIn: String
        /// One of several places in a record: “place 2”.
        let place: @Sendable (Int) -> String
        let citedNowhere: String
        let citedByPrompts: @Sendable (Int) -> String
        let accounts: String
        let valuesBySource: String
        /// Who says when something happened.
        let accordingTo: @Sendable (HTML) -> HTML
        /// The rule by which parties are listed.
        let byName: String
    }

    /// What stands on either side of a claim or an objection, in equal form.
    struct Argument: Sendable {
        let support: String
        let opposition: String
        let context: String
        let none: String
        let relations: String
        let statements: String
        let events: String
        let objection: String
        let answers: String
        let answerCount: @Sendable (Int) -> String
        let supportCount: @Sendable (Int) -> String
        let contradictionCount: @Sendable (Int) -> String
        /// What stands before an answer.
        let answerBy: @Sendable (_ who: HTML) -> HTML
        let noAnswer: String
        let constructed: String
        let readStatement: String
        /// Whose words the editors retell.
        let told: @Sendable (_ who: HTML) -> HTML
        let objectionsAnswered: String
        let objectionsMade: String
        let answersGiven: String
        let claimsMade: String
        let claimsNaming: String
        let was: String
        let now: String
        let why: String
        let statusReason: String
    }
}
