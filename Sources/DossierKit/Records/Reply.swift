/// What a criticised party answered, or that it was not asked.
public struct Reply: Record {
    public static let kind = Kind.reply
    public let head: RecordHead
    public let to: Slug
    public let concerning: [Slug]
    public let outcome: Outcome
    public let asked: When?
    public let sources: [Slug]

    public enum Outcome: String, CaseIterable, Sendable {
        case notAsked = "not-asked"
        case publicStatementOnly = "public-statement-only"
        case answered
        case declined
        case noAnswer = "no-answer"
        case pending
    }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let to = reader.required("to", .reference(.party))
        let concerning = reader.requiredList("concerning", .reference(.claim))
        let outcome = reader.required("outcome", FieldForm<Outcome>.word)
        asked = reader.optional("asked", .when)
        sources = reader.list("sources", .reference(.source))
        guard let to, let concerning, let outcome else { return nil }
        self.head = head
        self.to = to
        self.concerning = concerning
        self.outcome = outcome
    }
}
