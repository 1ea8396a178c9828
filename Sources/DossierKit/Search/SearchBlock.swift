/// Some terms that follow one another in the order of the index, with where they are found: what one file holds.
struct SearchBlock: Sendable {
    /// The first term, by which a script finds the block.
    let first: String
    /// The terms, a space between two.
    private(set) var terms: [UInt8] = []
    /// For each term two lists with a comma between them: the records that have it in what they are called or in their
    /// own words, and those that have it elsewhere only.
    private(set) var records: [UInt8] = []
    /// For each term the positions in each of these records, in the order of the records; for phrases.
    private(set) var positions: [UInt8] = []

    /// About how much each file of a block holds, in bytes: little enough for a question, enough not to have too many.
    static let size = 24_000

    init(first: String) { self.first = first }

    var isFull: Bool { max(terms.count + records.count, positions.count) >= SearchBlock.size }

    /// Adds a term with its places, in the order of records and positions.
    mutating func add(_ term: String, at places: [SearchOccurrences.Occurrence]) {
        begin(term)
        var (first, rest): ([UInt32], [UInt32]) = ([], [])
        var index = places.startIndex
        while index < places.endIndex {
            let record = places[index].record
            var end = index
            var isFirst = false
            while end < places.endIndex, places[end].record == record {
                isFirst = isFirst || places[end].place & 1 == 1
                end += 1
            }
            if isFirst { first.append(record) } else { rest.append(record) }
            var next: UInt32 = 0
            for place in index..<end {
                let position = places[place].place >> 1
                SearchCode.append(distance: position - next, isLast: place == end - 1, to: &positions)
                next = position + 1
            }
            index = end
        }
        SearchCode.append(first, to: &records)
        records.append(UInt8(ascii: ","))
        SearchCode.append(rest, to: &records)
    }

    /// Adds the records that have a value of a facet; they have no positions.
    mutating func add(_ term: String, records numbers: [UInt32]) {
        begin(term)
        SearchCode.append(numbers, to: &records)
        records.append(UInt8(ascii: ","))
    }

    private mutating func begin(_ term: String) {
        if !terms.isEmpty {
            terms.append(UInt8(ascii: " "))
            records.append(UInt8(ascii: ","))
            positions.append(UInt8(ascii: ","))
        }
        terms += term.utf8
    }
}
