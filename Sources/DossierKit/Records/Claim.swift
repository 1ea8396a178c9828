/// One assertion of the letter, in one sentence.
public struct Claim: Record {
    public static let kind = Kind.claim
    public let head: RecordHead
    public let text: LocalizedText
    public let type: Form
    public let madeBy: [Slug]
    public let letterPoints: [Slug]
    public let evidence: [Evidence]
    public let relations: [Relation]
    public let names: [Slug]
    public let reply: Slug?
    /// Only a fact has one.
    public let status: Status?
    public let statusReason: LocalizedProse?

    /// What kind of assertion it is, which decides how it can be checked.
    public enum Form: String, CaseIterable, Sendable {
        case fact
        case interpretation
        case value
        case demand
        case prediction
    }

    /// How an asserted fact stands against the evidence.
    public enum Status: String, CaseIterable, Sendable {
        case asserted
        case supported
        case disputed
        case refuted
        case unverifiable
    }

    /// A source that speaks for or against the claim.
    public struct Evidence: Sendable {
        public let source: Slug
        public let quote: String?
        public let weight: Weight
        public let note: LocalizedText?
    }

    public enum Weight: String, CaseIterable, Sendable {
        case supports
        case contradicts
        case context
    }

    /// How the claim bears on another.
    public struct Relation: Hashable, Sendable {
        public let type: RelationType
        public let target: Slug
    }

    public enum RelationType: String, CaseIterable, Sendable {
        case supports
        case rebuts
        case undercuts
        case qualifies
        case restates
    }

    public var prose: [Prose] { (statusReason.map { [$0.source] } ?? []) + (head.body.map { [$0] } ?? []) }
    public var sources: [Slug] { evidence.map(\.source) }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let text = reader.required("text", .localized)
        let type = reader.required("type", FieldForm<Form>.word)
        let madeBy = reader.requiredList("made_by", .reference(.party))
        letterPoints = reader.list("letter_points", .point)
        evidence = reader.groups("evidence", "evidence") { group in
            let source = group.required("source", .reference(.source))
            let quote = group.optional("quote", .quotation)
            let weight = group.required("weight", FieldForm<Weight>.word)
            let note = group.optional("note", .localized)
            guard let source, let weight else { return nil }
            return Evidence(source: source, quote: quote, weight: weight, note: note)
        }
        relations = reader.groups("relations", "relation") { group in
            let type = group.required("type", FieldForm<RelationType>.word)
            let target = group.required("to", .reference(.claim))
            guard let type, let target else { return nil }
            return Relation(type: type, target: target)
        }
        names = reader.list("names", .reference(.party))
        reply = reader.optional("reply", .reference(.reply))
        status = reader.optional("status", FieldForm<Status>.word)
        statusReason = reader.optional("status_reason", .prose)
        if let type { reader.expectStatus(of: type) }
        guard let text, let type, let madeBy else { return nil }
        self.head = head
        self.text = text
        self.type = type
        self.madeBy = madeBy
    }
}

extension FieldReader {
    /// A fact has a status with its reason; nothing else has one.
    fileprivate mutating func expectStatus(of type: Claim.Form) {
        switch (type, has("status"), has("status_reason")) {
        case (.fact, false, _): needs("status", because: "a claim of type 'fact' says how it stands")
        case (.fact, true, false): needs("status_reason", because: "a status is given with its reason")
        case (.fact, true, true), (_, false, false): break
        default:
            refuses(
                has("status") ? "status" : "status_reason", because: "only a claim of type 'fact' has one")
        }
    }
}
