/// What a letter is to the search.
enum SearchLetter {
    /// Space or sign: it parts words.
    case none
    /// Part of a word that others follow or precede, as in Latin.
    case word
    /// Han and kana, which are written without spaces.
    case dense

    init(_ letter: UInt32) {
        switch letter {
        case 0x30...0x39, 0x61...0x7A: self = .word
        case ..<0x80: self = .none
        case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF,
            0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            self = .dense
        default: self = Unicode.Scalar(letter).map(SearchLetter.init) ?? .none
        }
    }

    private init(_ scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            self = .word
        default: self = .none
        }
    }
}

extension SearchFolding {
    /// A longer word is known by its first letters.
    static let longestWord = 24

    /// Calls `body` with each term of the folded text, as a range of `letters`, and its position.
    ///
    /// A word is one term. Han and kana give every two neighbours, overlapping, and the last one alone, so that one
    /// letter is found wherever it stands; each letter of them takes one position. `position` is that of the first
    /// term, and afterwards the next one that is free.
    func forEachTerm(from position: inout UInt32, _ body: (Range<Int>, UInt32) -> Void) {
        var index = 0
        while index < letters.count {
            let sort = SearchLetter(letters[index])
            let start = index
            repeat { index += 1 } while index < letters.count && SearchLetter(letters[index]) == sort
            switch sort {
            case .none: continue
            case .word:
                body(start..<min(index, start + SearchFolding.longestWord), position)
                position += 1
            case .dense:
                for first in start..<index {
                    body(first..<min(first + 2, index), position)
                    position += 1
                }
            }
        }
    }
}
