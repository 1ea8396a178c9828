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
        guard let found = peek, found == byte else { return false }
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

    /// Moves to the nearest byte of which the condition is true, or to the end.
    @inline(__always)
    mutating func skip(until isWanted: (UInt8) -> Bool) {
        while next < markup.count, !isWanted(markup[next]) { next += 1 }
    }

    /// Moves over white space.
    mutating func skipSpace() {
        skip { !$0.isSpace }
    }

    /// Moves over the name of a tag or an attribute, which may be empty.
    mutating func takeName() -> Name {
        var name = Name()
        while let byte = peek, !byte.endsName {
            name.append(byte)
            next += 1
        }
        return name
    }

    /// Whether a tag's part has ended here: at white space, a slash, the end of the tag or of the stretch.
    var isBehindPart: Bool { peek.map { $0.isGap || $0 == ">" } ?? true }
}
