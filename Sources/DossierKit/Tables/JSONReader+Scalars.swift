import Diagnostics

/// Strings, and words without quotation marks.
extension JSONReader {
    /// A number, `true`, `false` or `null`.
    mutating func word() throws(Mistake) -> String {
        let start = index
        while let byte = peek, !byte.endsWord { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        guard ["true", "false", "null"].contains(word) || word.isJSONNumber else {
            index = start
            throw mistake(word.isEmpty ? .noValue : .bareWord(word))
        }
        return word
    }

    /// A string in quotation marks, with its escapes replaced.
    mutating func string() throws(Mistake) -> String {
        let opening = place
        index += 1
        var start = index
        var text: [UInt8]?  // Made when the first escape asks for it.
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                let rest = bytes[start..<index]
                index += 1
                guard var text else { return String(decoding: rest, as: UTF8.self) }
                text += rest
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                if text == nil { text = [] }
                text?.append(contentsOf: bytes[start..<index])
                text?.append(contentsOf: String(try escape()).utf8)
                start = index
            case ..<0x20:
                throw mistake(.controlCharacter(HiddenCharacter(control: byte)))
            default:
                if let hidden = HiddenCharacter(at: index, in: bytes) {
                    throw mistake(.controlCharacter(hidden))
                }
                index += 1
            }
        }
        throw Mistake(problem: .openString, position: opening)
    }

    /// The character that an escape stands for; two `\u` escapes in a row may be one character.
    private mutating func escape() throws(Mistake) -> Unicode.Scalar {
        let start = index
        index += 1
        let letter = peek
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return letter.map { Unicode.Scalar($0) } ?? "/"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "u"):
            guard let unit = hexadecimal() else { break }
            guard let scalar = Unicode.Scalar(unit) ?? pair(behind: unit) else { break }
            guard let hidden = HiddenCharacter(scalar) else { return scalar }
            if scalar.isASCII { break }
            index = start
            throw mistake(.controlCharacter(hidden))
        default: break
        }
        let written = String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
        index = start
        throw mistake(.escape(written))
    }

    /// The character of two escapes (RFC 8259, section 7), of which the first is read; nil where they are no pair.
    private mutating func pair(behind unit: UInt32) -> Unicode.Scalar? {
        guard unit < 0xDC00, peek == UInt8(ascii: "\\"), index + 1 < bytes.count,
            bytes[index + 1] == UInt8(ascii: "u")
        else { return nil }
        index += 2
        guard let low = hexadecimal(), (0xDC00..<0xE000).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    }

    /// The value of four hexadecimal digits.
    private mutating func hexadecimal() -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[index..<index + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 + UInt32(digit)
        }
        index += 4
        return value
    }
}

extension String {
    /// Whether it is a number as RFC 8259, section 6, writes it.
    fileprivate var isJSONNumber: Bool {
        var rest = utf8[...]
        func digits() -> Int {
            let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let startsWithZero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !startsWithZero || whole == 1 else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if let sign = rest.first, sign | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }
}
