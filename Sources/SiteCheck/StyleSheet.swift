import Diagnostics

/// The addresses that a style sheet loads, each with its place: `url(…)`, and `@import "…"`.
///
/// Comments do not count (CSS Syntax Level 3, section 4). `start` is the place of the first byte. Time is
/// linear in the text.
func styleAddresses(_ bytes: UnsafeBufferPointer<UInt8>, from start: Position = .start) -> [(
    address: [UInt8], position: Position
)] {
    var reader = StyleReader(bytes, start)
    reader.read()
    return reader.found
}

private struct StyleReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var line: Int
    private var column: Int
    private(set) var found: [(address: [UInt8], position: Position)] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Position) {
        self.bytes = bytes
        line = Int(start.line)
        column = Int(start.column)
    }

    mutating func read() {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "/") where follows("/*"): skipComment()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = string()
            case UInt8(ascii: "u"), UInt8(ascii: "U"): url()
            case UInt8(ascii: "@") where follows("@import"): importRule()
            default: step()
            }
        }
    }

    private mutating func step() {
        if bytes[index] == 0x0A {
            (line, column) = (line + 1, 1)
        } else if bytes[index] & 0xC0 != 0x80 {
            column += 1
        }
        index += 1
    }

    /// Steps over characters that are known to be ASCII and no line end.
    private mutating func skip(_ count: Int) {
        index += count
        column += count
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= 0x20 { step() }
    }

    private mutating func skipComment() {
        skip(2)
        while index < bytes.count, !follows("*/") { step() }
        skip(min(2, bytes.count - index))
    }

    private mutating func url() {
        let isWord = index > 0 && isNameByte(bytes[index - 1])
        guard !isWord, follows("url(") else { return step() }
        let place = position
        skip(4)
        skipSpace()
        guard index < bytes.count else { return }
        if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
            found.append((string(), place))
            return
        }
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: ")") { step() }
        found.append((Array(bytes[start..<index]), place))
    }

    private mutating func importRule() {
        let place = position
        skip(7)
        skipSpace()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
        else { return }
        found.append((string(), place))
    }

    /// The text of a string, whose quotation mark is next; an escaped character is itself.
    private mutating func string() -> [UInt8] {
        let mark = bytes[index]
        var text: [UInt8] = []
        step()
        while index < bytes.count, bytes[index] != mark, bytes[index] != 0x0A {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { step() }
            text.append(bytes[index])
            step()
        }
        if index < bytes.count { step() }
        return text
    }

    private func follows(_ word: StaticString) -> Bool {
        guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { offset in
            let byte = bytes[index + offset]
            let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            return (isUpper ? byte | 0x20 : byte) == word.utf8Start[offset]
        }
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x61 && byte <= 0x7A
            || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
    }

    private var position: Position { Position(line: line, column: column) }
}
