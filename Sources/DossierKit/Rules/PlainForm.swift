import CUTF8Proc

/// A text as a reader takes it: wide and other compatibility forms as the plain signs, what cannot be seen left
/// out, hyphens as one, and the escapes of an at sign undone; each byte with its place in the text.
struct PlainForm {
    let bytes: [UInt8]
    /// For each byte the place of what it stands for, and behind the last the end; nil where nothing is another.
    private let origins: [Int]?

    init(_ text: some Collection<UInt8>) {
        let text = Array(text)
        guard text.contains(where: { $0 >= 0x80 || PlainForm.beginsEscape($0) }) else {
            (bytes, origins) = (text, nil)
            return
        }
        var (plain, origins): ([UInt8], [Int]) = ([], [])
        plain.reserveCapacity(text.count)
        origins.reserveCapacity(text.count + 1)
        var index = 0
        while index < text.count {
            var length = 1
            if text[index] >= 0x80 {
                length = PlainForm.append(text[index...], to: &plain)
            } else if let escape = PlainForm.escape(at: text[index...]) {
                plain.append(UInt8(ascii: "@"))
                length = escape
            } else {
                plain.append(text[index])
            }
            while origins.count < plain.count { origins.append(index) }
            index += length
        }
        bytes = plain
        self.origins = origins + [text.count]
    }

    /// The place in the text of a range of the plain bytes.
    func place(of range: Range<Int>) -> Range<Int> {
        guard let origins else { return range }
        return origins[range.lowerBound]..<origins[range.upperBound]
    }

    /// The e-mail addresses, as ranges of the plain bytes.
    var mailAddresses: [Range<Int>] { bytes.withUnsafeBufferPointer { Array(MailAddresses(in: $0)) } }

    /// The phone numbers, as ranges of the plain bytes.
    var phoneNumbers: [Range<Int>] { bytes.withUnsafeBufferPointer { DossierKit.phoneNumbers(in: $0) } }

    /// True where an at sign stands in a text, in whatever form: without one there is no address.
    static func hasAtSign(_ text: some BidirectionalCollection<UInt8>) -> Bool {
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == UInt8(ascii: "@") || byte == 0xEF && escapeOfWide(text[index...])
                || byte < 0x80 && beginsEscape(byte) && escape(at: text[index...].prefix(8)) != nil
            {
                return true
            }
            text.formIndex(after: &index)
        }
        return false
    }

    /// U+FF20 and U+FE6B, the wide and the small at sign.
    private static func escapeOfWide(_ text: some Collection<UInt8>) -> Bool {
        text.starts(with: [0xEF, 0xBC, 0xA0]) || text.starts(with: [0xEF, 0xB9, 0xAB])
    }

    /// Compared byte by byte, as it is asked of every byte of a dossier.
    private static func beginsEscape(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "&")
    }

    /// The length of an at sign that is written as Markdown, HTML, an address or JSON escapes it.
    private static func escape(at text: some Collection<UInt8>) -> Int? {
        guard let first = text.first, beginsEscape(first) else { return nil }
        return escapes.first { text.starts(with: $0) }?.count
    }

    private static let escapes = [
        "\\@", "%40", "&#64;", "&#064;", "&#x40;", "&#X40;", "&#x0040;", "&commat;", "\\u0040",
    ].map { Array($0.utf8) }

    /// Appends the first character of a text, plain where its compatibility form is ASCII; its length.
    private static func append(_ text: ArraySlice<UInt8>, to plain: inout [UInt8]) -> Int {
        var scalar: utf8proc_int32_t = 0
        let length = text.withUnsafeBufferPointer { bytes in
            utf8proc_iterate(bytes.baseAddress, min(4, bytes.count), &scalar)
        }
        guard length > 0 else {
            plain.append(text[text.startIndex])
            return 1
        }
        if (0x2010...0x2015).contains(scalar) || scalar == 0x2212 {
            plain.append(UInt8(ascii: "-"))
            return length
        }
        let form = withUnsafeTemporaryAllocation(of: utf8proc_int32_t.self, capacity: 32) {
            buffer -> [UInt8]? in
            let options = utf8proc_option_t(
                UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_IGNORE.rawValue)
            var boundary: Int32 = 0
            let count = utf8proc_decompose_char(scalar, buffer.baseAddress, 32, options, &boundary)
            guard (0...32).contains(count) else { return nil }
            let form = buffer[..<count]
            return form.allSatisfy { $0 < 0x80 } ? form.map { UInt8($0) } : nil
        }
        plain += form ?? Array(text.prefix(length))
        return length
    }
}
