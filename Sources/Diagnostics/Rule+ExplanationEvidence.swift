/// What claims rest on: sources, quotations and dates.
extension Explanation {
    static let evidenceMissing = Explanation(
        rule: .evidenceMissing,
        summary: "A claim of type 'fact' names the evidence for it or against it.",
        reason: """
            A fact can be checked, and readers want to do so. Without evidence the page says only that somebody
            said it, which is what an interpretation or a demand may do.
            """,
        wrong: """
            type: fact
            status: asserted
            status_reason: The letter says so.
            """,
        right: """
            type: fact
            status: asserted
            status_reason: The letter says so.
            evidence:
              - source: letter-2024
                weight: supports
            """)

    static let evidenceClash = Explanation(
        rule: .evidenceClash,
        summary: "The evidence for and against a claim agrees with itself and with the claim's status.",
        reason: """
            What is listed twice looks like more than it is. A source may well speak for one part of a claim and against
            another: a note on each then says so. And a claim that is called disputed or refuted stands beside what
            speaks against it, evidence or an objection, or readers cannot tell why.
            """,
        wrong: """
            status: refuted
            evidence:
              - {source: agency-report, weight: supports}
            """,
        right: """
            status: refuted
            evidence:
              - {source: agency-report, weight: supports}
              - {source: company-notice, weight: contradicts}
            """)

    static let oneSource = Explanation(
        rule: .oneSource,
        summary: "Several sources for a fact are not all one report under several names.",
        reason: """
            Ten newspapers that pass on one agency's report are one witness. 'repeats' says of a source whose
            report it passes on; where all that supports a fact goes back to one, readers should know.
            """,
        wrong: """
            evidence:
              - {source: agency-report, weight: supports}
              - {source: morning-paper, weight: supports}   (which repeats agency-report)
            """,
        right: """
            evidence:
              - {source: agency-report, weight: supports}
              - {source: company-notice, weight: supports}
            """)

    static let circularRepeats = Explanation(
        rule: .circularRepeats,
        summary: "Sources do not repeat one another in a circle.",
        reason: """
            One of them was there first, and had its report from elsewhere: that one repeats nobody.
            """,
        wrong: """
            morning-paper   repeats: evening-paper
            evening-paper   repeats: morning-paper
            """,
        right: """
            morning-paper   repeats: evening-paper
            evening-paper
            """)

    static let unusedSource = Explanation(
        rule: .unusedSource,
        summary: "A source is cited somewhere.",
        reason: """
            A long list of sources looks like much evidence. A source that carries nothing is weight without
            support, or a citation that was forgotten.
            """,
        wrong: """
            content/sources.csv with a row morning-paper, which no text and no field names
            """,
        right: """
            Some were paid [@morning-paper].
            """)

    static let unseenQuote = Explanation(
        rule: .unseenQuote,
        summary: "Exact words are quoted from sources that were read.",
        reason: """
            Whoever has not had the source in hand cannot know its words, only what others say they are. These may
            be told, as what another source reports.
            """,
        wrong: """
            They asked for "fair pay" [@closed-meeting "fair pay"].   (closed-meeting has seen: not-seen)
            """,
        right: """
            They are said to have asked for better pay [@morning-paper].
            """)

    static let archiveMissing = Explanation(
        rule: .archiveMissing,
        summary: "A source whose address leads to nothing any more has a copy in an archive.",
        reason: """
            Readers can then still see what it said. Without a copy the citation is the dossier's word alone.
            """,
        wrong: """
            url: https://example.org/notice
            gone: 2025-01-20
            """,
        right: """
            url: https://example.org/notice
            gone: 2025-01-20
            archived: https://web.archive.org/web/20241127/https://example.org/notice
            """)

    static let afterEdition = Explanation(
        rule: .afterEdition,
        summary: "Nothing is dated later than the edition that tells it.",
        reason: """
            The edition is the day of the state that readers see. What is dated later is a slip of the pen, or the
            edition was not set to the day of the last change.
            """,
        wrong: """
            when: 2042-11-26   (in an edition of 2025-01-31)
            """,
        right: """
            when: 2024-11-26
            """)
}
