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
        if let asked { reader.expectByEdition(asked, "asked", head) }
        if let outcome { reader.expectGrounds(of: outcome) }
        guard let to, let concerning, let outcome else { return nil }
        self.head = head
        self.to = to
        self.concerning = concerning
        self.outcome = outcome
    }
}

extension FieldReader {
    /// What came of a question says when it was asked, and what somebody said has a source.
    fileprivate mutating func expectGrounds(of outcome: Reply.Outcome) {
        let isAsked = [.answered, .declined, .noAnswer, .pending].contains(outcome)
        if isAsked, !has("asked") {
            needs(
                "asked",
                because: "'outcome: \(outcome.rawValue)' follows a question, whose day may be 'unknown'")
        }
        let hasWords = [.answered, .declined, .publicStatementOnly].contains(outcome)
        if hasWords, !has("sources") {
            needs("sources", because: "'outcome: \(outcome.rawValue)' has words that can be looked up")
        }
    }
}
