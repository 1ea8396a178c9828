import HTML

extension Phrases {
    /// What pages say of corrections at the place that was corrected, and of files that are not pages.
    struct Files: Sendable {
        /// Before the links to the argument as data.
        let arguments: String
        /// The name of the feed of corrections.
        let feed: String
        /// A correction of the whole record: its date, and what is right.
        let correction: @Sendable (_ date: HTML, _ now: HTML) -> HTML
        /// That a paragraph was corrected; a link to the correction follows.
        let corrected: @Sendable (_ date: HTML) -> HTML
        let whatChanged: String
    }
}

extension Phrases.Files {
    static let english = Phrases.Files(
        arguments: "The claims, the objections and what connects them, for programs:",
        feed: "Feed of the corrections (Atom)",
        correction: { "Correction of \($0): \($1)" },
        corrected: { "Corrected \($0):" },
        whatChanged: "what it said, and why it changed")
}
