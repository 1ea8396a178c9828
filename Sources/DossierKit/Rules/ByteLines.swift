import Diagnostics

/// The places of bytes in a text, asked for from its start on: one pass serves all of them.
struct ByteLines {
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var line: Int
    private var column = 1

    init(_ bytes: ArraySlice<UInt8>, firstLine: Int = 1) {
        self.bytes = bytes
        index = bytes.startIndex
        line = firstLine
    }

    /// The line and column of the byte at a distance from the first; at least as far as the one asked for before.
    mutating func position(of offset: Int) -> Position {
        let end = min(bytes.startIndex + offset, bytes.endIndex)
        while index < end {
            if bytes[index] == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if bytes[index] & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
        return Position(line: line, column: column)
    }
}
