extension [UInt8] {
    /// Adds text so that it means itself between tags and in a double-quoted attribute.
    ///
    /// Escapes `&`, `<`, `>` and `"`, the four bytes that libcmark escapes in text, and so agrees with it
    /// byte for byte. No value may stand in single quotes, so `'` stays.
    mutating func append(escaping text: some StringProtocol) {
        let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable {
            append(escaping: $0, special: .specialInText)
        }
        guard isContiguous == nil else { return }
        Array(text.utf8).withUnsafeBufferPointer { append(escaping: $0, special: .specialInText) }
    }

    /// Adds an address as the value of a double-quoted attribute, as libcmark writes it: with `&amp;`
    /// for `&` and `&#x27;` for `'`. Nothing else in an address needs it.
    mutating func append(escaping address: WebAddress) {
        let isContiguous: Void? = address.text.utf8.withContiguousStorageIfAvailable {
            append(escaping: $0, special: .specialInAddress)
        }
        guard isContiguous == nil else { return }
        Array(address.text.utf8).withUnsafeBufferPointer { append(escaping: $0, special: .specialInAddress) }
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
    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>, special: ByteSet) {
        var copied = 0
        for index in text.indices where special.contains(text[index]) {
            append(contentsOf: text[copied..<index])
            append(referenceTo: text[index])
            copied = index + 1
        }
        append(contentsOf: text[copied...])
    }

    private mutating func append(referenceTo byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
        default: append(contentsOf: "&#x27;".utf8)
        }
    }
}

extension ByteSet {
    fileprivate static let specialInText = ByteSet("&<>\"")
    fileprivate static let specialInAddress = ByteSet("&'")
}
