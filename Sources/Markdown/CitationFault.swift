/// What can be wrong with a citation, as data; the sentences are a part of ``MarkdownProblem``'s.
public enum CitationFault: Error, Hashable {
    /// No slug follows the at sign.
    case noSource
    /// What follows the at sign is not a slug.
    case slug
    /// Something other than an at sign follows the opening bracket's words or a semicolon.
    case noItem
    /// Something other than a comma, a semicolon or a quotation mark follows the slug or the quoted words.
    case noComma
    /// A second source follows without a semicolon.
    case secondSource
    /// Some of its signs are those of the Japanese keyboard.
    case fullWidth
    /// Nothing follows the comma.
    case noLocator
    case noWords
    case openBracket
    case openQuote
    /// A comma follows the quoted words.
    case placeBehindWords
    case wordsBefore
    /// The citation has the form of a link.
    case isLink
    /// The citation stands in the words of a link or an image.
    case inLink

    func message(_ words: String) -> String {
        switch self {
        case .noSource: "the citation '\(words)' names no source"
        case .slug: "the citation '\(words)' does not start with the slug of a source"
        case .noItem: "something other than '@' follows the semicolon of the citation '\(words)'"
        case .noComma: "the citation '\(words)' has words without a comma or quotation marks"
        case .secondSource: "the citation '\(words)' has a second source without a semicolon before it"
        case .fullWidth: "'\(words)' is no citation: it has full-width signs"
        case .noLocator: "nothing follows the comma of the citation '\(words)'"
        case .noWords: "the citation '\(words)' quotes nothing"
        case .openBracket: "no bracket closes the citation '\(words)'"
        case .openQuote: "no quotation mark closes the words of the citation '\(words)'"
        case .placeBehindWords: "the citation '\(words)' has more text behind the quoted words"
        case .wordsBefore: "words stand before the '@' in '\(words)'"
        case .isLink: "the citation '\(words)' has the form of a link"
        case .inLink: "a citation stands in the words of the link '\(words)'"
        }
    }

    /// What to write instead of some words, which are as the author wrote them.
    func hint(_ words: String) -> String {
        switch self {
        case .noSource, .slug:
            "write [@source] with the source's slug: lower-case letters, digits and hyphens"
        case .noItem: "write [@a; @b]"
        case .noComma: "write [@source, p. 4] or [@source \"exact words\"]"
        case .secondSource:
            words.hasSuffix("]") ? "write \(words.withSemicolons)" : "write ';' between two sources: [@a; @b]"
        case .fullWidth:
            "write \(words.hasSuffix("]") || words.hasSuffix("］") ? words.withPlainSigns : "[@source]")"
        case .noLocator: "write [@source, p. 4], or leave the comma out"
        case .noWords: "write the words, or leave the quotation marks out"
        case .openBracket: "write ']' behind it"
        case .openQuote: "write the quotation mark, then ']' or '; @'"
        case .placeBehindWords: "write the place first: [@source, p. 4 \"exact words\"]"
        case .wordsBefore: "write the words before the bracket, or \\@ to show an at sign"
        case .isLink: "write [@source] for a citation, [words](address) for a link, or \\@ to show an at sign"
        case .inLink: "move it behind the link"
        }
    }
}

extension String {
    /// The citation with a semicolon before each source but the first.
    fileprivate var withSemicolons: String {
        let parts = split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        return parts.indices.map { index in
            guard index > 0, index + 1 < parts.count else { return parts[index] }
            var part = parts[index]
            while let last = part.last, ", ;".contains(last) { part.removeLast() }
            return part + "; "
        }
        .joined(separator: "@")
    }

    /// The citation with the signs that Markdown reads.
    fileprivate var withPlainSigns: String {
        let plain: [Character: Character] = ["［": "[", "］": "]", "＠": "@", "，": ",", "；": ";"]
        return String(map { plain[$0] ?? $0 })
    }
}
