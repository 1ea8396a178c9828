import Diagnostics

/// The relations between claims that contradict themselves or one another, run in a circle, or weaken what is
/// not there. Takes time linear in the relations.
func checkRelations(_ claims: [Claim]) -> Report {
    let claims = claims.sorted { $0.slug < $1.slug }
    let places = Dictionary(
        claims.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var report = Report()
    for claim in claims {
        for (problem, relation) in clashes(of: claim, among: claims, places) {
            report.add(problem, at: relation.place)
        }
    }
    for steps in supportLoops(claims, places) {
        let names =
            steps.flatMap { [claims[$0.from].slug, claims[$0.to].slug] } + [claims[steps[0].from].slug]
        let circle = RelationProblem.circle(names.withoutRepeats)
        let next = claims[steps[0].to].slug
        let relation = claims[steps[0].from].relations.first { $0.type == .supports && $0.target == next }
        report.add(circle, at: relation?.place ?? claims[steps[0].from].head.origin)
    }
    report.add(contentsOf: checkUndercuts(claims, places))
    return report
}

/// The relations of one claim that cannot stand beside its others, or beside those of their target.
private func clashes(
    of claim: Claim, among claims: [Claim], _ places: [Slug: Int]
) -> [(RelationProblem, Claim.Relation)] {
    struct Words: Hashable {
        let type: Claim.RelationType
        let target: Slug
        let undercut: Slug?
    }
    var seen: Set<Words> = []
    return claim.relations.compactMap { relation in
        let (type, target) = (relation.type, relation.target)
        if type == .undercuts ? relation.undercut == claim.slug : target == claim.slug {
            return (type == .undercuts ? .ownStep : .toItself(target), relation)
        }
        guard seen.insert(Words(type: type, target: target, undercut: relation.undercut)).inserted else {
            let words = (relation.undercut.map { "\($0) -> " } ?? "") + target.description
            return (.twice(type, words), relation)
        }
        if let opposite = type.opposites.first(where: {
            seen.contains(Words(type: $0, target: target, undercut: nil))
        }) {
            return (.bothWays(type == .rebuts ? opposite : type, target), relation)
        }
        if type == .rebuts, let other = places[target],
            let back = claims[other].relations.first(where: {
                $0.target == claim.slug && Claim.RelationType.rebuts.opposites.contains($0.type)
            })
        {
            return (.rebutsBack(target, back.type), relation)
        }
        // A restatement is the same from both ends: said by both it is said twice, here by the later one.
        guard type == .restates, target < claim.slug, let other = places[target],
            claims[other].relations.contains(where: { $0.type == .restates && $0.target == claim.slug })
        else { return nil }
        return (.restatedBack(target), relation)
    }
}

extension Claim.RelationType {
    /// The types that cannot stand beside it between the same two claims.
    fileprivate var opposites: [Claim.RelationType] {
        switch self {
        case .supports, .restates: [.rebuts]
        case .rebuts: [.supports, .restates]
        case .undercuts, .qualifies: []
        }
    }
}

/// What undercuts a relation that is not there.
private func checkUndercuts(_ claims: [Claim], _ places: [Slug: Int]) -> Report {
    var report = Report()
    let undercuts = claims.flatMap { claim in
        claim.relations.filter { $0.type == .undercuts && $0.undercut != claim.slug }
    }
    guard !undercuts.isEmpty else { return report }
    var steps: Set<Relations.Step> = []
    var around: [Slug: [Relations.Step]] = [:]
    for claim in claims {
        for relation in claim.relations where relation.type != .undercuts && relation.target != claim.slug {
            let step = Relations.Step(from: claim.slug, to: relation.target)
            guard steps.insert(step).inserted else { continue }
            for end in [step.from, step.to] where around[end, default: []].count < 5 {
                around[end, default: []].append(step)
            }
        }
    }
    func existing(_ claims: [Slug]) -> [String] {
        Set(claims.flatMap { around[$0] ?? [] }.map { "'\($0.from) -> \($0.to)'" }).sorted()
    }
    for undercut in undercuts where places[undercut.target] != nil {
        guard let start = undercut.undercut else {
            let known = existing([undercut.target])
            report.add(
                RelationProblem.undercutsClaim(undercut.target, existing: known), at: undercut.place)
            continue
        }
        guard places[start] != nil, !steps.contains(Relations.Step(from: start, to: undercut.target)) else {
            continue
        }
        let problem = RelationProblem.noRelation(
            from: start, to: undercut.target, existing: existing([start, undercut.target]))
        report.add(problem, at: undercut.place)
    }
    return report
}
