extension [UInt8] {
    /// Adds a text as a cell of a table (RFC 4180): in quotation marks where it holds one, a comma or a line end.
    ///
    /// Spreadsheets run a cell that begins like a formula (OWASP, CSV Injection). Such a cell gets an apostrophe before
    /// it, and so does one that begins with apostrophes and then like a formula: whoever takes one apostrophe away from
    /// a cell that matches `'+[=+\-@\t\r\n＝＋－＠]` has the text again.
    mutating func append(cell text: String) {
        var text = text
        text.withUTF8 { text in
            let isFormula = text.drop { $0 == UInt8(ascii: "'") }.beginsLikeFormula
            guard text.contains(where: { $0 <= UInt8(ascii: ",") && $0.needsQuotation }) else {
                if isFormula { append(UInt8(ascii: "'")) }
                self += text
                return
            }
            append(UInt8(ascii: "\""))
            if isFormula { append(UInt8(ascii: "'")) }
            for byte in text {
                if byte == UInt8(ascii: "\"") { append(byte) }
                append(byte)
            }
            append(UInt8(ascii: "\""))
        }
    }
}

extension UInt8 {
    fileprivate var needsQuotation: Bool {
        self == UInt8(ascii: "\"") || self == UInt8(ascii: ",") || self == 0x0A || self == 0x0D
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// True for `=`, `+`, `-` and `@`, their full-width forms, and the white space before which they count, too.
    fileprivate var beginsLikeFormula: Bool {
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D:
            true
        case 0xEF: ["＝", "＋", "－", "＠"].contains { starts(with: $0.utf8) }
        default: false
        }
    }
}
