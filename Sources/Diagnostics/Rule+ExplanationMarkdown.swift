/// The text of records.
extension Explanation {
    static let rawHTML = Explanation(
        rule: .rawHTML,
        summary: "Texts are written in Markdown, without HTML.",
        reason: """
            HTML can hide words, load files from elsewhere and break the page around it, and it is lost where the
            text is shown in another form. A '<' that is meant as a sign has a backslash before it.
            """,
        wrong: """
            They were <b>not</b> paid.
            """,
        right: """
            They were **not** paid.
            """)

    static let headingLevel = Explanation(
        rule: .headingLevel,
        summary: "Headings begin at level 2 and go down one level at a time.",
        reason: """
            Readers who listen to a page jump from heading to heading: a skipped level sounds like a part that is
            missing. Level 1 is the page's title, which is a field.
            """,
        wrong: """
            # What happened

            ### In the evening
            """,
        right: """
            ## What happened

            ### In the evening
            """)

    static let imageText = Explanation(
        rule: .imageText,
        summary: "Every image has words that say what is to be seen.",
        reason: """
            Who cannot see the image, or opens the dossier when the file is gone, has nothing but these
            words.
            """,
        wrong: """
            ![](media/front-page.png)
            """,
        right: """
            ![The page with the letter above a form for prompts](media/front-page.png)
            """)

    static let unsafeAddress = Explanation(
        rule: .unsafeAddress,
        summary: "A link leads to the web, to a mailbox, to a record or to a place on its own page.",
        reason: """
            Other addresses can run a program in the reader's browser, or open a file of the reader's own computer.
            """,
        wrong: """
            [the letter](javascript:show())
            """,
        right: """
            [the letter](letter:v1)
            """)

    static let missingReference = Explanation(
        rule: .missingReference,
        summary: "What looks like a link is one.",
        reason: """
            Words in brackets with a label behind them are a link only where a line says where the label leads.
            Without that line readers see the brackets, and the link is lost.
            """,
        wrong: """
            They had [three hours][report].
            """,
        right: """
            They had [three hours][report].

            [report]: https://example.org/report
            """)

    static let footnote = Explanation(
        rule: .footnote,
        summary: "There are no footnotes; what is said has its source in a citation.",
        reason: """
            A footnote mixes what the source says with what the author adds. A citation names the source and the
            place in it, and the page lists all citations at its foot by itself.
            """,
        wrong: """
            Some were paid.[^1]

            [^1]: See the Post, page 4.
            """,
        right: """
            Some were paid [@post-2024, p. 4].
            """)

    static let citationForm = Explanation(
        rule: .citationForm,
        summary: "A citation is an at sign and a source in brackets, then the place or the exact words.",
        reason: """
            Only a citation that is written in full can be checked against its source. The forms are [@source],
            [@source, p. 4], [@source "exact words"] and [@one; @two].
            """,
        wrong: """
            Some were paid [see @post-2024 p. 4].
            """,
        right: """
            Some were paid [@post-2024, p. 4].
            """)

    static let anchorForm = Explanation(
        rule: .anchorForm,
        summary: "A name for a paragraph, heading or list item stands in braces at its end.",
        reason: """
            The name becomes the address by which others link to exactly this paragraph, so it consists of
            lower-case letters, digits and hyphens. In a quotation or within a sentence it would name nothing.
            """,
        wrong: """
            {#Free Access} Access was free for all.
            """,
        right: """
            Access was free for all. {#free-access}
            """)

    static let anchorTwice = Explanation(
        rule: .anchorTwice,
        summary: "A name for a paragraph, heading or list item stands once in a record.",
        reason: """
            A link can lead to one place only. With two of the same name, readers would be sent to the first.
            All texts of a record stand on one page: its body, and fields like 'why' or 'status_reason'.
            """,
        wrong: """
            Access was free. {#access}

            Access ended at noon. {#access}
            """,
        right: """
            Access was free. {#access}

            Access ended at noon. {#access-ends}
            """)

    static let deepNesting = Explanation(
        rule: .deepNesting,
        summary: "Quotations, lists and emphasis stand in each other only a few levels deep.",
        reason: """
            Nobody can follow a hundred levels on a page; they come from a slip, such as a line of '>' signs.
            """,
        wrong: """
            >>>>>>>>>>>>>>>>>>>>>>>> (and a hundred more) and so it began
            """,
        right: """
            > and so it began
            """)

    static let emphasisForm = Explanation(
        rule: .emphasisForm,
        summary: "Asterisks for emphasis stand inside brackets and full stops, where Markdown reads them.",
        reason: """
            In Japanese and Chinese, where no space parts the words, asterisks beside a bracket or a full stop are
            not read as emphasis: readers would see the asterisks themselves.
            """,
        wrong: """
            **「無償の労働」**です
            """,
        right: """
            「**無償の労働**」です
            """)
}
