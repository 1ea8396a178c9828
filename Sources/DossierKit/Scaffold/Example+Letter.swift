/// The letter, those who sign it, and those who are asked.
extension Example {
    /// An account of the letter with two points, in the version that comes next.
    static func letter(_ known: KnownRecords) -> Example {
        let party = known.reference(.party)
        return Example(
            naming: [party],
            """
            # Its heading, or what it is called.
            title: Open letter on the night shifts
            # The date that it bears: YYYY, YYYY-MM or YYYY-MM-DD.
            dated: \(known.day)
            # To whom it is addressed: parties, by slug.
            addressed_to: [\(party)]
            # 1, 2, 3 … of the authors' own text. What you change in your account of it is a correction, not a version.
            version: \(known.nextVersion)
            # What stands below: \(words(Letter.Standing.self)) (what the letter says, in your words).
            standing: account
            #origin: \(known.reference(.source))  # the source in which the letter itself can be read
            #signing:  # when and how people could sign
            #  opened: \(known.day)
            #  how: By a message to the organisers
            # Below, a paragraph or list item with a name in braces is a point of the letter, which claims refer to.
            """,
            body: """
                The authors say that nobody was paid for the night shifts. {#unpaid-shifts}

                They ask that everybody is paid from now on. {#pay-from-now-on}
                """)
    }

    /// A name under the newest version of the letter.
    static func signatory(_ known: KnownRecords) -> Example {
        let letter = known.reference(.letter)
        return Example(
            naming: [letter],
            """
            # The name as it was signed. Keep it out of the slug (s-0001), which outlives a withdrawal.
            name: Kim Example
            # The version of the letter that was signed.
            version: \(known.version ?? 1)
            # How it is known: \(words(Signatory.Verification.self)).
            verification: unverified
            #display: name  # what is shown: \(words(Signatory.Display.self))
            #role: Nurse  # in the signatory's own words
            #link: https://example.org/  # a page of the signatory's own
            #withdrawn: \(known.day)  # when the name was taken back: no page shows it from then on
            """,
            body: "Whatever readers should know of the signature, or nothing.")
    }

    /// A party that has not been asked yet.
    static func reply(_ known: KnownRecords) -> Example {
        let (party, claim) = (known.reference(.party), known.reference(.claim))
        return Example(
            naming: [party, claim],
            """
            # Who is criticised: a party, by slug.
            to: \(party)
            # What the criticism is: claims, by slug.
            concerning: [\(claim)]
            # What came of it: \(words(Reply.Outcome.self)).
            outcome: not-asked
            #asked: \(known.day)  # when they were asked
            #sources: [\(known.reference(.source))]  # where their answer can be read
            """,
            body: "They have not been asked yet, because the record is still being put together.")
    }
}
