/// Fields, references, and what a record demands as a whole.
extension Explanation {
    static let missingField = Explanation(
        rule: .missingField,
        summary: "A record has all the fields that its kind requires.",
        reason: """
            An event without a date or a statement without a speaker leaves readers to guess. Where the answer is
            not known, most fields have a word that says so, such as 'unknown'.
            """,
        wrong: """
            title: Access ends
            sources: report-2024
            """,
        right: """
            title: Access ends
            when: 2024-11-26
            sources: report-2024
            """)

    static let unknownField = Explanation(
        rule: .unknownField,
        summary: "A record has only fields that its kind knows.",
        reason: """
            A field whose name is misspelt would be left out without a word, and the page would lack what the
            author wrote.
            """,
        wrong: """
            titel: Access ends
            """,
        right: """
            title: Access ends
            """)

    static let fieldForm = Explanation(
        rule: .fieldForm,
        summary: "A value has the form that its field takes: a text, a number, an address, a list, a group.",
        reason: """
            A value in another form cannot be shown as what it is: an address without https:// is no link, and a
            duration in words cannot be compared.
            """,
        wrong: """
            url: example.org/letter
            duration: twenty seconds
            """,
        right: """
            url: https://example.org/letter
            duration: 20
            """)

    static let fieldWord = Explanation(
        rule: .fieldWord,
        summary: "A field that offers a choice of words has one of them.",
        reason: """
            Lists, totals and headings are made of these words. With a word of one's own the record would stand in
            no list.
            """,
        wrong: """
            stance: contra
            """,
        right: """
            stance: against
            """)

    static let dateForm = Explanation(
        rule: .dateForm,
        summary: "A date is written with the year first, and no more precisely than it is known.",
        reason: """
            3/4/2024 is April for some and March for others. A year or a month alone is a whole date, '?' and '~'
            behind it say that it is uncertain or approximate, START/END is a span, and a time of day names its
            distance from UTC, because a case is read in more than one country.
            """,
        wrong: """
            when: 26.11.2024 12:01
            """,
        right: """
            when: 2024-11-26T12:01-05:00
            """)

    static let slugForm = Explanation(
        rule: .slugForm,
        summary: "A slug consists of a-z, 0-9 and hyphens, and is not a name that the site itself uses.",
        reason: """
            The slug is the record's name in the address of its page, which must work on every computer and stay
            the same for ever. It is the file's name without its ending, or the slug of a row. Names such as
            'index', 'page-2', 'by-period' and 'con' are taken.
            """,
        wrong: """
            content/claims/Unpaid Work.md
            """,
        right: """
            content/claims/unpaid-work.md
            """)

    static let slugTwice = Explanation(
        rule: .slugTwice,
        summary: "No two records of a kind have one slug.",
        reason: """
            Both would have one address, and whoever names the slug could mean either. Files in folders below the
            kind's, and rows of its tables, all count together.
            """,
        wrong: """
            content/prompts.csv               with a row   lk-00
            content/prompts/found/lk-00.md
            """,
        right: """
            content/prompts/found/lk-00.md    and no such row in the table
            """)

    static let languageUnknown = Explanation(
        rule: .languageUnknown,
        summary: "A text is in a language of the dossier, named by its tag.",
        reason: """
            Browsers choose type, hyphens and voice by the tag, and readers choose the language of the page. The
            languages of a dossier stand in dossier.yml. Japanese is ja; jp is a country.
            """,
        wrong: """
            title: {en: Access ends, jp: 公開の終了}
            """,
        right: """
            title: {en: Access ends, ja: 公開の終了}
            """)

    static let unknownReference = Explanation(
        rule: .unknownReference,
        summary: "A record that another one names is there, and published.",
        reason: """
            A claim that rests on a source which does not exist rests on nothing. What is a draft, withdrawn or
            under embargo must not be given away by a page that leads to it.
            """,
        wrong: """
            sources: the-post-2042
            """,
        right: """
            sources: the-post-2024
            """)

    static let deadLink = Explanation(
        rule: .deadLink,
        summary: "A link within the dossier leads to a place, file or image that is there.",
        reason: """
            Readers who follow a link want to check what is said; one that leads nowhere tells them that they
            cannot. Links go to records by kind and slug, so that they work in every folder and language.
            """,
        wrong: """
            [the second point](../letter/v1.html)
            """,
        right: """
            [the second point](letter:v1#unpaid-work)
            """)

    static let fieldsTogether = Explanation(
        rule: .fieldsTogether,
        summary: "Fields that depend on one another agree.",
        reason: """
            Some fields say something only together: a disputed event needs the accounts that differ, a fact needs
            its status and the reason for it, and an objection has either answers or a word on why there are none.
            """,
        wrong: """
            certainty: disputed
            """,
        right: """
            certainty: disputed
            accounts:
              - source: report-a
                when: 2024-11-26T11:30-05:00
              - source: report-b
                when: 2024-11-26T12:01-05:00
            """)

    static let quoteLimit = Explanation(
        rule: .quoteLimit,
        summary: "A quotation has no more words than dossier.yml allows.",
        reason: """
            A short quotation lets readers hear the speaker; a long one is a copy of somebody else's work. The
            limit is 'quote_words' under 'limits', and counts the words of one quotation. A dash, a slash or an ellipsis
            parts two words; of Chinese and Japanese, five letters count as two words.
            """,
        wrong: """
            [@letter-2024 "a first sentence that goes on, and a second, and all the others of the page"]
            """,
        right: """
            The letter says in short that … [@letter-2024 "a few words"].
            """)
}
