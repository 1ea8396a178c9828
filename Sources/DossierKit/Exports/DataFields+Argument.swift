extension Claim {
    /// What the data of a claim hold.
    static let dataFields: [DataField<Claim>] = DataField.all(about, bearings)

    private static let about: [DataField<Claim>] = [
        .texts("text", isRequired: true) { $0.text },
        .word("type") { $0.type },
        .word("status", "How a fact stands against the evidence", isRequired: false) { $0.status },
        .prose("status_reason") { $0.statusReason },
        .slugs("made_by", .party, isRequired: true) { $0.madeBy },
        .words("letter_points", "Names of passages of the letter, which are anchors of its page") {
            $0.letterPoints.map(\.description)
        },
    ]

    private static let bearings: [DataField<Claim>] = [
        .groups(
            "evidence", "evidence",
            [
                .source(isRequired: true) { $0.source }, .text("quote") { $0.quote },
                .word("weight") { $0.weight }, .texts("note") { $0.note },
            ]
        ) { $0.evidence },
        .groups(
            "relations", "relation",
            [
                .word("type") { $0.type },
                .text(
                    "to", .text, "A claim; of one that undercuts the relation, from -> to", isRequired: true
                ) {
                    $0.written
                },
            ]
        ) { $0.relations },
        .slugs("names", .party, "Parties that the claim criticises") { $0.names },
        .slug("reply", .reply) { $0.reply },
    ]
}

extension Claim.Relation {
    /// What it leads to, as content writes it.
    fileprivate var written: String { (undercut.map { "\($0) -> " } ?? "") + target.description }
}

extension Statement {
    /// What the data of a statement hold.
    static let dataFields: [DataField<Statement>] = DataField.all(about, words)

    private static let about: [DataField<Statement>] = [
        .slug("by", .party, isRequired: true) { $0.by },
        .when("given", isRequired: true) { $0.given },
        .word("stance") { $0.stance },
        .texts("stance_note") { $0.stanceNote },
        .slugs("about", .claim) { $0.about },
        .texts("connection", "What ties the speaker to the case") { $0.connection },
    ]

    private static let words: [DataField<Statement>] = [
        .group(
            "quote", "quote",
            [
                .text("words", isRequired: true) { $0.words }, .source(isRequired: true) { $0.source },
            ]
        ) { statement, _ in statement.quote },
        .word("consent", "On what ground the words are shown") { $0.consent },
        .sources { $0.sources },
        .words("warnings") { $0.warnings },
    ]
}

extension Counterargument {
    /// What the data of an objection hold.
    static let dataFields: [DataField<Counterargument>] = DataField.all(about, answering)

    private static let about: [DataField<Counterargument>] = [
        .texts("title", isRequired: true) { $0.title },
        .slugs("rebuts", .claim) { $0.rebuts },
        .word("aims_at", "What it is about when it is about no single claim", isRequired: false) {
            $0.aimsAt
        },
        .slugs("made_by", .party) { $0.madeBy },
        DataField("constructed", .flag, "True where the editors made it, because nobody was found who did") {
            objection, _ in objection.isConstructed ? .flag(true) : nil
        },
        .sources(isRequired: true) { $0.sources },
    ]

    private static let answering: [DataField<Counterargument>] = [
        .groups(
            "answers", "answer",
            [
                .slugs("by", .party, isRequired: true) { $0.by },
                .prose("text", isRequired: true) { $0.text },
                .sources(isRequired: true) { $0.sources },
                .slug("statement", .statement) { $0.statement },
            ]
        ) { $0.answers },
        .prose("no_answer", "Why no answer is there; Markdown") { $0.noAnswer },
    ]
}

extension Reply {
    /// What the data of a reply hold.
    static let dataFields: [DataField<Reply>] = DataField.all([
        .slug("to", .party, isRequired: true) { $0.to },
        .slugs("concerning", .claim, isRequired: true) { $0.concerning },
        .word("outcome") { $0.outcome },
        .when("asked") { $0.asked },
        .sources { $0.sources },
    ])
}
