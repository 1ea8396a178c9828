/// What is claimed, said and objected.
extension Example {
    /// A fact with one source for it.
    static func claim(_ known: KnownRecords) -> Example {
        let (party, source) = (known.reference(.party), known.reference(.source))
        return Example(
            naming: [party, source],
            """
            # The claim in one sentence.
            text: Nobody was paid for the night shifts.
            # What kind of assertion it is: \(words(Claim.Form.self)).
            type: fact
            # Who makes it: parties, by slug.
            made_by: [\(party)]
            # How a fact stands: \(words(Claim.Status.self)). Other types have no status.
            status: asserted
            # Why it stands so.
            status_reason: One report says it; no contract has been seen [@\(source)].
            # What speaks for or against it; the weight is \(words(Claim.Weight.self)).
            evidence:
              - source: \(source)
                weight: supports
            #    quote: the exact words
            #letter_points: [\(known.point ?? "unpaid-shifts")]  # the points of the letter that make the claim
            #relations:  # how it bears on others: \(words(Claim.RelationType.self))
            #  - type: supports
            #    to: \(known.reference(.claim))
            #names: [\(party)]  # the parties that it criticises
            #reply: \(known.reference(.reply))  # the record of what they answered
            """,
            body: "What the claim means, and what is known of it [@\(source)].")
    }

    /// Words published elsewhere, told in the editors' own.
    static func statement(_ known: KnownRecords) -> Example {
        let (party, source) = (known.reference(.party), known.reference(.source))
        return Example(
            naming: [party, source],
            """
            # Who said it: a party, by slug.
            by: \(party)
            # When: YYYY, YYYY-MM, YYYY-MM-DD or unknown.
            given: \(known.day)
            # Towards the letter or the act: \(words(Statement.Stance.self)).
            stance: for
            # Where it can be read: sources, by slug. Words that were said to you have 'given_to_us: true' instead.
            sources: [\(source)]
            # On what ground they are shown: \(words(Statement.Consent.self)).
            consent: published-elsewhere
            #stance_note: Why the stance is what it is  # needed unless it is 'for' or 'against'
            #about: [\(known.reference(.claim))]  # the claims it speaks of
            #connection: Worked three of the night shifts  # what the speaker has to do with the case
            #quote:  # exact words, few of them; the rest is told below
            #  words: the exact words
            #  source: \(source)
            #warnings: [violence]  # what readers should know before they read on
            """,
            body: "What was said, in your own words and fairly, with the place where it stands [@\(source)].")
    }

    /// An objection to a claim, with an answer where a second party is there to give it.
    static func counterargument(_ known: KnownRecords) -> Example {
        let (party, source) = (known.reference(.party), known.reference(.source))
        let claim = known.reference(.claim)
        let answerer = known.reference(.party, other: true)
        let answers = """
            # What is answered to it. Where nobody has answered, write 'no_answer:' and the reason instead.
            answers:
              - by: [\(answerer)]
                text: Whoever could refuse the night shifts was not asked again [@\(source)].
                sources: [\(source)]
            """
        let noAnswer = """
            # Why there is no answer. Where there is one, write 'answers' instead: a list of by, text and sources.
            no_answer: Nobody is known to have answered it.
            """
        return Example(
            naming: [claim, party, source],
            """
            # The objection in a line.
            title: Everybody could refuse the night shifts
            # What it is directed at: claims, by slug, or instead 'aims_at: \(words(Counterargument.Aim.self))'.
            rebuts: [\(claim)]
            # Who makes it: parties, by slug. One that nobody made in public has 'constructed: true' instead.
            made_by: [\(party)]
            # Where it can be read: sources, by slug.
            sources: [\(source)]
            \(known.count(of: .party) > 1 ? answers : noAnswer)
            """,
            body: "The objection, as strongly as those who make it put it [@\(source)].")
    }
}
