/// A body in which an escaped mark stays recognisable behind libcmark.
///
/// libcmark gives `\[` and `[` as the same text, and takes `[@a]: word` away as the definition of a
/// link. But `\[@a]` is no citation, and `[@a]: word` is one. So where a backslash stands before a mark
/// that this module reads, both are replaced by a character reference to a noncharacter of Unicode
/// (U+FDD0 …), one a mark; and so is the colon behind `[@…]` and `[^…]`. To CommonMark the reference
/// is what an escape is: punctuation without effect. In code and in HTML, where an escape and a
/// reference are both literal, ``restored(_:)`` puts back what was written.
struct MarkedSource {
    let bytes: ArraySlice<UInt8>
    let hasMarks: Bool

    /// The marks: U+FDD0 stands for the first, and so on. The last stands for a colon without backslash.
    static let marks = Array("[*{@:".utf8)

    /// The bytes before the last digit of a reference. The case of the letters is its own, so that
    /// nobody who writes about noncharacters meets it.
    static let reference = Array("&#xFdD".utf8)

    init(_ source: ArraySlice<UInt8>) {
        guard Self.mayNeedMarks(source) else {
            (bytes, hasMarks) = (source, false)
            return
        }
        var scan = Scan(source)
        scan.run()
        (bytes, hasMarks) = (scan.marked[...], scan.hasMarks)
    }

    /// Whether there is a backslash, or `]:`.
    private static func mayNeedMarks(_ source: ArraySlice<UInt8>) -> Bool {
        source.withUnsafeBufferPointer { source in
            var previous: UInt8 = 0
            for byte in source {
                if byte == UInt8(ascii: "\\") { return true }
                if byte == UInt8(ascii: ":"), previous == UInt8(ascii: "]") { return true }
                previous = byte
            }
            return false
        }
    }

    /// The literal of code or HTML as it was written.
    static func restored(_ literal: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(literal.count)
        var index = 0
        while index < literal.count {
            let digit = index + reference.count
            if literal[index] == reference[0], digit + 1 < literal.count,
                literal[index..<digit].elementsEqual(reference), literal[digit + 1] == UInt8(ascii: ";"),
                let mark = mark(numbered: literal[digit] &- UInt8(ascii: "0"))
            {
                if mark != UInt8(ascii: ":") { bytes.append(UInt8(ascii: "\\")) }
                bytes.append(mark)
                index = digit + 2
            } else {
                bytes.append(literal[index])
                index += 1
            }
        }
        return bytes
    }

    /// The mark that a noncharacter stands for, by the last four bits of its number.
    static func mark(numbered number: UInt8) -> UInt8? {
        number < marks.count ? marks[Int(number)] : nil
    }
}

extension MarkedSource {
    /// One pass over a body, from left to right.
    private struct Scan {
        let source: ArraySlice<UInt8>
        var marked: [UInt8] = []
        var hasMarks = false
        var index: Int
        /// Whether a `[@` or `[^` is open.
        var isInLabel = false

        init(_ source: ArraySlice<UInt8>) {
            self.source = source
            index = source.startIndex
            marked.reserveCapacity(source.count + 64)
        }

        mutating func run() {
            while index < source.endIndex {
                switch source[index] {
                case UInt8(ascii: "\\"): copyEscape()
                case UInt8(ascii: "<"): copyAutolinkStart()
                case UInt8(ascii: "["):
                    isInLabel = next == UInt8(ascii: "@") || next == UInt8(ascii: "^")
                    copy(1)
                case UInt8(ascii: "]"):
                    copy(1)
                    if isInLabel, index < source.endIndex, source[index] == UInt8(ascii: ":") {
                        mark(UInt8(ascii: ":"), length: 1)
                    }
                    isInLabel = false
                default:
                    marked.append(source[index])
                    index += 1
                }
            }
        }

        private var next: UInt8? { index + 1 < source.endIndex ? source[index + 1] : nil }

        private mutating func copy(_ count: Int) {
            let end = min(index + count, source.endIndex)
            marked += source[index..<end]
            index = end
        }

        private mutating func mark(_ mark: UInt8, length: Int) {
            guard let number = marks.firstIndex(of: mark) else { return }
            marked += reference
            marked += [UInt8(ascii: "0") + UInt8(number), UInt8(ascii: ";")]
            index += length
            hasMarks = true
        }

        private mutating func copyEscape() {
            switch next {
            case UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "{"), UInt8(ascii: "@"):
                mark(source[index + 1], length: 2)
            // In a code span the backslash does nothing, and the line end or backtick behind it much.
            case UInt8(ascii: "`"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), nil: copy(1)
            default: copy(2)
            }
        }

        /// Copies what may be an autolink up to its end: there backslashes are literal and references are not.
        private mutating func copyAutolinkStart() {
            var end = index + 1
            while end < source.endIndex, source[end] > UInt8(ascii: " "), source[end] != UInt8(ascii: "<") {
                if source[end] == UInt8(ascii: ">") {
                    if source[index..<end].contains(UInt8(ascii: ":")) { return copy(end + 1 - index) }
                    break
                }
                end += 1
            }
            copy(1)
        }
    }
}
