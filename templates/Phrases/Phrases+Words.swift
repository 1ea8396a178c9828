import DossierKit
import HTML

extension Phrases {
    /// Words for prompts and their videos.
    struct PromptWords: Sendable {
        let strength: @Sendable (Prompt.Strength) -> String
        let wording: @Sendable (Prompt.Wording) -> String
        let sourceWording: @Sendable (Prompt.SourceWording) -> String
        let availability: @Sendable (Prompt.Availability) -> String
        let facet: @Sendable (Facet) -> String
        let byFacet: @Sendable (Facet) -> String
        let notRecorded: String
        /// For what a prompt may have several of, such as subjects, and has none.
        let noValue: String
        let length: @Sendable (LengthBand) -> String
        let seconds: @Sendable (String) -> String
        let words: @Sendable (Prompt.Wording) -> String
        let outputs: String
        let output: @Sendable (Int) -> String
        let noOutputs: String
        let watch: String
        let captions: String
        let similar: String
        let details: String
    }

    /// Words for sources, claims, events and corrections.
    struct EvidenceWords: Sendable {
        let form: @Sendable (Source.Form) -> String
        let standing: @Sendable (Source.Standing) -> String
        let seen: @Sendable (Source.Seen) -> String
        let claimForm: @Sendable (Claim.Form) -> String
        let status: @Sendable (Claim.Status) -> String
        /// How the claim of the page bears on another: “supports”.
        let relation: @Sendable (Claim.RelationType) -> String
        /// How another bears on the claim of the page: “is supported by”.
        let inverse: @Sendable (Claim.RelationType) -> String
        let certainty: @Sendable (Event.Certainty) -> String
        let correction: @Sendable (Correction.Form) -> String
        /// A sentence that says what the page of a letter shows.
        let letter: @Sendable (Letter.Standing) -> String
        let aim: @Sendable (Counterargument.Aim) -> String
    }

    /// Words for parties, their statements and replies, and for signatories.
    struct PeopleWords: Sendable {
        let party: @Sendable (Party.Form) -> String
        let stance: @Sendable (Statement.Stance) -> String
        let consent: @Sendable (Statement.Consent) -> String
        let outcome: @Sendable (Reply.Outcome) -> String
        let verification: @Sendable (Signatory.Verification) -> String
        let countedOnly: String
        let pseudonym: String
        let statement: @Sendable (_ by: String, _ when: String) -> String
        let reply: @Sendable (_ to: String) -> String
        let correction: @Sendable (_ date: String, _ of: String?) -> String
    }
}
