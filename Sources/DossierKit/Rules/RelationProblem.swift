import Diagnostics

/// What can be wrong with the relations between claims, and the one home of these sentences.
enum RelationProblem: Problem {
    case toItself(Slug)
    case ownStep
    case twice(Claim.RelationType, String)
    case bothWays(Claim.RelationType, Slug)
    case rebutsBack(Slug, Claim.RelationType)
    case restatedBack(Slug)
    case circle([Slug])
    case undercutsClaim(Slug, existing: [String])
    case noRelation(from: Slug, to: Slug, existing: [String])
    case noReply(Slug)

    var rule: Rule {
        switch self {
        case .toItself, .ownStep, .twice, .bothWays, .rebutsBack, .restatedBack: .relationClash
        case .circle: .circularSupport
        case .undercutsClaim, .noRelation: .unknownRelation
        case .noReply: .replyMissing
        }
    }

    var severity: Severity { rule == .replyMissing ? .warning : .error }

    var message: String {
        switch self {
        case .toItself(let claim): "'\(claim)' cannot have a relation to itself"
        case .ownStep: "a claim cannot undercut its own relation"
        case .twice(let type, let target): "that the claim \(type.rawValue) '\(target)' is said twice"
        case .bothWays(let type, let target):
            "the claim cannot both \(type == .restates ? "restate" : "support") and rebut '\(target)'"
        case .rebutsBack(let other, let type): "the claim rebuts '\(other)', which \(type.rawValue) it"
        case .restatedBack(let other): "'\(other)' restates this claim already, and both show it"
        case .circle(let claims):
            "these claims stand on one another: \(claims.map { "'\($0)'" }.joined(separator: " -> "))"
        case .undercutsClaim(let claim, _): "'undercuts' weakens a relation, and '\(claim)' is a claim"
        case .noRelation(let from, let to, _): "there is no relation from '\(from)' to '\(to)'"
        case .noReply(let party): "the claim is a fact about '\(party)', and nothing says what it replied"
        }
    }

    var hint: String? {
        switch self {
        case .toItself: "name the other claim"
        case .ownStep: "take the relation itself away"
        case .twice, .restatedBack: "take one of the two away"
        case .bothWays, .rebutsBack: "keep one of the two, or write 'qualifies' for what is partly so"
        case .circle: "take one of these relations away: what stands on itself stands on nothing"
        case .undercutsClaim(_, let existing), .noRelation(_, _, let existing):
            existing.isEmpty
                ? "write 'rebuts' to object to the claim itself; no relation of it is there to be weakened"
                : "name a relation that is there: \(existing.joined(separator: ", "))"
        case .noReply: "add it under replies/, or say in 'no_reply' why none was sought"
        }
    }
}
