import Diagnostics

/// A text as a set of its runs of three words, by which two texts are compared.
///
/// Words are folded (NFKC_Casefold) and stand without punctuation. In Chinese and Japanese, which put no space between
/// words, each letter counts as one, so that the runs are of three letters.
struct WordForm: Sendable {
    /// A number for all letters in their order: texts that differ by case, width, spaces and punctuation have one.
    let folded: UInt64
    /// A number for each run of three words, sorted; of a shorter text one for all of it, of one without words none.
    let shingles: [UInt64]

    init(_ text: String) {
        var words: [UInt64] = []
        var all = Hash64()
        var word = Hash64()
        func end() {
            guard !word.isEmpty else { return }
            words.append(word.value)
            word = Hash64()
        }
        let bytes = foldedWords(text)
        if bytes.allSatisfy({ $0 < 0x80 }) {
            for byte in bytes {
                guard byte.isLetterOrDigit else {
                    // An apostrophe within a word is no end of it.
                    if byte != UInt8(ascii: "'") { end() }
                    continue
                }
                word.add(UInt32(byte))
                all.add(UInt32(byte))
            }
        } else {
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
                guard scalar.isPartOfWord else {
                    if scalar != "'", scalar != "\u{2019}" { end() }
                    continue
                }
                let isAlone = scalar.isWide && !scalar.isHangul
                if isAlone { end() }
                word.add(scalar.value)
                all.add(scalar.value)
                if isAlone { end() }
            }
        }
        end()
        folded = all.value
        shingles = WordForm.runs(of: words)
    }

    private static func runs(of words: [UInt64]) -> [UInt64] {
        guard words.count > 3 else {
            return words.isEmpty ? [] : [words.reduce(0) { mixed($0 ^ $1) }]
        }
        let runs = (0..<words.count - 2).map { start in
            mixed(mixed(mixed(words[start]) ^ words[start + 1]) ^ words[start + 2])
        }.sorted()
        var distinct: [UInt64] = []
        distinct.reserveCapacity(runs.count)
        for run in runs where distinct.last != run { distinct.append(run) }
        return distinct
    }

    /// How much two texts have in common (Jaccard): the runs that both have, of all that one of them has.
    func similarity(to other: WordForm) -> Double {
        var (i, j, common) = (0, 0, 0)
        while i < shingles.count, j < other.shingles.count {
            let (a, b) = (shingles[i], other.shingles[j])
            if a == b { common += 1 }
            if a <= b { i += 1 }
            if b <= a { j += 1 }
        }
        let all = shingles.count + other.shingles.count - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }
}

/// A number of 64 bits for a sequence of letters (FNV-1a).
struct Hash64 {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
    private(set) var isEmpty = true

    mutating func add(_ letter: UInt32) {
        value = (value ^ UInt64(letter)) &* 0x100_0000_01B3
        isEmpty = false
    }
}

/// A number of which every bit depends on every bit of another (the last step of SplitMix64).
func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
}
