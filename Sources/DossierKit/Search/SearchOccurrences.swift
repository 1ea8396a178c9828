/// Every place of every term in some records.
struct SearchOccurrences: Sendable {
    /// A term at a place: in its table, in a record, and at a position there.
    struct Occurrence: Sendable {
        let term: UInt32
        let record: UInt32
        /// Its position, doubled; one more in what the record is called and its own words.
        let place: UInt32
    }

    private(set) var terms = TermTable()
    /// In the order of records and positions.
    private(set) var all: [Occurrence] = []

    private var folding = SearchFolding()

    /// Adds the terms of a record. Between two texts a position is left free, so that no phrase goes across.
    mutating func add(_ text: SearchText, of record: Int) {
        var position: UInt32 = 0
        for (texts, isFirst) in [(text.first, UInt32(1)), (text.rest, 0)] {
            for text in texts {
                folding.fold(text)
                folding.forEachTerm(from: &position) { range, position in
                    let term = terms.number(of: folding.letters[range])
                    all.append(
                        Occurrence(
                            term: UInt32(term), record: UInt32(record), place: position << 1 | isFirst))
                }
                position += 1
            }
        }
    }

    /// The occurrences of several parts, which follow one another in the order of their records, by term: the terms
    /// sorted, and for each its places in the order of records and positions.
    static func merged(_ parts: [SearchOccurrences]) -> (terms: [String], places: [ArraySlice<Occurrence>]) {
        var terms = TermTable()
        let numbers = parts.map { part in (0..<part.terms.count).map { terms.number(of: part.terms[$0]) } }
        let sorted = terms.sorted
        var ranks = [Int](repeating: 0, count: terms.count)
        for (rank, number) in sorted.enumerated() { ranks[number] = rank }

        // Sorted by counting: it keeps the order of records, and its time is that of reading them.
        var ends = [Int](repeating: 0, count: terms.count + 1)
        for (part, numbers) in zip(parts, numbers) {
            for occurrence in part.all { ends[ranks[numbers[Int(occurrence.term)]] + 1] += 1 }
        }
        for rank in 0..<terms.count { ends[rank + 1] += ends[rank] }
        let starts = ends
        let none = Occurrence(term: 0, record: 0, place: 0)
        var places = [Occurrence](repeating: none, count: ends[terms.count])
        for (part, numbers) in zip(parts, numbers) {
            for occurrence in part.all {
                let rank = ranks[numbers[Int(occurrence.term)]]
                places[ends[rank]] = occurrence
                ends[rank] += 1
            }
        }
        let texts = sorted.map { number in
            String(String.UnicodeScalarView(terms[number].compactMap(Unicode.Scalar.init)))
        }
        return (texts, (0..<terms.count).map { places[starts[$0]..<starts[$0 + 1]] })
    }
}
