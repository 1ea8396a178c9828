/// A dossier in several languages.
extension Explanation {
    static let translationForm = Explanation(
        rule: .translationForm,
        summary: "A translation holds the texts of a record that is there, and nothing else.",
        reason: """
            A record has one date, one stance and one list of sources; only its texts are in several languages. They
            stand in a file beside it, with the language in its name, or in a table beside the table. A text within a
            group of fields is named by its path. A paragraph that ends in '{#place}' does so in every language, as
            links lead there.
            """,
        wrong: """
            content/claims/unpaid-work.ja.md:
            ---
            text: 数百人が無償で働いている。
            type: fact
            ---
            """,
        right: """
            content/claims/unpaid-work.ja.md:
            ---
            text: 数百人が無償で働いている。
            evidence.1.note: 書簡の写しによる。
            ---
            """)

    static let translationMissing = Explanation(
        rule: .translationMissing,
        summary: "Every text is there in each language of the dossier.",
        reason: """
            Readers of a page that is not translated see it in its own language, under a notice. Only
            'dossier check --translations' tells of it, and the page of what is missing.
            """,
        wrong: """
            content/claims/unpaid-work.md, and no unpaid-work.ja.md
            """,
        right: """
            content/claims/unpaid-work.md
            content/claims/unpaid-work.ja.md
            """)

    static let translationStale = Explanation(
        rule: .translationStale,
        summary: "A translation says which state of its record it is of, and keeps up with it.",
        reason: """
            'dossier stamp' writes a digest of the record's texts into each translation. Where the record has changed
            since, its page says that the translation is older, and 'dossier check --translations' lists it. After
            mending the translation, stamp it again.
            """,
        wrong: """
            ---
            text: 数百人が無償で働いている。
            ---
            """,
        right: """
            ---
            text: 数百人が無償で働いている。
            source_digest: 5f0c2b7e9a1d4c38
            ---
            """)
}
