/// How claims bear on one another, and on those they are about.
extension Explanation {
    static let relationClash = Explanation(
        rule: .relationClash,
        summary: "A claim says once how it bears on another, and does not contradict itself.",
        reason: """
            Every relation is shown at both ends, so that what is said twice would stand there twice. A claim that
            both supports and rebuts another, that rebuts what supports it, or that has a relation to itself, says
            nothing.
            """,
        wrong: """
            relations:
              - type: supports
                to: unpaid-work
              - type: rebuts
                to: unpaid-work
            """,
        right: """
            relations:
              - type: qualifies
                to: unpaid-work
            """)

    static let circularSupport = Explanation(
        rule: .circularSupport,
        summary: "Claims do not support one another in a circle.",
        reason: """
            If the first claim stands on the second and the second on the first, both stand on nothing, and each
            alone looks well supported. Claims that restate one another count as one.
            """,
        wrong: """
            content/claims/unpaid-work.md   supports   unfair-terms
            content/claims/unfair-terms.md  supports   unpaid-work
            """,
        right: """
            content/claims/unpaid-work.md   supports   unfair-terms
            """)

    static let unknownRelation = Explanation(
        rule: .unknownRelation,
        summary: "What undercuts names a relation between two claims, written 'from -> to', that is there.",
        reason: """
            Whoever rebuts a claim says that it is wrong. Whoever undercuts may grant both claims, and says that
            one does not bear on the other. So the target is the step between them, and is shown beside it.
            """,
        wrong: """
            relations:
              - type: undercuts
                to: unfair-terms
            """,
        right: """
            relations:
              - type: undercuts
                to: unpaid-work -> unfair-terms
            """)

    static let replyMissing = Explanation(
        rule: .replyMissing,
        summary: "A fact about a party comes with its reply, or with the reason why none was sought.",
        reason: """
            Whoever is criticised has a right to be heard, and readers want to know whether they were. A reply
            record says who was asked, when, and what came of it, even if nobody was asked.
            """,
        wrong: """
            type: fact
            names: the-company
            """,
        right: """
            type: fact
            names: the-company
            no_reply: The company has closed.
            """)
}
