/// Terms by number, in the order in which they were met first.
///
/// A table of its own and not a dictionary of strings: a hundred thousand records have millions of terms, and this one
/// neither makes a string for each nor hashes more than its few letters.
struct TermTable: Sendable {
    /// Number and one; 0 where nothing is.
    private var slots = [UInt32](repeating: 0, count: 1 << 10)
    private var hashes: [UInt64] = []
    private var ends: [Int] = []
    /// The letters of all terms, one behind the other.
    private var letters: [UInt32] = []

    var count: Int { ends.count }

    /// The letters of a term.
    subscript(number: Int) -> ArraySlice<UInt32> {
        letters[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
    }

    /// The number of a term, a new one if it was not met before.
    mutating func number(of term: ArraySlice<UInt32>) -> Int {
        // FNV-1a over whole letters (64 bits).
        let hash = term.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        var slot = place(of: hash)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, self[number] == term { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        letters += term
        ends.append(letters.count)
        hashes.append(hash)
        slots[slot] = UInt32(count)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    /// The numbers of all terms in the order in which scripts of a browser sort strings: by UTF-16 code units.
    var sorted: [Int] {
        (0..<count).sorted { a, b in
            self[a].lexicographicallyPrecedes(self[b]) { TermTable.unit($0) < TermTable.unit($1) }
        }
    }

    /// Letters beyond U+FFFF are written as two units from D800, and so come before those from E000.
    private static func unit(_ letter: UInt32) -> UInt32 {
        (0xE000...0xFFFF).contains(letter) ? letter + 0x11_0000 : letter
    }

    private func place(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 4)
        for number in 0..<count {
            var slot = place(of: hashes[number])
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }
}
