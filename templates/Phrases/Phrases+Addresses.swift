extension Phrases {
    /// What pages say at the places of a text that have an address.
    struct Addresses: Sendable {
        /// Where a paragraph stood that an edition had; a link to the corrections follows.
        let gone: String
    }
}

extension Phrases.Addresses {
    static let english = Phrases.Addresses(
        gone: "A passage that stood here in an earlier edition has been taken out or rewritten.")

    static let japanese = Phrases.Addresses(gone: "以前の版でここにあった箇所は、削除されたか書き直された。")
}
