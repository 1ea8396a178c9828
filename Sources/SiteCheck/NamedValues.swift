import Diagnostics

/// The style sheets that XML names before its first element, `<?xml-stylesheet href="…"?>`, each with its place.
func instructionAddresses(_ bytes: UnsafeBufferPointer<UInt8>) -> [(address: [UInt8], position: Position)] {
    var found: [(address: [UInt8], position: Position)] = []
    for start in places(of: "<?xml-stylesheet", in: bytes) {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex
        let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
        for name in places(of: "href", in: text) {
            guard let value = quoted(behind: name + 4, mark: "=", in: text) else { continue }
            let address = String(decoding: value, as: UTF8.self).replacing("&amp;", with: "&")
            found.append((Array(address.utf8), Position(of: start + name, in: bytes)))
        }
    }
    return found
}

/// The pictures that a web application's manifest names, `"src": "…"`, each with its place.
func manifestAddresses(_ bytes: UnsafeBufferPointer<UInt8>) -> [(address: [UInt8], position: Position)] {
    places(of: "\"src\"", in: bytes).compactMap { start in
        quoted(behind: start + 5, mark: ":", in: bytes).map { value in
            (unescaped(value) ?? value, Position(of: start, in: bytes))
        }
    }
}

/// The text in quotation marks behind a mark; white space may stand around the mark.
private func quoted(behind start: Int, mark: Unicode.Scalar, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]?
{
    var rest = bytes[start...].drop { $0 <= 0x20 }
    guard rest.popFirst() == UInt8(ascii: mark) else { return nil }
    rest = rest.drop { $0 <= 0x20 }
    guard let quote = rest.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        return nil
    }
    return Array(rest.prefix { $0 != quote })
}

private func places(of word: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    let word = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return bytes.indices.filter { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
}

extension Position {
    /// The place of a byte in a text.
    fileprivate init(of index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let before = bytes[..<index]
        let line = before.lastIndex(of: 0x0A).map { before[($0 + 1)...] } ?? before
        self.init(
            line: 1 + before.count { $0 == 0x0A }, column: 1 + line.count { $0 & 0xC0 != 0x80 })
    }
}
