/// Neighbouring inlines as one row of bytes, so that what the author wrote as one thing can be read as one.
///
/// Texts are UTF-8. What else there is stands as a byte that UTF-8 never uses: a break, an inline that
/// is not text (an *atom*), or an escaped mark.
struct InlineRun {
    var bytes: [UInt8] = []
    private(set) var atoms: [Inline] = []
    /// Where each text starts, and its line of the file.
    private(set) var texts: [(start: Int, line: Int)] = []

    static let atom: UInt8 = 0xFF
    static let softBreak: UInt8 = 0xFE
    static let lineBreak: UInt8 = 0xFD
    /// The first of ``MarkedSource/marks``, escaped; the others follow.
    static let firstMark: UInt8 = 0xF8

    init() {
        bytes.reserveCapacity(480)  // A sentence or two: most paragraphs then grow once or not at all.
    }

    mutating func startText(line: Int) {
        texts.append((bytes.count, line))
    }

    mutating func append(_ atom: Inline) {
        atoms.append(atom)
        bytes.append(Self.atom)
    }

    /// Appends text, with the noncharacters that stand for escaped marks as one byte each.
    ///
    /// libcmark writes references to U+FFFE and U+FFFF as the bytes FE and FF, which mean something else here: they
    /// become U+FFFD. The outline reports them by their place in the source.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, hasMarks: Bool) {
        guard hasMarks || text.contains(where: { $0 >= Self.firstMark }) else {
            bytes += text
            return
        }
        var index = 0
        while index < text.count {
            // U+FDD0 … U+FDDF are EF B7 90 … 9F.
            if text[index] == 0xEF, index + 2 < text.count, text[index + 1] == 0xB7,
                text[index + 2] & 0xF0 == 0x90,
                text[index + 2] & 0x0F < MarkedSource.marks.count
            {
                bytes.append(Self.firstMark + text[index + 2] & 0x0F)
                index += 3
            } else {
                if text[index] < Self.firstMark {
                    bytes.append(text[index])
                } else {
                    bytes += "\u{FFFD}".utf8
                }
                index += 1
            }
        }
    }

    /// Text without breaks and atoms, its escaped marks as they are published.
    func text(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { bytes in
            let slice = UnsafeBufferPointer(rebasing: bytes[range])
            guard slice.contains(where: { $0 >= Self.firstMark }) else {
                return String(decoding: slice, as: UTF8.self)
            }
            return String(decoding: slice.map(Self.published), as: UTF8.self)
        }
    }

    /// The byte that is published for a byte of text, which may be an escaped mark.
    static func published(_ byte: UInt8) -> UInt8 {
        byte >= firstMark && byte < lineBreak ? MarkedSource.marks[Int(byte - firstMark)] : byte
    }

    /// The words of a range, its `atoms` from the given one on included, with white space folded and trimmed.
    func words(_ range: Range<Int>, firstAtom: Int) -> String {
        var words: [UInt8] = []
        var atom = firstAtom
        for byte in bytes[range] {
            switch byte {
            case Self.atom:
                atoms[atom].appendPlainText(to: &words)
                atom += 1
            case Self.softBreak, Self.lineBreak: words.append(UInt8(ascii: " "))
            default: words.append(Self.published(byte))
            }
        }
        return String(decoding: words.whiteSpaceFolded, as: UTF8.self)
    }
}

extension [UInt8] {
    /// The bytes with each run of ASCII white space as one space, and none at the ends.
    var whiteSpaceFolded: [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(count)
        for byte in self {
            let isSpace = byte.isWhiteSpace
            if isSpace, folded.last.map({ $0 == UInt8(ascii: " ") }) ?? true { continue }
            folded.append(isSpace ? UInt8(ascii: " ") : byte)
        }
        if folded.last == UInt8(ascii: " ") { folded.removeLast() }
        return folded
    }
}

extension UInt8 {
    /// Whether the byte is a space, tab or line end of ASCII.
    var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    /// Whether the byte may stand in a slug: a lower-case letter or digit of ASCII, or a hyphen.
    var isSlugByte: Bool {
        self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z")
            || self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
            || self == UInt8(ascii: "-")
    }
}
