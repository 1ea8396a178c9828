package import Diagnostics

/// The addresses that a style sheet loads, each with its place: `url(…)`, `@import "…"`, and those of `image-set(…)`.
///
/// Comments do not count, and names and strings are read with their escapes undone (CSS Syntax Level 3, section 4).
/// `start` is the place of the first byte. Time is linear in the text.
package func styleAddresses(_ bytes: UnsafeBufferPointer<UInt8>, from start: Position = .start) -> [(
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
            case UInt8(ascii: "@"): importRule()
            case UInt8(ascii: "\\"): function()
            case let byte where isNameByte(byte): function()
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

    /// A name, and what it loads if it is that of a function that does.
    private mutating func function() {
        let place = position
        let name = name()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { return }
        switch name {
        case "url", "src": url(place)
        case "image-set", "-webkit-image-set": imageSet()
        default: break
        }
    }

    /// The name that is next, in lower case and with its escapes undone.
    private mutating func name() -> String {
        var name: [UInt8] = []
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\") {
                name += escaped()
            } else if isNameByte(bytes[index]) {
                name.append(bytes[index])
                step()
            } else {
                break
            }
        }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    private mutating func url(_ place: Position) {
        skip(1)
        skipSpace()
        guard index < bytes.count else { return }
        if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
            found.append((string(), place))
            return
        }
        var address: [UInt8] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: ")") {
            if bytes[index] == UInt8(ascii: "\\") {
                address += escaped()
            } else {
                address.append(bytes[index])
                step()
            }
        }
        found.append((address, place))
    }

    /// The strings of an image set are addresses, but for those of `type(…)`.
    private mutating func imageSet() {
        skip(1)
        var depth = 1
        while index < bytes.count, depth > 0 {
            let place = position
            switch bytes[index] {
            case UInt8(ascii: "/") where follows("/*"): skipComment()
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let text = string()
                if depth == 1 { found.append((text, place)) }
            case UInt8(ascii: "("):
                depth += 1
                step()
            case UInt8(ascii: ")"):
                depth -= 1
                step()
            case let byte where isNameByte(byte) || byte == UInt8(ascii: "\\"):
                if name() == "url", index < bytes.count, bytes[index] == UInt8(ascii: "(") {
                    url(place)
                    depth += 1
                }
            default: step()
            }
        }
    }

    private mutating func importRule() {
        let place = position
        step()
        guard name() == "import" else { return }
        skipSpace()
        while follows("/*") {
            skipComment()
            skipSpace()
        }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
        else { return }
        found.append((string(), place))
    }

    /// The text of a string, whose quotation mark is next, with its escapes undone.
    private mutating func string() -> [UInt8] {
        let mark = bytes[index]
        var text: [UInt8] = []
        step()
        while index < bytes.count, bytes[index] != mark, bytes[index] != 0x0A {
            if bytes[index] == UInt8(ascii: "\\") {
                text += escaped()
            } else {
                text.append(bytes[index])
                step()
            }
        }
        if index < bytes.count { step() }
        return text
    }

    /// The character of an escape, whose backslash is next: up to six hexadecimal digits and a space, else itself.
    private mutating func escaped() -> [UInt8] {
        step()
        var (value, digits) = (UInt32(0), 0)
        while index < bytes.count, digits < 6, let digit = hexDigit(bytes[index]) {
            (value, digits) = (value << 4 | UInt32(digit), digits + 1)
            step()
        }
        if digits > 0 {
            if index < bytes.count, bytes[index] <= 0x20 { step() }
            return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
        }
        guard index < bytes.count else { return [] }
        let byte = bytes[index]
        step()
        return byte == 0x0A ? [] : [byte]
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
