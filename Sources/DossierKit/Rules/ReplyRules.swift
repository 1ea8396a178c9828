import Diagnostics

/// The facts about a party without a word on its reply: neither a reply of the party that concerns the claim, nor
/// a reason why none was sought.
func checkReplies(to claims: [Claim], _ replies: [Reply]) -> Report {
    let parties = Dictionary(replies.map { ($0.slug, $0.to) }, uniquingKeysWith: { first, _ in first })
    let heard = replies.reduce(into: [Slug: Set<Slug>]()) { heard, reply in
        for claim in reply.concerning { heard[claim, default: []].insert(reply.to) }
    }
    var report = Report()
    for claim in claims where claim.type == .fact && claim.noReply == nil {
        let own = claim.reply.flatMap { parties[$0] }
        for party in claim.names where party != own && heard[claim.slug]?.contains(party) != true {
            report.add(RelationProblem.noReply(party), at: claim.namesPlace)
        }
    }
    return report
}
