extension Source {
    /// What the data of a source hold; the fields are those of CSL where it has them.
    static let dataFields: [DataField<Source>] = DataField.all(about, reading)

    private static let about: [DataField<Source>] = [
        .word("type", "CSL's name for what it is") { $0.type },
        .texts(
            "title", "In the source's own language; translated where it has no title of its own",
            isRequired: true
        ) { $0.title },
        .texts("author") { $0.author },
        .texts("publisher") { $0.publisher },
        .when("published") { $0.published },
        .web("url") { $0.url },
        .web("archived") { $0.archived },
    ]

    private static let reading: [DataField<Source>] = [
        .word("standing", "How near it stands to what it tells") { $0.standing },
        .word("seen", "How much of it was read") { $0.seen },
        .when("accessed") { $0.accessed },
        .texts("no_capture", "Why there is no capture of it") { $0.noCapture },
        .slug("repeats", .source, "The source whose report it passes on") { $0.repeats },
        .texts("note") { $0.note },
    ]
}

extension Event {
    /// What the data of an event hold.
    static let dataFields: [DataField<Event>] = DataField.all([
        .texts("title", isRequired: true) { $0.title },
        .when("when", isRequired: true) { $0.when },
        .word("certainty") { $0.certainty },
        .groups(
            "accounts", "account",
            [
                .source(isRequired: true) { $0.source }, .when("when", isRequired: true) { $0.when },
                .texts("text") { $0.text },
            ]
        ) { $0.accounts },
        .slugs("actors", .party) { $0.actors },
        .slugs("claims", .claim) { $0.claims },
        .sources(isRequired: true) { $0.sources },
    ])
}

extension Figure {
    /// What the data of a figure hold.
    static let dataFields: [DataField<Figure>] = DataField.all([
        .texts("title", isRequired: true) { $0.title },
        .texts("unit") { $0.unit },
        .groups(
            "values", "value", isRequired: true,
            [
                .texts("value", isRequired: true) { $0.value },
                .texts("number", "The number that the value is or comes near to, in digits") { $0.number },
                .when("on", isRequired: true) { $0.on },
                .source(isRequired: true) { $0.source },
                .texts("remark") { $0.remark },
            ]
        ) { $0.values },
        .prose("remark") { $0.remark },
    ])
}
