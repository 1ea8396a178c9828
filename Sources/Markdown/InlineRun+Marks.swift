extension InlineRun {
    /// Whether an at sign that could name a source follows a space or hyphen in a range.
    func hasAtSign(in range: Range<Int>) -> Bool {
        range.dropFirst().contains { index in
            bytes[index] == UInt8(ascii: "@") && index + 1 < range.upperBound && bytes[index + 1].isSlugByte
                && (isSpace(at: index - 1) || bytes[index - 1] == UInt8(ascii: "-"))
        }
    }
}

extension InlineRun {
    /// Whether a sign, which may be one of the Japanese keyboard, stands at a place.
    func has(_ sign: String, at index: Int) -> Bool {
        index + sign.utf8.count <= bytes.count && bytes[index...].starts(with: sign.utf8)
    }

    /// Whether an at sign that no letter goes before names something, and how long the name is with it.
    func lengthOfName(at index: Int) -> Int? {
        if index > 0, bytes[index - 1].isBeforeMailSign { return nil }
        let name = bytes[(index + 1)...].prefix(while: \.isSlugByte)
        guard name.isSlug, name.last != UInt8(ascii: "-") else { return nil }
        let next = name.endIndex < bytes.count ? bytes[name.endIndex] : 0
        return next == UInt8(ascii: "@") || next == UInt8(ascii: "_") || next.isLetter ? nil : name.count + 1
    }

    /// Whether the address of a link follows, with a scheme that is known.
    func hasAddress(at index: Int) -> Bool {
        let words = bytes[min(index, bytes.count)...].prefix { byte in
            !byte.isWhiteSpace && byte < Self.firstMark && byte != UInt8(ascii: ")")
                && byte != UInt8(ascii: "]")
        }
        guard let colon = words.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = String(decoding: words[..<colon], as: UTF8.self)
        return Scheme.kinds.contains(scheme) || Scheme.web.contains(scheme.lowercased())
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool {
        self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z")
            || self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z")
    }

    /// Whether an at sign behind the byte is part of a mail address or of a web address, or has been read.
    fileprivate var isBeforeMailSign: Bool {
        isSlugByte || isLetter || "._+/:=[@".utf8.contains(self)
    }

    /// Whether the byte is a mark that the reader looks at, or no text.
    var isRead: Bool {
        switch self {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "*"), UInt8(ascii: "@"),
            0xEF,  // The first byte of full-width signs.
            InlineRun.lineBreak...InlineRun.atom:
            true
        default: false
        }
    }

    /// Whether the byte may stand in the name of a footnote.
    var isPartOfName: Bool {
        !isWhiteSpace && self < InlineRun.firstMark && self != UInt8(ascii: "[") && self != UInt8(ascii: "]")
    }
}
