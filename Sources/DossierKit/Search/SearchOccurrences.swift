/// Every place of every term in some records.
struct SearchOccurrences: Sendable {
    /// Where a term stands: in a record, and at a position there.
    struct Occurrence: Sendable {
        let record: UInt32
        /// Its position, doubled; one more in what the record is called and its own words.
        let place: UInt32
    }

    private var terms = TermTable()
    /// In the order of records and positions, and the term of each; by term once they are sorted, and `numbers` empty.
    private var all: [Occurrence] = []
    private var numbers: [UInt32] = []
    /// Where the occurrences of each term end, once they are sorted.
    private var ends: [Int] = []

    private var folding = SearchFolding()

    /// Adds the terms of a record. Between two texts a position is left free, so that no phrase goes across.
    mutating func add(_ text: SearchText, of record: Int) {
        var position: UInt32 = 0
        for (texts, isFirst) in [(text.first, UInt32(1)), (text.rest, 0)] {
            for text in texts {
                folding.fold(text)
                folding.forEachTerm(from: &position) { range, position in
                    numbers.append(UInt32(terms.number(of: folding.letters[range])))
                    all.append(Occurrence(record: UInt32(record), place: position << 1 | isFirst))
                }
                position += 1
            }
        }
    }

    /// Brings the occurrences of each term together, by counting: it keeps the order of records and positions, and its
    /// time is that of reading them.
    mutating func sort() {
        ends = [Int](repeating: 0, count: terms.count)
        for number in numbers where Int(number) + 1 < ends.count { ends[Int(number) + 1] += 1 }
        for number in ends.indices.dropFirst() { ends[number] += ends[number - 1] }
        var sorted = [Occurrence](repeating: Occurrence(record: 0, place: 0), count: all.count)
        for (occurrence, number) in zip(all, numbers) {
            sorted[ends[Int(number)]] = occurrence
            ends[Int(number)] += 1
        }
        all = sorted
        numbers = []
    }

    private func places(of term: Int) -> ArraySlice<Occurrence> {
        all[(term == 0 ? 0 : ends[term - 1])..<ends[term]]
    }

    /// Calls `body` with each term of several sorted parts, which follow one another in the order of their records: the
    /// terms in their order, and for each its places in the order of records and positions.
    ///
    /// Parts stay as they are, because there are millions of places: only those of one term are copied at a time.
    static func forEachTerm(of parts: [SearchOccurrences], _ body: (String, [Occurrence]) -> Void) {
        var terms = TermTable()
        let numbers = parts.map { part in
            (0..<part.terms.count).map { terms.number(of: part.terms[$0]) }
        }
        let order = terms.sorted
        var ranks = [Int](repeating: 0, count: terms.count)
        for (rank, number) in order.enumerated() { ranks[number] = rank }
        let orders = numbers.map { numbers in
            numbers.indices.sorted { ranks[numbers[$0]] < ranks[numbers[$1]] }
        }
        var next = [Int](repeating: 0, count: parts.count)
        var places: [Occurrence] = []
        for number in order {
            places.removeAll(keepingCapacity: true)
            for part in parts.indices where next[part] < orders[part].count {
                let term = orders[part][next[part]]
                guard numbers[part][term] == number else { continue }
                places += parts[part].places(of: term)
                next[part] += 1
            }
            body(String(String.UnicodeScalarView(terms[number].compactMap(Unicode.Scalar.init))), places)
        }
    }
}
