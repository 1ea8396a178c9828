/// A built site, as `dossier check --output` rereads it.
extension Explanation {
    static let emptySite = Explanation(
        rule: .emptySite,
        summary: "A folder that is checked as a site holds pages.",
        reason: """
            Nothing is wrong in an empty folder, and nothing is right: a check that passes on nothing hides that
            the site was never built, or was built elsewhere.
            """,
        wrong: """
            dossier check --output publik
            """,
        right: """
            dossier check --output public
            """)

    static let brokenLink = Explanation(
        rule: .brokenLink,
        summary:
            "Every address of a page, style sheet or feed leads to a file of the site, and to a place in it.",
        reason: """
            Readers follow a link to check what is said. The file has to have exactly that name, ending, capital
            letters and accents included, as hosts differ in what they forgive. The part behind '#' is the id of an
            element of that page.
            """,
        wrong: """
            <a href="Claims/unpaid-work#evidence">
            """,
        right: """
            <a href="claims/unpaid-work.html#evidence">
            """)

    static let folderLink = Explanation(
        rule: .folderLink,
        summary: "A link names the file, not the folder that it is in.",
        reason: """
            A host shows a folder's index.html; from a disk or a USB stick, the browser shows a list of files
            instead of the page.
            """,
        wrong: """
            <a href="claims/">
            """,
        right: """
            <a href="claims/index.html">
            """)

    static let absoluteLink = Explanation(
        rule: .absoluteLink,
        summary: "Links within a site are relative to the page that they are on.",
        reason: """
            A link that begins with a slash, or a '<base>', holds at one address only. Under a folder of another
            host, on a mirror or from a disk it leads elsewhere. Only a 404.html may have such links, as it
            stands for pages at any depth.
            """,
        wrong: """
            <a href="/claims/index.html">
            """,
        right: """
            <a href="../claims/index.html">
            """)

    static let unreachablePage = Explanation(
        rule: .unreachablePage,
        summary: "Readers who begin at index.html come to every page by following links.",
        reason: """
            A page that nothing links to is published and cannot be found. Links that only a script makes do not
            count: the page has to be found without one. A 404.html and pages that send on to another are left out.
            """,
        wrong: """
            claims/old-draft.html   (and no page has a link to it)
            """,
        right: """
            <a href="old-draft.html">   in claims/index.html, or no such page
            """)

    static let countDiffers = Explanation(
        rule: .countDiffers,
        summary: "A count on a page is the number of rows that its list has.",
        reason: """
            Who doubts a page counts first. An element with the attribute 'data-count-of' holds one number: how many
            items the list, or rows the body of the table, with that id has.
            """,
        wrong: """
            <h2><span data-count-of="names">3</span> names</h2>
            <ul id="names"><li>A. Arp</li><li>B. Bly</li></ul>
            """,
        right: """
            <h2><span data-count-of="names">2</span> names</h2>
            <ul id="names"><li>A. Arp</li><li>B. Bly</li></ul>
            """)

    static let idTwice = Explanation(
        rule: .idTwice,
        summary: "An id stands once on a page.",
        reason: """
            Links, labels and readers' tools find an element by its id. Of two with one id they find the first, and
            a link to the second shows the wrong words.
            """,
        wrong: """
            <p id="p-1">Access was free.</p>
            <p id="p-1">Access ended at noon.</p>
            """,
        right: """
            <p id="p-1">Access was free.</p>
            <p id="p-2">Access ended at noon.</p>
            """)

    static let foreignRequest = Explanation(
        rule: .foreignRequest,
        summary: "A page loads nothing from another host.",
        reason: """
            Every picture, font, script or style from elsewhere tells its host who reads what and when, can change
            without notice, and is missing on the day it matters. A plain link is no request: readers choose to
            follow it.
            """,
        wrong: """
            <img src="https://cdn.example.org/page.png" alt="The letter">
            """,
        right: """
            <img src="../media/page.png" alt="The letter">
            """)

    static let privateValue = Explanation(
        rule: .privateValue,
        summary: "No value of the folder named by --private is published, in any file or file name.",
        reason: """
            Capital letters, white space, width and accents' form do not count, and escapes are undone, so that a
            value is found in a page's words, attributes and comments, in scripts and in data, and as plain letters in
            pictures and other files that are no text; what is packed, such as PDF and ZIP, cannot be looked into.
            '-', '_' and '+' count as spaces, and a phone number counts by its digits. Values of fewer than 4
            characters are left out (Chinese, Japanese and Korean: of one), those of fewer than 8 count as whole words
            only. The folder holds text files with one value a line, YAML, CSV below its first row, or JSON, and no
            spreadsheets. Messages give the first letter only.
            """,
        wrong: """
            private/contacts.txt         a.arp@example.org
            public/signatories.html      <a href="mailto:a.arp@example.org">
            """,
        right: """
            private/contacts.txt         a.arp@example.org
            public/signatories.html      A. Arp
            """)
}
