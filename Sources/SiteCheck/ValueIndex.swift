import HTMLTree

/// The search for many values at once.
struct ValueIndex: Sendable {
    /// A value as it is looked for; where it comes from, and how it may be spoken of.
    struct Value: Sendable {
        let bytes: [UInt8]
        /// True for one that counts only where no letter or digit continues it.
        let isWord: Bool
        let mask: String
        let place: String
    }

    /// Sorted by bytes, each once.
    let values: [Value]
    /// Which beginnings of four bytes any value has, by a hash of sixteen bits: most places are passed by this.
    private let beginnings: [Bool]

    /// Takes values of four bytes or more; of two that are alike the first.
    init(_ all: [Value]) {
        let sorted = all.enumerated().sorted { a, b in
            a.element.bytes == b.element.bytes
                ? a.offset < b.offset : a.element.bytes.lexicographicallyPrecedes(b.element.bytes)
        }
        values = sorted.map(\.element).reduce(into: []) { if $0.last?.bytes != $1.bytes { $0.append($1) } }
        var beginnings = Array(repeating: false, count: 1 << 16)
        for value in values {
            value.bytes.withUnsafeBufferPointer { beginnings[ValueIndex.beginning(of: $0, at: 0)] = true }
        }
        self.beginnings = beginnings
    }

    private static func beginning(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let four =
            UInt32(text[index]) | UInt32(text[index + 1]) << 8 | UInt32(text[index + 2]) << 16
            | UInt32(text[index + 3]) << 24
        return Int((four &* 0x9E37_79B1) >> 16)
    }

    /// Calls `body` with the number of each value that a text holds and the offset where it stands.
    func find(in text: [UInt8], _ body: (Int, Int) -> Void) {
        guard !values.isEmpty, text.count >= 4 else { return }
        text.withUnsafeBufferPointer { text in
            for start in 0...(text.count - 4)
            where beginnings[ValueIndex.beginning(of: text, at: start)] { match(text, start, body) }
        }
    }

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
