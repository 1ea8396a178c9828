import HTMLTree

/// Text with its escapes undone: `%41`, `&#65;` and `&amp;`, `\u0041` and `\/`; nil where there are none.
///
/// It undoes what a browser or a program would, wherever in the text it stands, so that a value cannot hide
/// in an escape of one language within another. An escape that is none stays.
func unescaped(_ bytes: some Collection<UInt8>) -> [UInt8]? {
    guard
        bytes.contains(where: {
            $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\")
        })
    else { return nil }
    var decoder = Unescaping(Array(bytes))
    return decoder.text()
}

private struct Unescaping {
    private let bytes: [UInt8]
    private var index = 0
    private var result: [UInt8] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        result.reserveCapacity(bytes.count)
    }

    mutating func text() -> [UInt8] {
        while index < bytes.count {
            let byte = bytes[index]
            let isEscape =
                switch byte {
                case UInt8(ascii: "%"): percent()
                case UInt8(ascii: "&"): entity()
                case UInt8(ascii: "\\"): backslash()
                default: false
                }
            if !isEscape {
                result.append(byte)
                index += 1
            }
        }
        return result
    }

    private mutating func percent() -> Bool {
        guard let value = number(at: index + 1, digits: 2) else { return false }
        result.append(UInt8(value))
        index += 3
        return true
    }

    /// An entity of at most ten characters: numbers, XML's five, and the letters of Latin-1.
    private mutating func entity() -> Bool {
        let name = bytes[(index + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
        guard bytes.indices.contains(name.endIndex), bytes[name.endIndex] == UInt8(ascii: ";") else {
            return false
        }
        let text = String(decoding: name, as: UTF8.self)
        let value: UInt32?
        if text.hasPrefix("#x") || text.hasPrefix("#X") {
            value = UInt32(text.dropFirst(2), radix: 16)
        } else if text.hasPrefix("#") {
            value = UInt32(text.dropFirst())
        } else {
            value = entities[text]
        }
        guard let value, append(value) else { return false }
        index = name.endIndex + 1
        return true
    }

    /// The escapes of JSON (RFC 8259, section 7) and of JavaScript's strings.
    private mutating func backslash() -> Bool {
        guard index + 1 < bytes.count else { return false }
        switch bytes[index + 1] {
        case UInt8(ascii: "u"): return unicode()
        case UInt8(ascii: "x"):
            guard let value = number(at: index + 2, digits: 2), append(value) else { return false }
            index += 4
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
            result.append(UInt8(ascii: " "))
            index += 2
        default:
            result.append(bytes[index + 1])
            index += 2
        }
        return true
    }

    private mutating func unicode() -> Bool {
        guard let unit = number(at: index + 2, digits: 4) else { return false }
        var length = 6
        var value = unit
        if (0xD800..<0xDC00).contains(unit), bytes[min(index + 6, bytes.count)...].starts(with: "\\u".utf8),
            let second = number(at: index + 8, digits: 4), (0xDC00..<0xE000).contains(second)
        {
            value = 0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)
            length = 12
        }
        guard append(value) else { return false }
        index += length
        return true
    }

    private func number(at start: Int, digits: Int) -> UInt32? {
        guard start + digits <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<(start + digits)] {
            guard let digit = hexDigit(byte) else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    private mutating func append(_ value: UInt32) -> Bool {
        guard value != 0, let scalar = Unicode.Scalar(value) else { return false }
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        return true
    }
}

/// XML's five, two spaces and marks, and the letters of Latin-1 from U+00C0 on.
private let entities: [String: UInt32] = {
    var entities: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD,
        "commat": 0x40, "period": 0x2E, "hyphen": 0x2D, "plus": 0x2B, "lowbar": 0x5F, "colon": 0x3A,
    ]
    let letters = """
        Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
        ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig \
        agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml \
        eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        """
    for (index, name) in letters.split(separator: " ").enumerated() {
        entities[String(name)] = 0xC0 + UInt32(index)
    }
    return entities
}()
