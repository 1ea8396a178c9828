extension Correction {
    /// What the data of a correction hold.
    static let dataFields: [DataField<Correction>] = DataField.all([
        .texts("title") { $0.title },
        .date("date", isRequired: true) { $0.date },
        .word("type") { $0.type },
        .text(
            "page", .text, "The record that was changed, kind:slug, and the anchor of a paragraph",
            isRequired: true
        ) {
            $0.page.description + ($0.anchor.map { "#\($0)" } ?? "")
        },
        .prose("was", isRequired: true) { $0.was },
        .prose("now", isRequired: true) { $0.now },
        .prose("why", isRequired: true) { $0.why },
    ])
}

extension PageRecord {
    /// What the data of a page of prose hold.
    static let dataFields: [DataField<PageRecord>] = DataField.all([
        .texts("title", isRequired: true) { $0.title },
        .slug("claim", .claim, "The strongest claim, on the home page") { $0.claim },
        .slug("counterargument", .counterargument, "The strongest objection, on the home page") {
            $0.counterargument
        },
    ])
}
