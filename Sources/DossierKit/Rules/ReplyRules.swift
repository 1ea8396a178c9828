import Diagnostics

/// The facts about a party without a word on its reply.
func checkReplies(to claims: [Claim], _ replies: [Reply]) -> Report {
    let hearing = Hearing(replies)
    var report = Report()
    for claim in claims {
        for party in hearing.unheard(in: claim) {
            report.add(RelationProblem.noReply(party), at: claim.namesPlace)
        }
    }
    return report
}

/// Which parties have a reply on record, and to which claims.
struct Hearing {
    private let parties: [Slug: Slug]
    private let heard: [Slug: Set<Slug>]

    init(_ replies: [Reply]) {
        parties = Dictionary(replies.map { ($0.slug, $0.to) }, uniquingKeysWith: { first, _ in first })
        heard = replies.reduce(into: [:]) { heard, reply in
            for claim in reply.concerning { heard[claim, default: []].insert(reply.to) }
        }
    }

    /// The parties that a fact names, without those who make it, for which there is neither a reply that concerns it nor a reason why none
    /// was sought.
    func unheard(in claim: Claim) -> [Slug] {
        guard claim.type == .fact, claim.noReply == nil else { return [] }
        let own = claim.reply.flatMap { parties[$0] }
        return claim.names.filter {
            $0 != own && !claim.madeBy.contains($0) && heard[claim.slug]?.contains($0) != true
        }
    }
}
