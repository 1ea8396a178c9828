import Diagnostics
import Markdown

extension [Inline] {
    /// The first words of a paragraph as a browser would find them on its page; nil where none can be told.
    ///
    /// At most five words with 32 letters together, up to the first citation, image or autolink, whose words are not
    /// those of the text. A browser finds whole words only: where no space parts them, as in Japanese, the words up to
    /// the first mark are taken, if they are not more than fourteen characters.
    var openingWords: String? {
        var text = ""
        let isWhole = append(to: &text)
        while text.last?.isWhitespace == true { text.removeLast() }
        var words: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            let length = words.reduce(word.count) { $0 + $1.count }
            if words.count == 5 || length > 32 { break }
            words.append(String(word))
        }
        // A marker stands close behind the last word, and would be a part of it.
        let count = text.split(whereSeparator: \.isWhitespace).count
        if !isWhole, words.count == count, text.last?.isPunctuation != true {
            words.removeLast(Swift.min(1, count))
        }
        if let first = text.first, first.unicodeScalars.allSatisfy({ $0.isWide && !$0.isHangul }) {
            let clause = text.prefix { !$0.isPunctuation && !$0.isWhitespace }
            let isEnded = clause.endIndex < text.endIndex || isWhole
            return isEnded && (2...14).contains(clause.count) ? String(clause) : nil
        }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// Appends words as long as they are those of the page; false where something else came.
    private func append(to text: inout String) -> Bool {
        for inline in self {
            switch inline {
            case .text(let words), .code(let words): text += words
            case .softBreak, .lineBreak: text += " "
            case .emphasis(let children), .strong(let children):
                if !children.append(to: &text) { return false }
            case .link(let link):
                if link.isAutolink || !link.children.append(to: &text) { return false }
            case .image, .citation, .html: return false
            }
        }
        return true
    }
}
