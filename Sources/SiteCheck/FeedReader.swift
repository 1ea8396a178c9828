import Diagnostics
import HTMLTree

/// The addresses of a site map or feed, each with its place: the text of `loc`, `link`, `guid` and `url`,
/// and the attributes `href`, `src` and `url`.
///
/// A small part of XML is enough for that: tags, attributes in quotation marks, entities, `CDATA` and comments
/// (XML 1.0). Time is linear in the text.
func feedAddresses(_ bytes: UnsafeBufferPointer<UInt8>) -> [(address: [UInt8], position: Position)] {
    var reader = FeedReader(bytes)
    reader.read()
    return reader.found
}

private struct FeedReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var line = 1
    private var column = 1
    private(set) var found: [(address: [UInt8], position: Position)] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func read() {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                step()
                continue
            }
            if follows("<!--") {
                skip(past: "-->")
            } else if follows("<![CDATA[") {
                skip(past: "]]>")
            } else if follows("<?") || follows("<!") || follows("</") {
                skip(past: ">")
            } else {
                tag()
            }
        }
    }

    private mutating func tag() {
        step()
        let name = word()
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            let attribute = word()
            guard !attribute.isEmpty else {
                step()
                continue
            }
            let place = position
            while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "=") { step() }
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
            else { continue }
            let mark = bytes[index]
            step()
            let value = text(until: mark)
            if ["href", "src", "url"].contains(attribute) { add(value, place) }
            if index < bytes.count { step() }
        }
        guard index > 0, index < bytes.count else { return }
        let isEmpty = bytes[index - 1] == UInt8(ascii: "/")
        step()
        guard !isEmpty, ["loc", "link", "guid", "url"].contains(name) else { return }
        let place = position
        if follows("<![CDATA[") {
            skip(past: "[CDATA[")
            add(text(until: UInt8(ascii: "]")), place)
        } else {
            add(text(until: UInt8(ascii: "<")), place)
        }
    }

    private mutating func add(_ value: ArraySlice<UInt8>, _ position: Position) {
        let address = value.drop { $0 <= 0x20 }
        if !address.isEmpty { found.append((unescapedEntities(address), position)) }
    }

    /// Only entities: the `%` of an address is decoded where it is followed.
    private func unescapedEntities(_ text: ArraySlice<UInt8>) -> [UInt8] {
        String(decoding: text, as: UTF8.self).replacing("&amp;", with: "&").utf8.map { $0 }
    }

    private mutating func text(until end: UInt8) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, bytes[index] != end { step() }
        return Array(bytes[start..<index])[...]
    }

    /// The name that is next, without a namespace's prefix; empty where there is none.
    private mutating func word() -> String {
        var start = index
        while index < bytes.count, isLetterOrDigit(bytes[index]) || ":-_.".utf8.contains(bytes[index]) {
            if bytes[index] == UInt8(ascii: ":") { start = index + 1 }
            step()
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func skip(past end: StaticString) {
        while index < bytes.count, !follows(end) { step() }
        for _ in 0..<min(end.utf8CodeUnitCount, bytes.count - index) { step() }
    }

    private mutating func step() {
        if bytes[index] == 0x0A {
            (line, column) = (line + 1, 1)
        } else if bytes[index] & 0xC0 != 0x80 {
            column += 1
        }
        index += 1
    }

    private func follows(_ word: StaticString) -> Bool {
        guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == word.utf8Start[$0] }
    }

    private var position: Position { Position(line: line, column: column) }
}
