import Diagnostics

/// The text that is being parsed, by lines and characters, for messages about it.
///
/// Nothing here is computed before the first mistake asks for it.
struct SourceText {
    let bytes: UnsafeBufferPointer<UInt8>
    /// The number that the file gives to the first line of the text.
    let firstLine: Int
    /// Where each line begins in `bytes`.
    private lazy var starts = lineStarts()
    /// The line that was asked for last, since questions come in order: a long line is decoded once.
    private var latest: (number: Int, scalars: [Unicode.Scalar])?

    init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        self.bytes = bytes
        self.firstLine = firstLine
    }

    /// The numbers of all lines.
    var lines: Range<Int> {
        mutating get { firstLine..<firstLine + starts.count }
    }

    /// The characters of a line without its end; none for a line that is not there.
    mutating func line(_ number: Int) -> [Unicode.Scalar] {
        if let latest, latest.number == number { return latest.scalars }
        guard lines.contains(number) else { return [] }
        let start = starts[number - firstLine]
        let rest = UnsafeBufferPointer(rebasing: bytes[start...])
        let content = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let scalars = Array(String(decoding: content, as: UTF8.self).unicodeScalars)
        latest = (number, scalars)
        return scalars
    }

    /// Whether nothing but spaces stands behind a place.
    mutating func isEnd(_ place: Position) -> Bool {
        let rest = line(Int(place.line)).dropFirst(Int(place.column) - 1)
        return rest.allSatisfy { $0 == " " } && !lines.contains { $0 > place.line && !line($0).isEmpty }
    }

    /// The part of the text that begins with a line.
    mutating func rest(from number: Int) -> SourceText {
        SourceText(UnsafeBufferPointer(rebasing: bytes[starts[number - firstLine]...]), firstLine: number)
    }

    /// The place of a byte.
    mutating func position(ofByte offset: Int) -> Position {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        let column = bytes[starts[low]..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
        return Position(line: firstLine + low, column: column + 1)
    }

    /// A line ends where libyaml says so: after `\n`, `\r\n` or a lone `\r`.
    private func lineStarts() -> [Int] {
        var starts = [0]
        for index in bytes.indices {
            let isFeed = bytes[index] == UInt8(ascii: "\n")
            let isReturn = bytes[index] == UInt8(ascii: "\r")
            let isPair = isReturn && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
            if isFeed || isReturn && !isPair { starts.append(index + 1) }
        }
        return starts
    }
}
