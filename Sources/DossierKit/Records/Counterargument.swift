/// An objection to the letter or the act, as strong as its makers put it, with the answers given to it.
public struct Counterargument: Record {
    public static let kind = Kind.counterargument
    public let head: RecordHead
    public let title: LocalizedText
    public let rebuts: [Slug]
    public let aimsAt: Aim?
    public let madeBy: [Slug]
    /// True where the editors made the objection, because nobody was found who did.
    public let isConstructed: Bool
    public let sources: [Slug]
    public let answers: [Answer]
    public let noAnswer: LocalizedProse?

    /// What an objection is about when it is about no single claim.
    public enum Aim: String, CaseIterable, Sendable {
        case letter
        case act
        case press
    }

    /// What somebody answers to the objection.
    public struct Answer: Sendable {
        public let by: [Slug]
        public let text: LocalizedProse
        public let sources: [Slug]
        public let statement: Slug?
    }

    public var prose: [LocalizedProse] {
        (head.body.map { [$0] } ?? []) + answers.map(\.text) + (noAnswer.map { [$0] } ?? [])
    }

    public var namedSources: [Slug] { sources + answers.flatMap(\.sources) }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let title = reader.required("title", .localized)
        rebuts = reader.list("rebuts", .reference(.claim))
        aimsAt = reader.optional("aims_at", FieldForm<Aim>.word)
        madeBy = reader.list("made_by", .reference(.party))
        isConstructed = reader.optional("constructed", .flag) ?? false
        let sources = reader.requiredList("sources", .reference(.source))
        answers = reader.groups("answers", "answer") { group in
            let by = group.requiredList("by", .reference(.party))
            let text = group.required("text", .prose)
            let sources = group.requiredList("sources", .reference(.source))
            let statement = group.optional("statement", .reference(.statement))
            guard let by, let text, let sources else { return nil }
            return Answer(by: by, text: text, sources: sources, statement: statement)
        }
        noAnswer = reader.optional("no_answer", .prose)
        reader.expectOne(of: "rebuts", "aims_at", because: "an objection says what it is about")
        reader.expectOne(of: "made_by", "constructed", because: "an objection says whose it is")
        reader.expectOne(of: "answers", "no_answer", because: "an objection stands beside its answers")
        guard let title, let sources else { return nil }
        self.head = head
        self.title = title
        self.sources = sources
    }
}
