extension String {
    /// The text as far as a number of columns goes, cut behind a word and marked as cut; whole where it fits.
    ///
    /// A letter of Latin is one column wide, one of Chinese or Japanese two. Text without spaces is cut at a full stop
    /// or comma of its own, where one stands in the last third, else between two letters. Accents of their own take
    /// no column, but no more than four scalars a column are kept, as no script needs more.
    package func cut(to columns: Int) -> String {
        if utf8.count <= columns { return self }
        // Scalars, not characters: every page is cut, and to find characters takes several times as long.
        let scalars = unicodeScalars
        var (width, count) = (0, 0)
        var end = startIndex
        var (word, mark): (Index?, Index?) = (nil, nil)
        while end < endIndex {
            let scalar = scalars[end]
            width += scalar.columns
            if width > columns || count == 4 * columns { break }
            count += 1
            if scalar == " " { word = end }
            end = scalars.index(after: end)
            if scalar.endsClause, width * 3 > columns * 2 { mark = end }
        }
        if end == endIndex { return self }
        if let mark, mark > word ?? startIndex { return self[..<mark].withoutMark + "…" }
        // An accent of its own stays with its letter.
        while word == nil, width > columns, end > startIndex, scalars[end].columns == 0 {
            end = scalars.index(before: end)
        }
        return self[..<(word ?? end)].withoutMark + "…"
    }
}

extension Substring {
    /// Without the spaces and commas at its end, which would stand before the dots.
    fileprivate var withoutMark: String {
        var text = unicodeScalars
        while let last = text.last, last.endsClause || " ,;:：.".unicodeScalars.contains(last) {
            text.removeLast()
        }
        return String(text)
    }
}

extension Unicode.Scalar {
    /// True for the full stop, comma and semicolon of Chinese and Japanese.
    fileprivate var endsClause: Bool { self == "。" || self == "、" || self == "，" || self == "；" }

    /// How many columns it takes: two for ideographs, kana, hangul and full-width forms, none for accents of their own.
    fileprivate var columns: Int {
        switch value {
        case ..<0x300: 1
        case 0x1100...0x115F, 0x2E80...0x3029, 0x3030...0x3098, 0x309B...0xA4CF, 0xAC00...0xD7A3,
            0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F3FA, 0x1F400...0x1FAFF,
            0x20000...0x3FFFD:
            2
        default: properties.isGraphemeExtend ? 0 : 1
        }
    }
}
