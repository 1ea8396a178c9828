/// The parties and sources that claims, objections and statements name.
struct NamedRecords {
    private(set) var parties: Set<Slug> = []
    private(set) var sources: Set<Slug> = []

    init(_ dossier: Dossier) {
        for claim in dossier.claims.all {
            parties.formUnion(claim.madeBy + claim.names)
            sources.formUnion(claim.evidence.map(\.source))
        }
        for objection in dossier.counterarguments.all {
            parties.formUnion(objection.madeBy + objection.answers.flatMap(\.by))
            sources.formUnion(objection.sources + objection.answers.flatMap(\.sources))
        }
        for statement in dossier.statements.all {
            parties.insert(statement.by)
            sources.formUnion(statement.sources)
        }
    }
}
