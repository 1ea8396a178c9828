extension InlineRun {
    /// Whether an at sign that could name a source follows a space or hyphen in a range.
    func hasAtSign(in range: Range<Int>) -> Bool {
        range.dropFirst().contains { index in
            bytes[index] == UInt8(ascii: "@") && index + 1 < range.upperBound && bytes[index + 1].isSlugByte
                && (isSpace(at: index - 1) || bytes[index - 1] == UInt8(ascii: "-"))
        }
    }
}

extension UInt8 {
    /// Whether the byte is a mark that the reader looks at, or no text.
    var isRead: Bool {
        switch self {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "*"),
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
