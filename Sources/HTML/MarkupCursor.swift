import Glibc

/// A place in a stretch of markup that moves forward only.
struct MarkupCursor {
    private var next: Int = 0
    private let markup: UnsafeBufferPointer<UInt8>

    init(_ markup: UnsafeBufferPointer<UInt8>) {
        self.markup = markup
    }

    var isAtEnd: Bool { next == markup.count }

    /// The byte at the cursor; nil at the end.
    var peek: UInt8? { isAtEnd ? nil : markup[next] }

    /// Moves behind the byte if it stands at the cursor, and says whether it did.
    mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: byte) else { return false }
        next += 1
        return true
    }

    /// Moves behind the nearest such byte, or to the end, and says whether there was one.
    mutating func skip(past byte: Unicode.Scalar) -> Bool {
        guard let start = markup.baseAddress, !isAtEnd,
            let found = memchr(start + next, Int32(UInt8(ascii: byte)), markup.count - next)
        else {
            next = markup.count
            return false
        }
        next = UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found)) + 1
        return true
    }

    /// Moves over the bytes that are in the set.
    mutating func skip(_ set: ByteSet) {
        while next < markup.count, set.contains(markup[next]) { next += 1 }
    }

    /// Moves to the nearest byte of the set, or to the end.
    mutating func skip(to set: ByteSet) {
        while next < markup.count, !set.contains(markup[next]) { next += 1 }
    }

    /// Moves over the name of a tag or an attribute, which may be empty.
    mutating func takeName() -> Name {
        let start = next
        skip(to: .endOfName)
        return Name(markup[start..<next])
    }

    /// Whether a tag's part has ended here: at white space, a slash, the end of the tag or of the stretch.
    var isBehindPart: Bool { peek.map(ByteSet.behindPart.contains) ?? true }
}

extension ByteSet {
    /// White space, as HTML has it.
    static let space = ByteSet(" \t\n\u{C}\r")
    /// White space, and the slash, which counts as such inside a tag.
    static let gap = ByteSet(" \t\n\u{C}\r/")
    static let behindPart = ByteSet(" \t\n\u{C}\r/>")
    static let endOfName = ByteSet(" \t\n\u{C}\r/>=\"'<")
    /// What ends a value without quotes, and what must not stand in one.
    static let endOfUnquoted = ByteSet(" \t\n\u{C}\r>\"'<=`")
}
