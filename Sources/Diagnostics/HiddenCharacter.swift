/// A character that shows nothing, or that changes the order in which its neighbours are shown.
///
/// Such are the controls but for tab and line ends, soft hyphen, the zero-width space and joiner of words, the
/// embeddings, overrides and isolates of the bidirectional algorithm (UAX #9), the separators of lines and
/// paragraphs, invisible operators, fillers, tags, and a byte order mark that is not at the start. So are the code
/// points that stand for no character and never will (Unicode Standard, section 23.7): XML and HTML refuse them.
///
/// What some scripts cannot do without is none: the joiner and non-joiner of Persian, Indic scripts and emoji,
/// the marks of direction (U+200E, U+200F, U+061C), the selectors of variants.
public struct HiddenCharacter: Hashable, Sendable, CustomStringConvertible {
    public let scalar: Unicode.Scalar

    /// Nil for a character that may stand in a text.
    public init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: return nil
        case ..<0x20, 0x7F..<0xA0, 0xAD, 0x115F...0x1160, 0x180E, 0x200B, 0x2028...0x202E, 0x2060...0x206F,
            0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000..<0xE0080:
            self.scalar = scalar
        default:
            guard scalar.isNoncharacter else { return nil }
            self.scalar = scalar
        }
    }

    /// A control character, for formats in which a bare tab or line end is a mistake, too.
    public init(control byte: UInt8) { scalar = Unicode.Scalar(byte) }

    /// The character of which the first byte stands at a place in UTF-8, where it is a hidden one.
    ///
    /// Made for loops over every byte: most are told by themselves.
    @inlinable
    public init?(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        switch bytes[index] {
        case 0x20..<0x7F, 0x09, 0x0A, 0x0D, 0x80..<0xC2, 0xC3..<0xE1, 0xE4..<0xEF, 0xF5...:
            return nil
        default: self.init(decoding: index, in: bytes)
        }
    }

    @usableFromInline
    init?(decoding index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let rest = bytes[index..<min(index + 4, bytes.count)]
        var decoder = UTF8()
        var iterator = rest.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        self.init(scalar)
    }

    /// What a message says of it: `there is a character that cannot be seen, U+202E (right-to-left override)`.
    public var sentence: String {
        scalar.isNoncharacter
            ? "there is a code point that stands for no character, \(self)"
            : "there is a character that cannot be seen, \(self)"
    }

    /// The code point, and the name in the Unicode Standard: `U+202E (right-to-left override)`.
    public var description: String {
        let code = "U+" + padded(scalar.value, radix: 16, uppercase: true, to: 4)
        let name = scalar.properties.nameAlias ?? scalar.properties.name
        return name.map { "\(code) (\($0.lowercased()))" } ?? code
    }
}

extension Unicode.Scalar {
    /// True for the two last code points of each plane, and for 32 in a block of Arabic.
    fileprivate var isNoncharacter: Bool { value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) }
}
