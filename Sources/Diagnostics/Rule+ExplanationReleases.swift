/// What an edition that was released demands of the next.
extension Explanation {
    static let lockForm = Explanation(
        rule: .lockForm,
        summary:
            "The files dossier.lock and media.lock are written by 'dossier release' and 'dossier media'.",
        reason: """
            dossier.lock says what the last edition held, so that nothing that was published can vanish unseen. Only the
            program writes it. Two branches that released merge line by line: keep the lines of both sides, and take
            out the marks of the merge. The edition in dossier.yml is that of the lock or a later one. media.lock says
            what each video and sound file is; where it cannot be read, 'dossier media' writes it anew.
            """,
        wrong: """
            <<<<<<< HEAD
            edition 2026-11-23
            """,
        right: """
            edition 2026-11-23
            signatory s-0001
            """)

    static let signerLost = Explanation(
        rule: .signerLost,
        summary: "Nobody who signed an edition is missing from the next without having withdrawn.",
        reason: """
            Signatures get lost when lists are merged, and nobody counts them again. Whoever stood in the last edition
            stays, or has a day of withdrawal. Of somebody who withdrew the slug and that day are enough: the name, the
            link and all else can be deleted, and the next edition forgets the slug, too.
            """,
        wrong: """
            slug,name,version,verification
            s-0002,Bo Lind,1,self-declared
            """,
        right: """
            slug,name,version,verification,withdrawn
            s-0001,,,,2026-11-20
            s-0002,Bo Lind,1,self-declared,
            """)
}
