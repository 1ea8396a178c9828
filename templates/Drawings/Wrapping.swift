/// Breaks a text into lines of a width in pixels, in letters of some size; what `count` lines cannot hold is an
/// ellipsis.
///
/// A line ends at a space, or beside an ideograph or kana unless the next sign may not begin a line or the last
/// one not end it (JIS X 4051, kinsoku). A word that is longer than a line is cut.
func lines(_ text: String, width: Int, size: Int, atMost count: Int) -> [String] {
    let letters = Array(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    let limit = width * 1000 / size
    var lines: [String] = []
    var start = 0
    while start < letters.count, lines.count < count {
        let end = lineEnd(letters, from: start, limit)
        if lines.count == count - 1, end < letters.count {
            lines.append(shortened(letters[start...], to: limit))
            break
        }
        lines.append(trimmed(letters[start..<end]))
        start = end
        while start < letters.count, letters[start] == " " { start += 1 }
    }
    return lines
}

/// Where a line ends that begins at a letter.
private func lineEnd(_ letters: [Character], from start: Int, _ limit: Int) -> Int {
    var (width, lastBreak): (Int, Int?) = (0, nil)
    for index in start..<letters.count {
        if index > start, mayBreak(between: letters[index - 1], and: letters[index]) { lastBreak = index }
        width += Letters.advance(of: letters[index])
        // A space at the end of a line is not seen.
        if width > limit, letters[index] != " " { return lastBreak ?? max(index, start + 1) }
    }
    return letters.count
}

/// As many letters as there is room for, and an ellipsis.
private func shortened(_ letters: ArraySlice<Character>, to limit: Int) -> String {
    var width = Letters.advance(of: "…")
    var end = letters.startIndex
    while end < letters.endIndex, width + Letters.advance(of: letters[end]) <= limit {
        width += Letters.advance(of: letters[end])
        end += 1
    }
    // Half a word is no word: of a text with spaces the last one goes, if something is left then.
    let kept = letters[letters.startIndex..<end]
    if end < letters.endIndex,
        !mayBreak(between: letters[max(end - 1, letters.startIndex)], and: letters[end]),
        let cut = kept.indices.last(where: {
            $0 > kept.startIndex && mayBreak(between: kept[$0 - 1], and: kept[$0])
        }),
        cut - kept.startIndex > kept.count / 2
    {
        end = cut
    }
    var words = trimmed(letters[letters.startIndex..<end])
    while let last = words.last, ",;:、。，；：".contains(last) { words.removeLast() }
    return words + "…"
}

private func mayBreak(between last: Character, and next: Character) -> Bool {
    if next == " " { return false }
    if last == " " { return true }
    guard isIdeographic(last) || isIdeographic(next) else { return false }
    return !neverFirst.contains(next) && !neverLast.contains(last)
}

private func isIdeographic(_ letter: Character) -> Bool {
    letter.unicodeScalars.first.map(Letters.isFullWidth) ?? false
}

private let neverFirst = Set(
    "、。，．・：；？！」』）】〉》〕］｝ー〜～…‥々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％%)]},.:;!?’”")

private let neverLast = Set("「『（【〈《〔［｛([{‘“＃#＄$￥¥")

private func trimmed(_ letters: ArraySlice<Character>) -> String {
    var letters = letters
    while letters.last == " " { letters.removeLast() }
    return String(letters)
}
