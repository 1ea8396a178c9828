/// A text's beginning of at most a number of characters, cut between words where there is a space late enough,
/// with an ellipsis; the text itself where it is no longer.
func shortened(_ text: String, to limit: Int) -> String {
    guard let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex),
        end < text.endIndex
    else { return text }
    let beginning = text[..<end]
    let space = beginning.lastIndex(where: \.isWhitespace)
    let words = space.map {
        beginning.distance(from: $0, to: end) <= limit / 2 ? beginning[..<$0] : beginning
    }
    return "\(words ?? beginning)…"
}
