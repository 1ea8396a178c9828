import Diagnostics

/// Where two texts differ, in a line: `… work [-for free-]{+without pay+} for a …`.
///
/// What is only in the old one stands in `[-…-]`, what is only in the new one in `{+…+}`. Words are compared, and in
/// Chinese and Japanese characters; `¶` parts paragraphs. The same words are shortened to a few around each change,
/// long changes in their middle. Takes time in proportion to the product of the lengths of the parts that differ, up
/// to a limit beyond which one part is shown for the other.
func difference(from old: [String], to new: [String]) -> String {
    WordDifference(tokens(of: old), tokens(of: new)).text
}

/// The steps from one list of words to another.
private struct WordDifference {
    private enum Step {
        case same([String])
        case other(old: [String], new: [String])
    }

    private var steps: [Step] = []

    /// How many words are kept beside a change, and how many of a change; a space is one, too.
    private static let context = 8
    private static let longest = 60
    private static let mostChanges = 4

    init(_ old: [String], _ new: [String]) {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let rest = (old: old[start...], new: new[start...])
        let end = zip(rest.old.reversed(), rest.new.reversed()).prefix { $0 == $1 }.count
        add(same: Array(old[..<start]))
        compare(Array(rest.old.dropLast(end)), Array(rest.new.dropLast(end)))
        add(same: rest.old.suffix(end))
    }

    /// Longest common subsequence, by the table of its lengths from each place to the ends.
    private mutating func compare(_ old: [String], _ new: [String]) {
        let width = new.count + 1
        guard old.count * width < 1_000_000 else { return steps.append(.other(old: old, new: new)) }
        var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
        for row in old.indices.reversed() {
            for column in new.indices.reversed() {
                lengths[row * width + column] =
                    old[row] == new[column]
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
            }
        }
        var (row, column) = (0, 0)
        while row < old.count || column < new.count {
            if row < old.count, column < new.count, old[row] == new[column] {
                add(same: [old[row]])
                (row, column) = (row + 1, column + 1)
            } else if column == new.count
                || row < old.count
                    && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
            {
                add(old: [old[row]], new: [])
                row += 1
            } else {
                add(old: [], new: [new[column]])
                column += 1
            }
        }
    }

    private mutating func add(same words: [String]) {
        if words.isEmpty { return }
        if case .same(let before)? = steps.last {
            steps[steps.count - 1] = .same(before + words)
        } else {
            steps.append(.same(words))
        }
    }

    /// Of changes that only a space parts one is made.
    private mutating func add(old: [String], new: [String]) {
        if case .same([" "])? = steps.last, steps.count > 1 {
            steps.removeLast()
            add(old: [" "] + old, new: [" "] + new)
        } else if case .other(let oldBefore, let newBefore)? = steps.last {
            steps[steps.count - 1] = .other(old: oldBefore + old, new: newBefore + new)
        } else {
            steps.append(.other(old: old, new: new))
        }
    }

    var text: String {
        var text = ""
        var changes = 0
        for (index, step) in steps.enumerated() {
            switch step {
            case .same(let words):
                text += shortened(words, isFirst: index == 0, isLast: index == steps.count - 1)
            case .other(let old, let new):
                changes += 1
                if changes > WordDifference.mostChanges { return text.hasSuffix("…") ? text : text + "…" }
                if !old.isEmpty { text += "[-\(shortened(old))-]" }
                if !new.isEmpty { text += "{+\(shortened(new))+}" }
            }
        }
        return text
    }

    private func shortened(_ words: [String], isFirst: Bool, isLast: Bool) -> String {
        let context = WordDifference.context
        let before = isFirst ? 0 : context
        let after = isLast ? 0 : context
        guard words.count > before + after + 1 else { return words.joined() }
        return words.prefix(before).joined() + "…" + words.suffix(after).joined()
    }

    private func shortened(_ words: [String]) -> String {
        let half = WordDifference.longest / 2
        guard words.count > 2 * half + 1 else { return words.joined() }
        return words.prefix(half).joined() + "…" + words.suffix(half).joined()
    }
}

/// The words of paragraphs, with the spaces and marks between them: joined they give the text.
private func tokens(of paragraphs: [String]) -> [String] {
    var tokens: [String] = []
    for (index, paragraph) in paragraphs.enumerated() {
        if index > 0 { tokens += [" ", "¶", " "] }
        var word = ""
        for character in paragraph {
            let isAlone = character.unicodeScalars.first.map { $0.isWide && !$0.isHangul } ?? true
            if !isAlone, character.isLetter || character.isNumber {
                word.append(character)
                continue
            }
            if !word.isEmpty { tokens.append(word) }
            word = ""
            tokens.append(String(character))
        }
        if !word.isEmpty { tokens.append(word) }
    }
    return tokens
}
