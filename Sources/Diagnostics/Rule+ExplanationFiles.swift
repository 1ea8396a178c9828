/// Reading files, and the addresses of the pages that come of them.
extension Explanation {
    static let unreadable = Explanation(
        rule: .unreadable,
        summary: "Every file of the content folder can be read.",
        reason: """
            A file that is left out without a word would be a gap that no reader can see, so the build stops
            instead. Most often the file belongs to somebody else, or is a link whose target has gone.
            """,
        wrong: """
            content/claims/unpaid-work.md -> ../old/unpaid-work.md   (which is no longer there)
            """,
        right: """
            content/claims/unpaid-work.md   (the file itself, readable for you)
            """)

    static let notUTF8 = Explanation(
        rule: .notUTF8,
        summary: "Every text is saved as UTF-8.",
        reason: """
            In other encodings the bytes of a name such as José or 山田 mean something else on the next computer,
            and a name that is spelt wrong is a mistake about a person. Spreadsheets save tables in an old encoding
            unless they are told otherwise.
            """,
        wrong: """
            Save as: CSV (comma delimited)
            """,
        right: """
            Save as: CSV UTF-8 (comma delimited)
            """)

    static let linkLeaves = Explanation(
        rule: .linkLeaves,
        summary: "A symbolic link leads to a file within the content folder.",
        reason: """
            The folder is the whole dossier: whoever copies it must have everything. A link to a place outside
            leads nowhere on another computer, and could publish a file that was never meant to be seen. In media/ it
            leads to another file of media/, as all else there is not published as it is.
            """,
        wrong: """
            content/media/poster.jpg -> /home/ana/pictures/poster.jpg
            """,
        right: """
            content/media/poster.jpg   (a copy of the file)
            """)

    static let nameClash = Explanation(
        rule: .nameClash,
        summary: "Every name of a file or folder is one name on all computers.",
        reason: """
            On Windows and macOS, names that differ only in capital letters or in the form of their accents are one
            and the same file: one of the two is lost when somebody unpacks the dossier there. In a built site, names
            of devices, hidden characters, a dot or space at the end, and signs with a meaning in addresses are told.
            """,
        wrong: """
            content/claims/Unpaid-Work.md
            content/claims/unpaid-work.md
            """,
        right: """
            content/claims/unpaid-work.md
            content/claims/unpaid-work-2023.md
            """)

    static let unknownPlace = Explanation(
        rule: .unknownPlace,
        summary: "Every file stands where the dossier looks for it.",
        reason: """
            The folder says what a file is: what stands in claims/ is a claim. A file in a folder that is misspelt
            would be left out without a word. Beside the kinds, the folder has dossier.yml, media/, captures/,
            proofs/ and a README.md.
            """,
        wrong: """
            content/claim/unpaid-work.md
            content/events.xlsx
            """,
        right: """
            content/claims/unpaid-work.md
            content/events.csv
            """)

    static let controlCharacter = Explanation(
        rule: .controlCharacter,
        summary: "Texts hold no characters that cannot be seen.",
        reason: """
            They come along when text is copied from a PDF or a chat. Nobody sees them in an editor, but they
            break searching and copying on the page, and some are not allowed in HTML at all. Nor are code points
            that stand for no character, such as U+FFFE.
            """,
        wrong: """
            title: Open\u{2400}access   (␀ stands for the character that cannot be seen)
            """,
        right: """
            title: Open access
            """)

    static let addressTaken = Explanation(
        rule: .addressTaken,
        summary: "Every page has an address of its own, and no file that is not the program's stands there.",
        reason: """
            Of two pages with one address readers would get only one. An address is made of a record's kind and
            slug, or of a slug that it had before; and a file that somebody else has put into the output folder is
            never written over.
            """,
        wrong: """
            content/claims/unpaid-work.md   with   formerly: small-reward
            content/claims/small-reward.md
            """,
        right: """
            content/claims/unpaid-work.md   without it: small-reward is a claim of its own again
            content/claims/small-reward.md
            """)
}
