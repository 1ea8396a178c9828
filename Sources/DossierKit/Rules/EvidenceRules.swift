import Diagnostics

/// Evidence that is given twice, that is on both sides without a word on why, or that does not fit a claim's status.
///
/// Takes time linear in the evidence.
func checkEvidence(of records: RecordSet, edition: PartialDate?) -> Report {
    let claims = records.claims.published(on: edition)
    let sides = Sides(claims, records.counterarguments.published(on: edition))
    var report = Report()
    for claim in claims {
        for (problem, evidence) in clashes(in: claim) { report.add(problem, at: evidence.place) }
        if let status = claim.status, !claim.evidence.isEmpty, let lack = sides.lack(of: claim, status) {
            report.add(EvidenceProblem.oneSided(status, lacks: lack), at: claim.statusPlace)
        }
    }
    return report
}

private func clashes(in claim: Claim) -> [(EvidenceProblem, Claim.Evidence)] {
    struct Words: Hashable {
        let source: Slug
        let weight: Claim.Weight
        let quote: String?
    }
    var seen: Set<Words> = []
    var told: Set<Slug> = []
    let sides: [Claim.Weight: Set<Slug>] = Dictionary(grouping: claim.evidence, by: \.weight)
        .mapValues { Set($0.map(\.source)) }
    return claim.evidence.compactMap { evidence in
        let (source, weight) = (evidence.source, evidence.weight)
        guard seen.insert(Words(source: source, weight: weight, quote: evidence.quote)).inserted else {
            return (.evidenceTwice(source, weight), evidence)
        }
        let other: Claim.Weight? =
            switch weight {
            case .supports: .contradicts
            case .contradicts: .supports
            case .context: nil
            }
        guard let other, evidence.note == nil, sides[other]?.contains(source) == true else { return nil }
        return told.insert(source).inserted ? (.bothSides(source), evidence) : nil
    }
}

/// What stands for each claim and against it, besides its evidence.
private struct Sides {
    private var supported: Set<Slug> = []
    private var opposed: Set<Slug> = []

    init(_ claims: [Claim], _ objections: [Counterargument]) {
        for relation in claims.flatMap(\.relations) {
            switch relation.type {
            case .supports, .restates: supported.insert(relation.target)
            case .rebuts: opposed.insert(relation.target)
            case .undercuts, .qualifies: break
            }
        }
        for objection in objections { opposed.formUnion(objection.rebuts) }
    }

    /// The weight of evidence that a status speaks of and nothing has; nil where all is there.
    func lack(of claim: Claim, _ status: Claim.Status) -> Claim.Weight? {
        let weights = Set(claim.evidence.map(\.weight))
        let isOpposed = weights.contains(.contradicts) || opposed.contains(claim.slug)
        let isSupported = weights.contains(.supports) || supported.contains(claim.slug)
        return switch status {
        case .disputed where !isOpposed, .refuted where !isOpposed: .contradicts
        case .disputed where !isSupported, .supported where !isSupported: .supports
        default: nil
        }
    }
}
