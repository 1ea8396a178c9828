/// What refers to what, seen from the other end: generated, so that both ends of a reference show it.
///
/// A class for the reason that ``Site`` is one.
public final class Relations: Sendable {
    /// By claim.
    public let statementsAbout: [Slug: [Slug]]
    public let objectionsTo: [Slug: [Slug]]
    public let relationsTo: [Slug: [Relation]]
    /// By the relation that they weaken: the claims that grant both ends and deny the step between them.
    public let claimsUndercutting: [Step: [Slug]]
    public let eventsWithClaim: [Slug: [Slug]]
    /// By point of the letter.
    public let claimsAtPoint: [Slug: [Slug]]
    /// By party.
    public let statementsBy: [Slug: [Slug]]
    public let claimsBy: [Slug: [Slug]]
    public let objectionsBy: [Slug: [Slug]]
    public let answersBy: [Slug: [Slug]]
    public let eventsWith: [Slug: [Slug]]
    public let promptsBy: [Slug: [Slug]]
    public let claimsNaming: [Slug: [Slug]]
    /// By prompt: those that it names as similar, then those that name it.
    public let similarPrompts: [Slug: [Slug]]
    /// By statement: the objections that it answers.
    public let objectionsAnsweredIn: [Slug: [Slug]]
    /// By the record that was corrected.
    public let correctionsOf: [RecordID: [Slug]]

    /// A relation to a claim, from the claim that states it.
    public struct Relation: Hashable, Sendable {
        public let type: Claim.RelationType
        public let from: Slug
    }

    /// The step from one claim to another that a relation makes.
    public struct Step: Hashable, Sendable {
        public let from: Slug
        public let to: Slug

        public init(from: Slug, to: Slug) {
            self.from = from
            self.to = to
        }
    }

    init(
        _ claims: Records<Claim>, _ statements: Records<Statement>,
        _ counterarguments: Records<Counterargument>, _ prompts: Records<Prompt>, _ events: Records<Event>,
        _ replies: Records<Reply>, _ corrections: Records<Correction>
    ) {
        statementsAbout = inverse(statements.all) { $0.about }
        objectionsTo = inverse(counterarguments.all) { $0.rebuts }
        relationsTo = claims.all.reduce(into: [:]) { table, claim in
            for relation in claim.relations where relation.type != .undercuts {
                table[relation.target, default: []].append(Relation(type: relation.type, from: claim.slug))
            }
        }
        claimsUndercutting = claims.all.reduce(into: [:]) { table, claim in
            for relation in claim.relations {
                guard let start = relation.undercut else { continue }
                table[Step(from: start, to: relation.target), default: []].append(claim.slug)
            }
        }
        eventsWithClaim = inverse(events.all) { $0.claims }
        claimsAtPoint = inverse(claims.all) { $0.letterPoints }
        statementsBy = inverse(statements.all) { [$0.by] }
        claimsBy = inverse(claims.all) { $0.madeBy }
        objectionsBy = inverse(counterarguments.all) { $0.madeBy }
        answersBy = inverse(counterarguments.all) { $0.answers.flatMap(\.by) }
        eventsWith = inverse(events.all) { $0.actors }
        promptsBy = inverse(prompts.all) { [$0.author?.party, $0.postedBy?.party].compactMap { $0 } }
        claimsNaming = inverse(claims.all) { $0.names }
        similarPrompts = bothWays(prompts.all) { $0.similarTo }
        objectionsAnsweredIn = inverse(counterarguments.all) { $0.answers.compactMap(\.statement) }
        correctionsOf = corrections.all.reduce(into: [:]) { $0[$1.page, default: []].append($1.slug) }
    }
}

/// For each slug that records name, the slugs of those records, each once and in their order.
private func inverse<R: Record>(_ records: [R], _ names: (R) -> [Slug]) -> [Slug: [Slug]] {
    records.reduce(into: [:]) { table, record in
        for name in names(record) where table[name]?.last != record.slug {
            table[name, default: []].append(record.slug)
        }
    }
}

/// For each record the slugs that it names, then those of the records that name it: each once, and never its own.
private func bothWays<R: Record>(_ records: [R], _ names: (R) -> [Slug]) -> [Slug: [Slug]] {
    var table: [Slug: [Slug]] = [:]
    for record in records {
        let others = names(record).filter { $0 != record.slug }
        if !others.isEmpty { table[record.slug] = others }
    }
    for record in records {
        for name in names(record) where name != record.slug { table[name, default: []].append(record.slug) }
    }
    return table.mapValues { slugs in
        var seen: Set<Slug> = []
        return slugs.filter { seen.insert($0).inserted }
    }
}
