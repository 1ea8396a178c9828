extension [UInt8] {
    /// Adds text so that it means itself between tags and in a double-quoted attribute.
    ///
    /// Escapes `&`, `<`, `>` and `"`, the four bytes that libcmark escapes in text, and so agrees with it
    /// byte for byte. No value may stand in single quotes, so `'` stays.
    mutating func append(escaping text: some StringProtocol) {
        append(escaping: text) { byte in
            switch byte {
            case "&", "<", ">", "\"": true
            default: false
            }
        }
    }

    /// Adds an address as the value of a double-quoted attribute, as libcmark writes it: with `&amp;`
    /// for `&` and `&#x27;` for `'`. Nothing else in an address needs it.
    mutating func append(escaping address: WebAddress) {
        append(escaping: address.text) { byte in
            switch byte {
            case "&", "'": true
            default: false
            }
        }
    }

    /// Adds a whole number in decimal digits.
    mutating func append(digitsOf number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        let start = count
        var rest = number.magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }

    /// Copies the runs between special bytes whole, and each special byte as its reference.
    @inline(__always)
    private mutating func append(escaping text: some StringProtocol, _ isSpecial: (UInt8) -> Bool) {
        let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
            var copied = 0
            for index in bytes.indices where isSpecial(bytes[index]) {
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
                append(referenceTo: bytes[index])
                copied = index + 1
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
        }
        precondition(isContiguous != nil, "a string of this platform is contiguous UTF-8")
    }

    private mutating func append(referenceTo byte: UInt8) {
        let reference: StaticString =
            switch byte {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: "&#x27;"
            }
        reference.withUTF8Buffer { append(contentsOf: $0) }
    }
}
