import CUTF8Proc
import Diagnostics

/// A text as quotations are looked up in it: folded, so that how a text is set does not count, and what it says does.
///
/// The folding, in this order and no further:
///
/// - marks that show nothing are dropped: soft hyphens (U+00AD), zero-width marks (U+200B to U+200F, U+2060, U+FEFF);
/// - Unicode's normal form C;
/// - quotation marks and apostrophes become the plain ones: “ ” „ ‟ « » are `"`, and ‘ ’ ‚ ‛ ‹ › and U+02BC are `'`;
/// - a run of white space, line ends among it, is one space; between two Chinese or Japanese characters it is nothing,
///   as there it only comes of a broken line.
///
/// Case, accents, width, hyphens and ellipses are compared as they are, and so is all Japanese punctuation: 「」 are no
/// quotation marks here, and 、 is no comma. A word that a hyphen parts at the end of a line stays in two parts.
struct ComparedText: Sendable {
    /// UTF-8.
    private(set) var bytes: [UInt8] = []
    /// For each line of the text, where it begins in the bytes.
    private var lines: [Int] = []
    private var isSpaced = false
    private var endsWide = false

    init(_ text: String) {
        bytes.reserveCapacity(text.utf8.count)
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            lines.append(bytes.count)
            append(line: line)
            isSpaced = true
        }
    }

    /// SHA-256 of the folded words.
    var digest: Digest { Digest(of: bytes) }

    /// The line of the text, from 1, in which a byte stands.
    func line(of offset: Int) -> Int {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(low, 1)
    }

    /// A line end never joins what stands beside it, so that lines can be brought into normal form one by one.
    private mutating func append(line: Substring.UTF8View.SubSequence) {
        if line.allSatisfy({ $0 < 0x80 }) {
            for byte in line { append(Unicode.Scalar(byte)) }
            return
        }
        let shown = Substring(line).unicodeScalars.filter { !showsNothing($0) }
        withNormalized(String(String.UnicodeScalarView(shown)), UTF8PROC_COMPOSE) { normalized in
            for scalar in String(decoding: normalized, as: UTF8.self).unicodeScalars { append(scalar) }
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.properties.isWhitespace {
            isSpaced = true
            return
        }
        let isWide = scalar.isUnspaced
        if isSpaced, !bytes.isEmpty, !(endsWide && isWide) { bytes.append(UInt8(ascii: " ")) }
        (isSpaced, endsWide) = (false, isWide)
        if let code = UTF8.encode(plainMark(scalar)) { bytes.append(contentsOf: code) }
    }
}

/// True for the marks that only say how a text may be broken or set.
private func showsNothing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
}

/// The plain form of a quotation mark or an apostrophe; any other sign is its own.
private func plainMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "“", "”", "„", "‟", "«", "»": "\""
    case "‘", "’", "‚", "‛", "‹", "›", "\u{2BC}": "'"
    default: scalar
    }
}

extension Unicode.Scalar {
    /// True for a character of Chinese or Japanese, between which no space stands; their punctuation is one.
    var isUnspaced: Bool { isWide && !isHangul }

    /// True for a letter, digit or accent of the scripts that put spaces between words and nothing else: Latin, Greek,
    /// Cyrillic and Armenian. In others a word may begin or end within a run of letters.
    var isOfSpacedWord: Bool {
        guard value < 0x590 || (0x1E00..<0x2000).contains(value) else { return false }
        if value < 0x80 { return UInt8(value).isLetterOrDigit }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark,
            .decimalNumber:
            return true
        default: return false
        }
    }
}
