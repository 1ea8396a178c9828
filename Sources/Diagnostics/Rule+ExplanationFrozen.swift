/// What an edition that was released keeps as it is.
extension Explanation {
    static let letterFrozen = Explanation(
        rule: .letterFrozen,
        summary: "The words of a letter that was released with its full text do not change.",
        reason: """
            People signed those words, and others quote them. dossier.lock keeps them, a paragraph a line, with their
            SHA-256; marks, links and white space do not count, every other character does. The message shows where the
            words differ, `[-…-]` what was released and `{+…+}` what stands there now. Where the authors have changed
            their letter, that is a new version: a new file with a new number, beside the old one.
            """,
        wrong: """
            ---
            version: 1
            standing: full-text
            ---
            We worked without pay, and say so now.
            """,
        right: """
            ---
            version: 2
            standing: full-text
            ---
            We worked without pay, and say so now.
            """)

    static let letterLost = Explanation(
        rule: .letterLost,
        summary: "A version of the letter that was released stays published.",
        reason: """
            Whoever signed the first version did not sign the second, so that readers must be able to see both. A letter
            that stood in the last edition is there in the next: in a file, neither a draft nor withdrawn, and with its
            full text where it had that. One that gets another slug names the old one in `formerly`.
            """,
        wrong: """
            ---
            version: 1
            state: withdrawn
            ---
            """,
        right: """
            ---
            version: 1
            ---
            """)

    static let uncorrected = Explanation(
        rule: .uncorrected,
        summary: "A claim, a statement or an account of the letter does not change without a correction.",
        reason: """
            `dossier release` alone asks for this, and `dossier check --changes` tells it before. Readers have seen the
            last edition: what it said of the case, and what it says now, stands in a record of its own, with the reason.
            Its `page` is the record, its `date` is after the last edition and not after the new one. Where something
            was only added, such as a source, its type is `addition`. A changed translation needs none.
            """,
        wrong: """
            text: The work was paid in part.
            """,
        right: """
            date: 2026-12-01
            type: factual
            page: claim:unpaid-work
            was: The work was not paid.
            now: The work was paid in part.
            why: The organisers showed us the contracts.
            """)
}
