extension ComparedText {
    /// The places at which words stand, as offsets in the bytes; those that overlap count each.
    ///
    /// The search is that of Knuth, Morris and Pratt: its time is linear in both texts. Words are whole words: “paid”
    /// is not found in “unpaid”. In scripts without spaces between words any place will do.
    func places(of words: ComparedText) -> [Int] {
        let wanted = words.bytes
        guard !wanted.isEmpty, wanted.count <= bytes.count else { return [] }
        let fallbacks = ComparedText.fallbacks(of: wanted)
        var (places, matched): ([Int], Int) = ([], 0)
        for (index, byte) in bytes.enumerated() {
            while matched > 0, wanted[matched] != byte { matched = fallbacks[matched - 1] }
            if wanted[matched] == byte { matched += 1 }
            guard matched == wanted.count else { continue }
            let start = index + 1 - matched
            if isWhole(start..<index + 1) { places.append(start) }
            matched = fallbacks[matched - 1]
        }
        return places
    }

    /// For each part of the words from their start: how long the longest other such part is at its end.
    private static func fallbacks(of wanted: [UInt8]) -> [Int] {
        var fallbacks = Array(repeating: 0, count: wanted.count)
        var length = 0
        for index in wanted.indices.dropFirst() {
            while length > 0, wanted[length] != wanted[index] { length = fallbacks[length - 1] }
            if wanted[length] == wanted[index] { length += 1 }
            fallbacks[index] = length
        }
        return fallbacks
    }

    /// False where a word goes on over an end of the range.
    private func isWhole(_ range: Range<Int>) -> Bool {
        !isWithinWord(range.lowerBound) && !isWithinWord(range.upperBound)
    }

    private func isWithinWord(_ offset: Int) -> Bool {
        guard offset > 0, offset < bytes.count else { return false }
        return scalar(before: offset)?.isOfSpacedWord == true && scalar(at: offset)?.isOfSpacedWord == true
    }

    private func scalar(at start: Int) -> Unicode.Scalar? {
        String(decoding: bytes[start..<min(start + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
    }

    private func scalar(before end: Int) -> Unicode.Scalar? {
        var start = end - 1
        while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }

    /// The words at a place with some bytes before and behind them, cut at whole characters: `…rs said «we were» not…`.
    func context(of words: ComparedText, at place: Int, reach: Int = 24) -> String {
        let end = place + words.bytes.count
        var (from, to) = (max(0, place - reach), min(bytes.count, end + reach))
        while from > 0, bytes[from] & 0xC0 == 0x80 { from -= 1 }
        while to < bytes.count, bytes[to] & 0xC0 == 0x80 { to += 1 }
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        return (from > 0 ? "…" : "") + text(from..<place) + "«\(text(place..<end))»" + text(end..<to)
            + (to < bytes.count ? "…" : "")
    }
}
