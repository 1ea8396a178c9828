/// The addresses of a record's page as readers know them: those that an edition gave, and new ones for what is new.
///
/// An address is made of a paragraph's words, so that none changes with what stands before it. With its own words it
/// would change all the same: so a paragraph that was edited, which is the one that stands where the old one stood,
/// keeps the address that it had. One that is gone leaves its address at its place.
struct SettledPlaces: Hashable {
    /// All addresses in the order of the page, with those that are gone where they stood.
    private(set) var places: [Lock.Place] = []
    /// The addresses that differ from those which the words give, by the latter.
    private(set) var names: [String: String] = [:]
    /// The addresses of which nothing is left.
    private(set) var gone: [Gone] = []

    /// An address of which nothing is left, and the one behind which it stands; nil at the top of the page, where
    /// the first address follows.
    struct Gone: Hashable {
        let id: String
        let after: String?
    }

    /// Settles the addresses that the words give now, in their order, by those of the last edition.
    ///
    /// The same words have the same address wherever they stand now. Between two neighbours that are the same, what
    /// else was there and what else is there now are taken for one another in their order, headings for headings
    /// and other blocks for other blocks. `points` are the addresses that the author wrote, which stay as written.
    /// Takes time linear in the number of addresses, where few are new.
    init(_ locked: [Lock.Place], now: [String], points: Set<String> = []) {
        var match = Matching(locked, now)
        match.pairGaps(locked, now, points)
        // All that an edition gave are spoken for: what is gone stands at its place, too.
        let spokenFor = Set(locked.map(\.id))
        let ofWords = Set(now)
        var given = points
        let lost = match.lost(of: locked)
        func leave(at index: Int, after id: String?) {
            for old in lost[index] ?? [] where given.insert(locked[old].id).inserted {
                places.append(Lock.Place(id: locked[old].id, ofWords: nil))
                gone.append(Gone(id: locked[old].id, after: id))
            }
        }
        leave(at: -1, after: nil)
        for (index, words) in now.enumerated() {
            var id = words
            if let old = match.old[index], !points.contains(words), given.insert(locked[old].id).inserted {
                id = locked[old].id
            } else if !points.contains(words), spokenFor.contains(words) || !given.insert(words).inserted {
                var number = 2
                while spokenFor.contains("\(words)-\(number)") || ofWords.contains("\(words)-\(number)")
                    || !given.insert("\(words)-\(number)").inserted
                { number += 1 }
                id = "\(words)-\(number)"
            }
            if id != words { names[words] = id }
            places.append(Lock.Place(id: id, ofWords: words))
            leave(at: index, after: id)
        }
    }
}

/// Which of the old addresses is which of those that there are now.
private struct Matching {
    /// By the index of the old one, and by that of the new one.
    var new: [Int: Int] = [:]
    var old: [Int: Int] = [:]

    /// Joins what has the same words; what was gone and is there again has its own address back.
    init(_ locked: [Lock.Place], _ now: [String]) {
        let places = Dictionary(now.enumerated().map { ($1, $0) }) { first, _ in first }
        for (index, place) in locked.enumerated() {
            if let words = place.ofWords, let found = places[words] { join(index, found) }
        }
        for (index, place) in locked.enumerated() where place.ofWords == nil {
            if let found = places[place.id] { join(index, found) }
        }
    }

    private mutating func join(_ index: Int, _ found: Int) {
        guard old[found] == nil, new[index] == nil else { return }
        new[index] = found
        old[found] = index
    }

    /// Joins what stands between the same neighbours: the one before decides, and where nothing of the kind stands
    /// behind it, the one after.
    mutating func pairGaps(_ locked: [Lock.Place], _ now: [String], _ points: Set<String>) {
        let live = locked.indices.filter { locked[$0].ofWords != nil || new[$0] != nil }
        let oldGaps = gaps(live) { new[$0] == nil }
        let newGaps = gaps(Array(now.indices)) { old[$0] == nil }
        let byBefore = Dictionary(newGaps.enumerated().map { ($1.before ?? -1, $0) }) { first, _ in first }
        let byAfter = Dictionary(newGaps.enumerated().map { ($1.after ?? -1, $0) }) { first, _ in first }
        var used: Set<Int> = []
        var pairs: [(Int, Int)] = []
        for gap in oldGaps {
            let before = byBefore[gap.before.flatMap { new[$0] } ?? -1]
            let after = byAfter[gap.after.flatMap { new[$0] } ?? -1]
            guard let found = [before, after].compactMap({ $0 }).first(where: { !used.contains($0) }) else {
                continue
            }
            used.insert(found)
            for isHeading in [false, true] {
                let olds = gap.inside.filter { isOfHeading(locked[$0].id) == isHeading }
                let news = newGaps[found].inside.filter {
                    !points.contains(now[$0]) && isOfHeading(now[$0]) == isHeading
                }
                pairs += zip(olds, news)
            }
        }
        for (index, found) in pairs { join(index, found) }
    }

    /// The indices of the old ones of which nothing is left, by the index of the new one behind which they stood; -1
    /// at the top.
    func lost(of locked: [Lock.Place]) -> [Int: [Int]] {
        var lost: [Int: [Int]] = [:]
        var before = -1
        for index in locked.indices {
            if let found = new[index] { before = found } else { lost[before, default: []].append(index) }
        }
        return lost
    }

    private struct Gap {
        let before: Int?
        let after: Int?
        let inside: [Int]
    }

    private func gaps(_ places: [Int], _ isOpen: (Int) -> Bool) -> [Gap] {
        var gaps: [Gap] = []
        var start = 0
        while start < places.count {
            guard isOpen(places[start]) else {
                start += 1
                continue
            }
            var end = start
            while end < places.count, isOpen(places[end]) { end += 1 }
            gaps.append(
                Gap(
                    before: start > 0 ? places[start - 1] : nil,
                    after: end < places.count ? places[end] : nil,
                    inside: Array(places[start..<end])))
            start = end
        }
        return gaps
    }
}

/// False for an address that is a digest of a block's words, `p-` with eight hexadecimal digits.
private func isOfHeading(_ id: String) -> Bool {
    guard id.hasPrefix("p-") else { return true }
    let digits = id.dropFirst(2).prefix(8)
    let rest = id.dropFirst(10)
    return digits.count < 8 || !digits.allSatisfy(\.isHexDigit) || !(rest.isEmpty || rest.first == "-")
}
