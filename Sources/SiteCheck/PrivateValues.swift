/// Values that must never be published, and the search for them.
///
/// A value of fewer than eight characters counts only as a whole word, so that 'Lena' is not found in every
/// 'Valenary'; a longer one counts wherever it stands.
struct PrivateValues: Sendable {
    /// A value, folded; where it comes from, and how it may be spoken of.
    struct Value: Sendable {
        let bytes: [UInt8]
        let isWord: Bool
        let mask: String
        let place: String
    }

    /// Sorted by bytes, each once.
    private let values: [Value]
    /// How many were too short to be looked for.
    let skipped: Int
    /// Which beginnings of four bytes any value has, by a hash of sixteen bits: most places are passed by this.
    private let beginnings: [Bool]

    /// The fewest characters of a value that is looked for.
    static let shortest = 4

    var count: Int { values.count }

    init(_ texts: [(text: String, place: String)]) {
        var (values, skipped) = ([Value](), 0)
        for (text, place) in texts {
            var folded = FoldedText()
            folded.append(text.utf8)
            var bytes = folded.bytes
            if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
            let characters = String(decoding: bytes, as: UTF8.self).count
            guard characters >= PrivateValues.shortest else {
                skipped += bytes.isEmpty ? 0 : 1
                continue
            }
            let first = text.first { !$0.isWhitespace } ?? "?"
            values.append(
                Value(
                    bytes: bytes, isWord: characters < 8, mask: "'\(first)…' (\(characters) characters)",
                    place: place))
        }
        values.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        self.values = values.reduce(into: []) { if $0.last?.bytes != $1.bytes { $0.append($1) } }
        self.skipped = skipped
        var beginnings = Array(repeating: false, count: 1 << 16)
        for value in values {
            value.bytes.withUnsafeBufferPointer { beginnings[PrivateValues.beginning(of: $0, at: 0)] = true }
        }
        self.beginnings = beginnings
    }

    private static func beginning(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let four =
            UInt32(text[index]) | UInt32(text[index + 1]) << 8 | UInt32(text[index + 2]) << 16
            | UInt32(text[index + 3]) << 24
        return Int((four &* 0x9E37_79B1) >> 16)
    }

    /// Calls `body` with each value that a folded text holds and the offset where it stands.
    func find(in text: [UInt8], _ body: (Int, Int) -> Void) {
        guard !values.isEmpty, text.count >= 4 else { return }
        text.withUnsafeBufferPointer { text in
            for start in 0...(text.count - 4)
            where beginnings[PrivateValues.beginning(of: text, at: start)] { match(text, start, body) }
        }
    }

    subscript(number: Int) -> Value { values[number] }

    /// The values that stand at one place: the range of those that begin so is narrowed byte by byte, so that
    /// the time depends on the length of what is alike, not on the number of values.
    private func match(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ body: (Int, Int) -> Void) {
        var (range, length) = (0..<values.count, 0)
        while !range.isEmpty {
            if values[range.lowerBound].bytes.count == length {
                let value = values[range.lowerBound]
                if !value.isWord || isWord(text, start..<(start + length)) { body(range.lowerBound, start) }
                range = (range.lowerBound + 1)..<range.upperBound
            }
            guard start + length < text.count else { return }
            let byte = text[start + length]
            let low = firstIndex(in: range) { values[$0].bytes[length] >= byte }
            range = low..<firstIndex(in: low..<range.upperBound) { values[$0].bytes[length] > byte }
            length += 1
        }
    }

    /// The first index of a range for which a condition holds that then holds for all behind it.
    private func firstIndex(in range: Range<Int>, where isReached: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if isReached(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// True where no letter or digit of ASCII continues the word before or behind a range.
    private func isWord(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        func isJoined(_ left: Int) -> Bool {
            text.indices.contains(left) && text.indices.contains(left + 1) && isLetterOrDigit(text[left])
                && isLetterOrDigit(text[left + 1])
        }
        return !isJoined(range.lowerBound - 1) && !isJoined(range.upperBound - 1)
    }
}
