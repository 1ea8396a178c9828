/// The records that the search knows, numbered from 0: kind after kind, each in the order of its list.
///
/// Of two records that fit a question equally well, the one with the lower number is shown first.
struct SearchedRecords: Sendable {
    /// What the dossier is about comes before what it rests on.
    private static let order: [Kind] = [
        .letter, .claim, .counterargument, .statement, .event, .page, .figure, .party, .prompt, .reply,
        .correction, .source, .signatory,
    ]

    /// A kind and the numbers of its records.
    struct Part: Sendable {
        let list: any RecordList
        let numbers: Range<Int>
    }

    let parts: [Part]
    var count: Int { parts.last?.numbers.upperBound ?? 0 }

    init(_ dossier: Dossier) {
        var parts: [Part] = []
        var next = 0
        for list in SearchedRecords.order.map(dossier.list) where list.count > 0 {
            parts.append(Part(list: list, numbers: next..<next + list.count))
            next += list.count
        }
        self.parts = parts
    }

    /// The records with some numbers, in their order.
    func records(_ numbers: Range<Int>) -> [any Record] {
        parts.flatMap { part in
            part.numbers.clamped(to: numbers).map { part.list.record(at: $0 - part.numbers.lowerBound) }
        }
    }

    /// The number of the first prompt.
    var firstPrompt: Int? { parts.first { $0.list.kind == .prompt }?.numbers.lowerBound }
}
