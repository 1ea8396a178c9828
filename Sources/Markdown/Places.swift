import Diagnostics

/// Finds the place of words of which only the line is known.
///
/// libcmark's columns cannot be used: on continuation lines they ignore the indentation that was
/// stripped. So the words are looked for in the source, from where the last ones were found: asked in the
/// order of the text, all questions together take one pass. Questions out of order and words that are
/// not there (an entity was typed, or the link's definition is elsewhere) cost extra, up to a limit in
/// proportion to the body; beyond that the answer is the start of the line.
struct Places {
    private let bytes: ArraySlice<UInt8>
    private let firstLine: Int
    /// Where each line starts.
    private let lines: [Int]
    /// Behind the words that were found last.
    private var cursor: Int
    /// The last place of which the column was counted.
    private var counted: (index: Int, line: Int, column: Int)
    /// The number of bytes that may still be read in vain.
    private var allowance: Int

    init(_ body: Body) {
        bytes = body.bytes
        firstLine = body.firstLine
        lines = bytes.lineStarts
        cursor = bytes.startIndex
        counted = (bytes.startIndex, 0, 1)
        allowance = 8 * bytes.count + 65_536
    }

    /// Where the text of a line starts.
    func start(ofLine line: Int) -> Position {
        let start = lines[number(ofLine: line)]
        let text = bytes[start...].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        return Position(line: line, column: (text ?? start) - start + 1)
    }

    /// Where the words stand, on the line or further down in its paragraph; else where the line's text starts.
    ///
    /// Words behind a backslash or in a code span are not the ones.
    mutating func position(of words: String, line: Int) -> Position {
        found(words, line: line) ?? start(ofLine: line)
    }

    /// Where the at sign of a named source stands, before which an `opening` goes that tells it from others.
    mutating func position(ofSource slug: String, opening: String, line: Int) -> Position {
        guard let found = found("\(opening)@\(slug)", line: line, isSlug: true) else {
            return start(ofLine: line)
        }
        return Position(line: Int(found.line), column: Int(found.column) + opening.unicodeScalars.count)
    }

    /// Where a destination stands; where a definition elsewhere gives it, where the link's words do.
    mutating func position(ofDestination destination: String, words: String, line: Int) -> Position {
        found(destination, line: line) ?? position(of: "[\(words)", line: line)
    }

    /// Nil where the words are not found; where they end in a slug, nor where they start a longer one.
    private mutating func found(_ words: String, line: Int, isSlug: Bool = false) -> Position? {
        let needle = Array(words.utf8.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
        guard !needle.isEmpty, allowance > 0 else { return nil }
        let lineStart = lines[number(ofLine: line)]
        if lineStart < cursor, let found = find(needle, isSlug, from: cursor) { return position(at: found) }
        if let found = find(needle, isSlug, from: lineStart) {
            if lineStart < cursor { allowance -= found - lineStart }
            return position(at: found)
        }
        return nil
    }

    /// The place of a byte.
    mutating func position(at index: Int) -> Position {
        if index < counted.index || counted.line + 1 < lines.count && lines[counted.line + 1] <= index {
            let line = lines.partitioningIndex { $0 > index } - 1
            if index < counted.index { allowance -= index - lines[line] }
            counted = (lines[line], line, 1)
        }
        for byte in bytes[counted.index..<index] where byte & 0xC0 != 0x80 { counted.column += 1 }
        counted.index = index
        return Position(line: counted.line + firstLine, column: counted.column)
    }

    private func number(ofLine line: Int) -> Int {
        min(max(line - firstLine, 0), lines.count - 1)
    }

    /// Looks from a place to the end of its paragraph.
    private mutating func find(_ needle: [UInt8], _ isSlug: Bool, from start: Int) -> Int? {
        var index = start
        var skipsCode = needle[0] != UInt8(ascii: "`")
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == needle[0], bytes[index...].starts(with: needle) {
                let end = index + needle.count
                if !isSlug || end == bytes.endIndex || !bytes[end].isSlugByte {
                    cursor = end
                    return index
                }
            }
            switch byte {
            case UInt8(ascii: "\\"):
                index += 2
            case UInt8(ascii: "`") where skipsCode:
                let end = endOfCode(from: index)
                skipsCode = end != nil
                index = end ?? index + 1
            case UInt8(ascii: "\n") where isBlank(from: index + 1):
                allowance -= index - start
                return nil
            default:
                index += 1
            }
        }
        allowance -= index - start
        return nil
    }

    /// The end of the code span that starts at a backtick, if it ends on its line.
    private mutating func endOfCode(from start: Int) -> Int? {
        let width = bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
        var index = start + width
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\n") {
            let run = bytes[index...].prefix { $0 == UInt8(ascii: "`") }.count
            if run == width { return index + run }
            index += max(run, 1)
        }
        allowance -= index - start
        return nil
    }

    private func isBlank(from start: Int) -> Bool {
        for byte in bytes[start...] where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") {
            return byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        }
        return true
    }
}

extension ArraySlice<UInt8> {
    /// Where the lines start; a line ends in LF, CR LF or CR. There is at least one.
    fileprivate var lineStarts: [Int] {
        var starts = [startIndex]
        var index = startIndex
        while index < endIndex {
            let byte = self[index]
            index += 1
            if byte == UInt8(ascii: "\r"), index < endIndex, self[index] == UInt8(ascii: "\n") { index += 1 }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(index) }
        }
        return starts
    }
}

extension [Int] {
    /// The first index, in a sorted list, of which the condition holds; the list's end if it holds of none.
    fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
