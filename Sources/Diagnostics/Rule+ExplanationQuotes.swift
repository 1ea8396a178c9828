/// What is kept of sources, and the words that are quoted of them.
extension Explanation {
    static let captureForm = Explanation(
        rule: .captureForm,
        summary: "A capture stands in captures/SOURCE/TIME/ and has at least its text.",
        reason: """
            A source can change or go; its capture says what it was. The time is a day or a minute in UTC. 'text.txt'
            has the words of the page, in UTF-8, and in it quotations are looked up; 'page.html', 'page.png' and
            'page.pdf' are shown beside it, and 'capture.yml' says with which tool and by whom it was made. All of it
            is published with the site. What must not be published is kept in a folder elsewhere, for 'dossier quotes
            --captures DIR'.
            """,
        wrong: """
            captures/memo/27-11-2024/memo.txt
            """,
        right: """
            captures/memo/2024-11-27T0910Z/text.txt
            captures/memo/2024-11-27T0910Z/capture.yml
            """)

    static let captureActive = Explanation(
        rule: .captureActive,
        summary:
            "A captured page does nothing: it runs no script, sends no form and loads nothing from elsewhere.",
        reason: """
            A page that was saved as it is brings the scripts, trackers and forms of its owner to the readers of the
            dossier. Scripts, event attributes, forms, frames, embedded objects, 'base', refreshes, 'javascript:' and
            whatever is loaded from another host are refused, each with its line. Links that readers may follow stay.
            """,
        wrong: """
            <p onclick="track()">We open the tool.</p>
            """,
        right: """
            <p>We open the tool.</p>
            """)

    static let quoteMissing = Explanation(
        rule: .quoteMissing,
        summary: "Words in quotation marks stand in the capture of their source.",
        reason: """
            A quotation is a promise that can be kept. Before the words are looked up, white space, the form of quotation
            marks and apostrophes, soft hyphens and Unicode's forms of one letter are made equal; case, hyphens and all
            Japanese punctuation are not. The message shows the nearest passage and what differs. A source without a
            capture is not asked, and its quotations are marked as not checked.
            """,
        wrong: """
            They were "never paid" [@memo "never paid"].
            """,
        right: """
            They were "not paid" [@memo "not paid"].
            """)

    static let quoteSeveral = Explanation(
        rule: .quoteSeveral,
        summary: "Quoted words stand once in the capture of their source.",
        reason: """
            Words that stand there several times do not say which passage is meant, and may mean something else in each. A
            longer quotation does.
            """,
        wrong: """
            He speaks of "the tool" [@memo "the tool"].
            """,
        right: """
            He speaks of "the tool that we open" [@memo "the tool that we open"].
            """)

    static let quoteStale = Explanation(
        rule: .quoteStale,
        summary: "What dossier.lock says of checked quotations is still so.",
        reason: """
            'dossier quotes' notes which words it has found in which capture. When a quotation is changed or deleted, or a
            capture has other words now, the note is about something else: run it again. Until then a check warns, and
            'dossier release' makes no edition.
            """,
        wrong: """
            quote memo 81b0… 2024-11-27T0910Z 2026-11-28     (these words are quoted nowhere any more)
            """,
        right: """
            quote memo 5c1d… 2024-11-27T0910Z 2026-11-29     (written by 'dossier quotes')
            """)
}
