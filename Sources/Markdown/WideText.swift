import Diagnostics

extension InlineRun {
    /// Whether asterisks that were left as text stand beside punctuation, with Chinese, Japanese or Korean
    /// text on one of their sides.
    ///
    /// CommonMark lets `**` behind punctuation close only before a space or punctuation, so in
    /// `**「強調」**です` it is no emphasis (CommonMark 0.30, section 6.2, “right-flanking”).
    func hasMarkBesidePunctuation(_ asterisks: Range<Int>) -> Bool {
        let before = scalar(before: asterisks.lowerBound)
        let after = scalar(after: asterisks.upperBound)
        guard let before, let after else { return false }
        return (before.isMark || after.isMark) && (before.isWide || after.isWide)
    }

    private func scalar(before end: Int) -> Unicode.Scalar? {
        var start = end - 1
        while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        guard start >= 0, bytes[start] < Self.firstMark else { return nil }
        return String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
    }

    private func scalar(after start: Int) -> Unicode.Scalar? {
        guard start < bytes.count, bytes[start] < Self.firstMark else { return nil }
        var end = start + 1
        while end < bytes.count, end - start < 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars.first
    }
}

extension Unicode.Scalar {
    /// Whether the character is punctuation.
    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        default: false
        }
    }
}
