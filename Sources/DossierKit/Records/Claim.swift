import Diagnostics
import YAML

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
    /// Why no reply was sought of the parties that a fact names.
    public let noReply: LocalizedProse?
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
        let place: SourceLocation
    }

    public enum Weight: String, CaseIterable, Sendable {
        case supports
        case contradicts
        case context
    }

    /// How the claim bears on another, or on the step from one to another.
    public struct Relation: Hashable, Sendable {
        public let type: RelationType
        /// The claim at the end of the relation; of one that undercuts, the end of the relation it weakens.
        public let target: Slug
        /// The claim from which the weakened relation starts; only `undercuts` has one.
        public let undercut: Slug?
        let place: SourceLocation
    }

    /// `undercuts` alone is about a relation: it grants both claims, and denies that one bears on the other.
    public enum RelationType: String, CaseIterable, Sendable {
        case supports
        case rebuts
        case undercuts
        case qualifies
        case restates
    }

    let namesPlace: SourceLocation
    let statusPlace: SourceLocation

    public var prose: [LocalizedProse] {
        [statusReason, head.body, noReply].compactMap { $0 }
    }
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
            if let quote { group.note(quote, in: "quote", quotedFrom: source) }
            return Evidence(
                source: source, quote: quote, weight: weight, note: note, place: group.location(of: "source"))
        }
        relations = reader.groups("relations", "relation") { group in
            let type = group.required("type", FieldForm<RelationType>.word)
            let ends = group.required("to", type == .undercuts ? .relation : .end)
            guard let type, let ends else { return nil }
            return Relation(
                type: type, target: ends.to, undercut: ends.from, place: group.location(of: "to"))
        }
        names = reader.list("names", .reference(.party))
        namesPlace = reader.location(of: "names")
        reply = reader.optional("reply", .reference(.reply))
        noReply = reader.optional("no_reply", .prose)
        if reader.has("reply"), reader.has("no_reply") {
            reader.expectOne(of: "reply", "no_reply", because: "a reply is there, or a reason why none is")
        }
        status = reader.optional("status", FieldForm<Status>.word)
        statusPlace = reader.location(of: "status")
        statusReason = reader.optional("status_reason", .prose)
        if let type { reader.expectStatus(of: type) }
        if type == .fact, status != .unverifiable, reader.texts(of: "evidence").isEmpty,
            !reader.isWithheld(head)
        {
            reader.miss(EvidenceProblem.noEvidence, ["evidence"])
        }
        guard let text, let type, let madeBy else { return nil }
        self.head = head
        self.text = text
        self.type = type
        self.madeBy = madeBy
    }
}

/// The ends of a relation; of a claim's own relation only the far end.
private struct RelationEnds {
    var from: Slug?
    let to: Slug
}

extension FieldForm where Value == RelationEnds {
    /// The claim at the end of a relation.
    fileprivate static var end: FieldForm {
        FieldForm(example: "…") { field, reader in
            FieldForm<Slug>.reference(.claim).decode(field, &reader).map { RelationEnds(from: nil, to: $0) }
        }
    }

    /// A relation, `from -> to`; the start is nil where only a claim is named, which the rules then refuse.
    fileprivate static var relation: FieldForm {
        FieldForm(example: "one-claim -> another") { field, reader in
            guard let text = FieldForm<String>.text.decode(field, &reader) else { return nil }
            let ends = text.replacing("→", with: "->").split(separator: "->").map(trimmed)
            let slugs = ends.map { end in
                let node = Node(.scalar(Scalar(end)), at: field.value.position)
                return FieldForm<Slug>.reference(.claim).decode(
                    Field(field.key, at: field.keyPosition, node), &reader)
            }
            guard slugs.count <= 2, let to = slugs.last ?? nil else { return nil }
            return RelationEnds(from: slugs.count == 2 ? slugs[0] : nil, to: to)
        }
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
