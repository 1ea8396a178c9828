extension String {
    /// The text as far as a number of columns goes, cut behind a word and marked as cut; whole where it fits.
    ///
    /// A letter of Latin is one column wide, one of Chinese or Japanese two. Text without spaces is cut at a full stop
    /// or comma of its own, where one stands in the last third, else between two letters.
    package func cut(to columns: Int) -> String {
        if utf8.count <= columns { return self }
        var width = 0
        var end = startIndex
        var (word, mark): (Index?, Index?) = (nil, nil)
        while end < endIndex {
            let character = self[end]
            width += character.isWide ? 2 : 1
            if width > columns { break }
            if character == " " { word = end }
            end = index(after: end)
            if "。、；".contains(character), width * 3 > columns * 2 { mark = end }
        }
        if end == endIndex { return self }
        if let mark, mark > word ?? startIndex { return self[..<mark].withoutMark + "…" }
        return self[..<(word ?? end)].withoutMark + "…"
    }
}

extension Substring {
    /// Without the spaces and commas at its end, which would stand before the dots.
    fileprivate var withoutMark: String {
        var text = self
        while let last = text.last, " ,;:、；。.".contains(last) { text.removeLast() }
        return String(text)
    }
}

extension Character {
    /// True for the ideographs, kana, hangul and full-width forms, which are as wide as they are high.
    fileprivate var isWide: Bool {
        switch unicodeScalars.first?.value ?? 0 {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
