import Diagnostics

/// The addresses in a page's data for programs (JSON-LD in the words of schema.org), each with its place.
///
/// What stands behind `url`, `item` and the like is an address, by itself or in a list. Whether the text is JSON is not
/// looked at: strings are found in any text, and time is linear in it. `start` is the place of the first byte.
func linkedAddresses(_ bytes: UnsafeBufferPointer<UInt8>, from start: Position) -> [(
    address: String, key: String, position: Position
)] {
    var found: [(address: String, key: String, position: Position)] = []
    var (line, column) = (Int(start.line), Int(start.column))
    var key = ""
    var index = 0
    func step() {
        if bytes[index] == 0x0A {
            (line, column) = (line + 1, 1)
        } else if bytes[index] & 0xC0 != 0x80 {
            column += 1
        }
        index += 1
    }
    while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "\"") else {
            step()
            continue
        }
        step()
        let place = Position(line: line, column: column)
        var text: [UInt8] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            // What an address needs no escape for is not decoded: such a one leads nowhere.
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { step() }
            text.append(bytes[index])
            step()
        }
        if index < bytes.count { step() }
        let string = String(decoding: text, as: UTF8.self)
        while index < bytes.count, bytes[index] <= 0x20 { step() }
        if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
            key = string
        } else if addressKeys.contains(key), !string.hasPrefix("_:") {
            found.append((string, key, place))
        }
    }
    return found
}

private let addressKeys: Set = [
    "@id", "archivedAt", "contentUrl", "image", "item", "logo", "sameAs", "thumbnailUrl", "url",
]
