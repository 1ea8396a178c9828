/// Who is who, what was changed, and pages of prose.
extension Example {
    /// A person.
    static var party: Example {
        Example(
            """
            # The name that the party uses in public.
            name: Kim Example
            # What it is: \(words(Party.Form.self)).
            type: person
            #role: Nurse, one of the authors  # its part in the case
            #reading: きむ　いぐざんぷる  # how the name is read in kana, by which Japanese lists are sorted
            #description: What readers should know, with a source
            #links: [https://example.org/]  # the party's own pages
            """,
            body: "Only what has been publicly reported of them in this case.")
    }

    /// A wrong number on the page of a record.
    static func correction(_ known: KnownRecords) -> Example {
        let kinds: [Kind] = [.claim, .statement, .letter, .event, .counterargument, .figure, .page]
        let page = known.reference(kinds.first { known.record($0) != nil } ?? .page)
        return Example(
            naming: [page],
            """
            # When it was changed: YYYY-MM-DD.
            date: \(known.day)
            # What was wrong: \(words(Correction.Form.self)).
            type: number
            # The record that was changed: kind:slug, or kind:slug#place for one paragraph of it.
            page: \(page.id)
            # What it said.
            was: There were fourteen night shifts.
            # What it says now.
            now: There were forty night shifts.
            # How the mistake came about, and who noticed it.
            why: The first report had misheard the number.
            """,
            body: "Whatever else readers should know of the change, or nothing.")
    }

    /// A page of prose.
    static var page: Example {
        Example(
            """
            # The heading of the page, and of links to it.
            title: How this dossier is made
            #slot: footer  # where every page links to it: \(words(PageRecord.Slot.self))
            #order: 1  # its place among the pages, the smallest first
            """,
            body: """
                What is on the page, in Markdown: **bold**, *emphasis*, [a link](https://example.org/).

                ## A heading

                - a list
                - of things
                """)
    }
}
