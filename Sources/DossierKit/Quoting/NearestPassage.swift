/// The passage of a text that is most like words which are not in it, and what differs.
struct NearestPassage: Equatable, Sendable {
    /// The line of the text, from 1.
    let line: Int
    /// The words and the passage in one: `we were [-never-]{+not+} paid`, where `-` is of the words and `+`
    /// of the text.
    let difference: String
}

extension ComparedText {
    /// The passage that shares the most with some words; nil where no passage shares half of them.
    ///
    /// Of very long words the first two hundred are compared. Takes time linear in the text, and the square of that.
    func nearest(to words: ComparedText) -> NearestPassage? {
        let wanted = Array(words.parts.prefix(200))
        let parts = parts
        let size = wanted.count + wanted.count / 2 + 2
        guard let start = bestWindow(of: size, parts, wanted) else { return nil }
        let window = Array(parts[start..<min(start + size, parts.count)])
        let steps = alignment(of: wanted, in: window)
        guard let first = steps.first(where: { $0.new != nil })?.new else { return nil }
        return NearestPassage(
            line: line(of: window[first].start), difference: text(of: steps, wanted, window))
    }

    /// A word, a mark, or a character of Chinese or Japanese.
    fileprivate struct Part: Equatable {
        let bytes: ArraySlice<UInt8>
        let start: Int
        let isSpaced: Bool

        static func == (a: Part, b: Part) -> Bool { a.bytes == b.bytes }

        var text: String { String(decoding: bytes, as: UTF8.self) }

        /// What it costs to put another in its place; a capital letter for a small one costs less.
        func cost(of other: Part) -> Int {
            if self == other { return 0 }
            return text.lowercased() == other.text.lowercased() ? 1 : 2
        }
    }

    fileprivate var parts: [Part] {
        var parts: [Part] = []
        var (start, isWord, isSpaced, offset) = (0, false, false, 0)
        func end() -> Part { Part(bytes: bytes[start..<offset], start: start, isSpaced: isSpaced) }
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let goesOn =
                isWord && !scalar.isUnspaced && (scalar.properties.isAlphabetic || scalar.isOfSpacedWord)
            if !goesOn {
                if offset > start { parts.append(end()) }
                (start, isSpaced) = (offset, scalar == " ")
                isWord = !scalar.isUnspaced && (scalar.properties.isAlphabetic || scalar.isOfSpacedWord)
                if scalar == " " { start += 1 } else { isSpaced = offset > 0 && bytes[offset - 1] == 0x20 }
            }
            offset += UTF8.width(scalar)
        }
        if offset > start { parts.append(end()) }
        return parts
    }

    /// Where the window begins that has the most of the wanted parts, in whatever case and each as often as
    /// it is wanted; long ones count more.
    private func bestWindow(of size: Int, _ parts: [Part], _ wanted: [Part]) -> Int? {
        var needed: [String: Int] = [:]
        for part in wanted { needed[part.text.lowercased(), default: 0] += 1 }
        let keys = parts.map { $0.text.lowercased() }
        let total = wanted.reduce(0) { $0 + $1.bytes.count }
        var best: (score: Int, start: Int)?
        var score = 0
        for (index, part) in parts.enumerated() {
            if let open = needed[keys[index]] {
                if open > 0 { score += part.bytes.count }
                needed[keys[index]] = open - 1
            }
            if index >= size, let open = needed[keys[index - size]] {
                if open >= 0 { score -= parts[index - size].bytes.count }
                needed[keys[index - size]] = open + 1
            }
            if score > best?.score ?? 0 { best = (score, max(0, index + 1 - size)) }
        }
        return best.flatMap { 2 * $0.score >= total ? $0.start : nil }
    }
}

/// A step through two lists of parts at once: one of each that are equal or stand for one another, or one of one alone.
private struct Step {
    var old: Int?
    var new: Int?
}

/// How the wanted parts fit best into a window, of which the ends may stay out.
private func alignment(of wanted: [ComparedText.Part], in window: [ComparedText.Part]) -> [Step] {
    let width = window.count + 1
    var costs = Array(repeating: 0, count: (wanted.count + 1) * width)
    for row in 1...max(1, wanted.count) where row <= wanted.count {
        costs[row * width] = 2 * row
        for column in 1..<width {
            let replaced = wanted[row - 1].cost(of: window[column - 1])
            costs[row * width + column] = min(
                costs[(row - 1) * width + column - 1] + replaced, costs[(row - 1) * width + column] + 2,
                costs[row * width + column - 1] + 2)
        }
    }
    var (row, column) = (wanted.count, 0)
    for end in 0..<width where costs[row * width + end] <= costs[row * width + column] { column = end }
    var steps: [Step] = []
    while row > 0 {
        let cost = costs[row * width + column]
        let replaced = column > 0 ? wanted[row - 1].cost(of: window[column - 1]) : 2
        if column > 0, cost == costs[(row - 1) * width + column - 1] + replaced {
            (row, column) = (row - 1, column - 1)
            steps.append(Step(old: row, new: column))
        } else if cost == costs[(row - 1) * width + column] + 2 {
            row -= 1
            steps.append(Step(old: row))
        } else {
            column -= 1
            steps.append(Step(new: column))
        }
    }
    return steps.reversed()
}

private func text(
    of steps: [Step], _ wanted: [ComparedText.Part], _ window: [ComparedText.Part]
) -> String {
    var text = ""
    var (gone, new): ([ComparedText.Part], [ComparedText.Part]) = ([], [])
    func joined(_ parts: [ComparedText.Part]) -> String {
        parts.enumerated().map { ($0 > 0 && $1.isSpaced ? " " : "") + $1.text }.joined()
    }
    func space(before part: ComparedText.Part) { if part.isSpaced, !text.isEmpty { text += " " } }
    func flush() {
        guard let first = gone.first ?? new.first else { return }
        space(before: first)
        if !gone.isEmpty { text += "[-\(joined(gone))-]" }
        if !new.isEmpty { text += "{+\(joined(new))+}" }
        (gone, new) = ([], [])
    }
    for step in steps {
        let pair = (step.old.map { wanted[$0] }, step.new.map { window[$0] })
        if let old = pair.0, let part = pair.1, old == part {
            flush()
            space(before: part)
            text += part.text
        } else {
            if let old = pair.0 { gone.append(old) }
            if let part = pair.1 { new.append(part) }
        }
    }
    flush()
    return text
}
