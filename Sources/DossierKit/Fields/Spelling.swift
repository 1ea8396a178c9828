/// The known words nearest to a misspelt one, the nearest first: at most three, and none that is too far.
///
/// Near is an edit distance (Levenshtein with transpositions) of at most a third of the word's length, at least
/// one; behind those, a word that begins or ends with the other. Only mistakes pay for it: it runs once an
/// unknown word.
public func nearest(to word: String, among known: some Sequence<String>) -> [String] {
    let letters = Array(word.lowercased().unicodeScalars)
    let limit = max(1, letters.count / 3)
    let ranked = known.compactMap { candidate -> (distance: Int, word: String)? in
        let other = Array(candidate.unicodeScalars)
        let distance = abs(other.count - letters.count) <= limit ? editDistance(letters, other) : Int.max
        if distance <= limit { return (distance, candidate) }
        return isEnd(word, of: candidate) || isEnd(candidate, of: word) ? (limit + 1, candidate) : nil
    }
    return ranked.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.prefix(3).map(\.word)
}

/// True where a word of four letters or more stands at one end of another.
private func isEnd(_ part: String, of word: String) -> Bool {
    part.utf8.count >= 4 && (word.hasPrefix(part) || word.hasSuffix(part))
}

/// The number of insertions, deletions, replacements and swaps of neighbours between two words.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
        var current = [i + 1]
        for j in b.indices {
            var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                best = min(best, beforePrevious[j - 1] + 1)
            }
            current.append(best)
        }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[b.count]
}
