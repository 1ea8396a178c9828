/// Data for programs within a page: a `script` of the type `application/ld+json`, which no browser runs (HTML Standard,
/// section 4.12.1, data block) and which a Content Security Policy therefore need not allow.
///
/// A browser reads the content of a script as bare characters: no reference is known there, and `</script>` ends it
/// wherever it stands, as `<!--` changes what ends it. JSON has its own way to write a character, so each `<` is
/// written as `\u003c`; it can only stand in a string. What is no JSON does no harm either.
public struct DataBlock: Hashable, Sendable {
    fileprivate let json: [UInt8]

    /// A block of JSON (RFC 8259) in UTF-8, which is taken as it is but for its `<`, and for U+2028 and U+2029, which
    /// older programs take for line ends.
    public init(json: [UInt8]) {
        guard json.contains(where: { $0 == UInt8(ascii: "<") || $0 == 0xE2 }) else {
            self.json = json
            return
        }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(json.count + 32)
        var index = 0
        while index < json.count {
            let byte = json[index]
            if byte == UInt8(ascii: "<") {
                escaped += "\\u003c".utf8
            } else if byte == 0xE2, index + 2 < json.count, json[index + 1] == 0x80,
                json[index + 2] & 0xFE == 0xA8
            {
                escaped += (json[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8
                index += 2
            } else {
                escaped.append(byte)
            }
            index += 1
        }
        self.json = escaped
    }
}

extension HTML {
    /// The block as an element on a line of its own.
    public init(_ block: DataBlock) {
        let start: StaticString = "<script type=\"application/ld+json\">"
        let end: StaticString = "</script>\n"
        var bytes: [UInt8] = []
        bytes.reserveCapacity(block.json.count + start.utf8CodeUnitCount + end.utf8CodeUnitCount)
        start.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes += block.json
        end.withUTF8Buffer { bytes.append(contentsOf: $0) }
        self.init(trusted: bytes)
    }
}
