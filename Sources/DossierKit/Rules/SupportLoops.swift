/// A claim that supports another, by their places in a list.
struct SupportStep: Hashable {
    let from: Int
    let to: Int
}

/// The circles of support: each by its supporting steps, in order.
///
/// Claims that restate one another are one in this: what a step arrives at may be restated by what the next starts
/// from. That a claim supports what it restates itself is no circle. Takes time linear in the relations.
func supportLoops(_ claims: [Claim], _ places: [Slug: Int]) -> [[SupportStep]] {
    let groups = restatements(among: claims, places)
    var edges: [[Int]] = Array(repeating: [], count: claims.count)
    var steps: [SupportStep: [SupportStep]] = [:]
    for (place, claim) in claims.enumerated() {
        for relation in claim.relations where relation.type == .supports {
            guard let target = places[relation.target], groups[target] != groups[place] else { continue }
            let edge = SupportStep(from: groups[place], to: groups[target])
            edges[edge.from].append(edge.to)
            steps[edge, default: []].append(SupportStep(from: place, to: target))
        }
    }
    return loops(in: edges).map { loop in
        loop.indices.reduce(into: []) { way, index in
            let edge = SupportStep(from: loop[index], to: loop[(index + 1) % loop.count])
            let possible = steps[edge] ?? []
            // Straight on from where the step before arrived, if that is possible.
            if let step = possible.first(where: { $0.from == way.last?.to }) ?? possible.first {
                way.append(step)
            }
        }
    }
}

/// For each claim the first of those that say the same.
private func restatements(among claims: [Claim], _ places: [Slug: Int]) -> [Int] {
    var same: [[Int]] = Array(repeating: [], count: claims.count)
    for (place, claim) in claims.enumerated() {
        for relation in claim.relations where relation.type == .restates {
            guard let other = places[relation.target] else { continue }
            same[place].append(other)
            same[other].append(place)
        }
    }
    var groups = Array(repeating: -1, count: claims.count)
    for first in claims.indices where groups[first] < 0 {
        var open = [first]
        while let place = open.popLast() {
            guard groups[place] < 0 else { continue }
            groups[place] = first
            open += same[place]
        }
    }
    return groups
}

extension [Slug] {
    /// The same without those that follow themselves.
    var withoutRepeats: [Slug] {
        reduce(into: []) { names, name in if names.last != name { names.append(name) } }
    }
}
