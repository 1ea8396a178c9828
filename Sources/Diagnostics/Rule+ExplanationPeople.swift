/// The people who sign.
extension Explanation {
    static let privateData = Explanation(
        rule: .privateData,
        summary: "No text tells how to reach a person: no e-mail address, phone number or street.",
        reason: """
            What is published is copied, and cannot be called back: a list of names with mailboxes is a list of
            people to be harassed. E-mail addresses are refused in all texts, phone numbers and street addresses
            in what is said of signatories. What the editors need to know of them is kept outside the content
            folder. An office's own mailbox may be the destination of a link, mailto:….
            Where only initials are shown, slug and role may not tell the name, and a text that names somebody who
            withdrew or is only counted is told without the name.
            """,
        wrong: """
            slug,name,version,verification,role
            s-0001,Ana Paz,1,self-declared,painter (ana.paz@example.org)
            """,
        right: """
            slug,name,version,verification,role
            s-0001,Ana Paz,1,self-declared,painter
            """)

    static let secret = Explanation(
        rule: .secret,
        summary: "No file holds a password, token, cookie or key.",
        reason: """
            The content folder is published, and so is its history. Most secrets get there with something that was
            copied from a terminal or a browser. The program names the kind and the place, and never prints the
            value. What has once been in a shared file must be revoked, not only deleted.
            """,
        wrong: """
            curl -H "Authorization: Bearer mF9.B5f…" https://example.org/space
            """,
        right: """
            curl -H "Authorization: …" https://example.org/space
            """)

    static let likelyDuplicate = Explanation(
        rule: .likelyDuplicate,
        summary: "Nobody signs twice, and no source is listed twice.",
        reason: """
            A number of signatures is worth what its doubtful ones are worth. Names are compared without case,
            width, spaces and marks that cannot be seen, and without full stops, apostrophes and hyphens, links without
            their scheme. Two people may have one name,
            and a group one link: 'distinct_from' then names the slug of one of the others, and says that somebody
            has looked. Of two sources with one address each has its own 'archived', where the page has changed.
            """,
        wrong: """
            slug,name,version,verification
            s-0001,Ana Paz,1,self-declared
            s-0002,ANA  PAZ,1,self-declared
            """,
        right: """
            slug,name,version,verification,distinct_from
            s-0001,Ana Paz,1,self-declared,
            s-0002,ANA  PAZ,1,self-declared,s-0001
            """)
}
