import HTMLTree

/// Values that must never be published, and the search for them.
///
/// A value of fewer than eight characters counts only as a whole word, so that 'Lena' is not found in every
/// 'Valenary'; a longer one counts wherever it stands. A phone number counts by its digits, whatever stands between
/// them.
struct PrivateValues: Sendable {
    typealias Value = ValueIndex.Value

    private let folded: ValueIndex
    /// The values as bytes of UTF-8 and UTF-16, for files that are no text.
    private let raw: ValueIndex
    /// The digits of phone numbers, each with the number of its value.
    private let phones: [[UInt8]: Int]
    private let phoneLengths: [Int]
    /// How many are looked for.
    let count: Int
    /// How many were too short to be looked for.
    let skipped: Int

    /// The fewest characters of a value that is looked for; of Chinese, Japanese and Korean ones two are enough.
    static let shortest = 4

    init(_ texts: [(text: String, place: String)]) {
        var (values, spaced, raw, skipped) = ([Value](), [Value](), [Value](), 0)
        for (text, place) in texts {
            var folded = FoldedText()
            folded.append(text.utf8)
            var bytes = folded.bytes
            if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
            let characters = String(decoding: bytes, as: UTF8.self).count
            let isWide = bytes.contains { isWideLead($0) }
            guard characters >= (isWide ? 2 : PrivateValues.shortest) else {
                skipped += bytes.isEmpty ? 0 : 1
                continue
            }
            let first = text.first { !$0.isWhitespace } ?? "?"
            func value(_ bytes: [UInt8], isWord: Bool) -> Value {
                Value(
                    bytes: bytes, isWord: isWord, mask: "'\(first)…' (\(characters) characters)", place: place
                )
            }
            values.append(value(bytes, isWord: characters < 8))
            if let other = withSpaces(bytes) { spaced.append(value(other, isWord: characters < 8)) }
            raw += rawForms(of: text, folded: bytes).map { value($0, isWord: false) }
        }
        count = Set(values.map(\.bytes)).count
        self.skipped = skipped
        let folded = ValueIndex(values + spaced)
        var phones: [[UInt8]: Int] = [:]
        for (number, value) in folded.values.enumerated() {
            if let digits = phoneDigits(of: value.bytes) { phones[digits] = phones[digits] ?? number }
        }
        (self.folded, self.raw, self.phones) = (folded, ValueIndex(raw), phones)
        phoneLengths = Set(phones.keys.map(\.count)).sorted()
    }

    subscript(number: Int) -> Value { folded.values[number] }

    /// Calls `body` with the number of each value that a folded text holds and the offset where it stands.
    func find(in text: [UInt8], _ body: (Int, Int) -> Void) {
        folded.find(in: text, body)
        if let spaced = withSpaces(text) { folded.find(in: spaced, body) }
        if phones.isEmpty { return }
        forEachNumber(in: text) { digits, offsets in
            for length in phoneLengths where length <= digits.count {
                for start in 0...(digits.count - length) {
                    if let number = phones[Array(digits[start..<start + length])] {
                        body(number, offsets[start])
                    }
                }
            }
        }
    }

    /// The values that stand in a file that is no text, as letters that nothing encodes.
    func valuesInBytes(_ bytes: [UInt8]) -> [Value] {
        var found: Set<Int> = []
        raw.find(in: bytes.map(lowercased)) { number, _ in found.insert(number) }
        var places: Set<String> = []
        return found.sorted().map { raw.values[$0] }.filter { places.insert($0.place + $0.mask).inserted }
    }
}

/// A text in which the signs that stand for a space in addresses and names of files are one; nil where there are none.
private func withSpaces(_ text: [UInt8]) -> [UInt8]? {
    func isSpace(_ byte: UInt8) -> Bool { "+-_".utf8.contains(byte) }
    return text.contains(where: isSpace) ? text.map { isSpace($0) ? UInt8(ascii: " ") : $0 } : nil
}

/// The bytes of a value in a file that is no text, small and capital; fewer than six are met by chance.
private func rawForms(of text: String, folded: [UInt8]) -> Set<[UInt8]> {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let forms = [words, words.lowercased(), words.uppercased(), String(decoding: folded, as: UTF8.self)]
    let bytes = forms.flatMap { form in
        [Array(form.utf8), form.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }]
    }
    return Set(bytes.filter { $0.count >= 6 }.map { $0.map(lowercased) })
}

private func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func isBetweenDigits(_ byte: UInt8) -> Bool { " +-().,/".utf8.contains(byte) }

/// The digits of a value that is a phone number; nil for another.
private func phoneDigits(of value: [UInt8]) -> [UInt8]? {
    let digits = value.filter(isDigit)
    return digits.count >= 7 && value.allSatisfy { isDigit($0) || isBetweenDigits($0) } ? digits : nil
}

/// Calls `body` with the digits of each number of seven or more and their places; three signs may part two digits.
private func forEachNumber(in text: [UInt8], _ body: ([UInt8], [Int]) -> Void) {
    var index = 0
    while index < text.count {
        guard isDigit(text[index]), index == 0 || !isLetterOrDigit(text[index - 1]) else {
            index += 1
            continue
        }
        var (digits, offsets, gap) = ([UInt8](), [Int](), 0)
        while index < text.count, gap < 4 {
            if isDigit(text[index]) {
                digits.append(text[index])
                offsets.append(index)
                gap = 0
            } else if isBetweenDigits(text[index]) {
                gap += 1
            } else {
                break
            }
            index += 1
        }
        if digits.count >= 7 { body(digits, offsets) }
    }
}
