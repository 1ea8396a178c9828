/// Reads one bracket of citations in a row of inlines.
///
///     bracket = "[" item *( ";" item ) "]"
///     item    = "@" slug [ "," locator ] [ quote ]      with white space between the parts
///     quote   = one or more words in straight or curly quotation marks
///
/// A quotation mark closes only where the bracket ends or the next item begins, so quoted words may
/// hold quotation marks. They may not hold `[@`, which keeps the time linear in the text.
struct CitationReader {
    private let run: InlineRun
    /// The next byte.
    private(set) var index: Int
    /// The number of the next atom.
    private(set) var atom: Int

    /// Starts behind the opening bracket.
    init(_ run: InlineRun, index: Int, atom: Int) {
        (self.run, self.index, self.atom) = (run, index, atom)
    }

    /// The items up to the closing bracket, behind which ``index`` then is.
    mutating func items() throws(CitationFault) -> [Citation.Item] {
        var items: [Citation.Item] = []
        while true {
            skipSpace()
            guard take("@") else { throw items.isEmpty ? .noSource : .noItem }
            items.append(try item())
            if take("]") { return items }
            if peek == UInt8(ascii: "@") { throw .secondSource }
            guard take(";") else { throw peek == nil || peek == UInt8(ascii: "[") ? .openBracket : .noComma }
        }
    }

    private mutating func item() throws(CitationFault) -> Citation.Item {
        let source = try slug()
        skipSpace()
        var locator: String?
        if take(",") { locator = try self.locator() }
        let quote = try self.quote()
        skipSpace()
        return Citation.Item(source: source, locator: locator, quote: quote)
    }

    private mutating func slug() throws(CitationFault) -> String {
        let start = index
        while let byte = peek, byte.isSlugByte { advance() }
        let slug = run.bytes[start..<index]
        if slug.isEmpty,
            peek.map({ $0.isWhiteSpace || $0 == UInt8(ascii: "]") || $0 == InlineRun.softBreak }) ?? true
        {
            throw .noSource
        }
        guard slug.isSlug else { throw .slug }
        if let byte = peek, byte == UInt8(ascii: "_") || byte.isUpperLetter { throw .slug }
        return String(decoding: slug, as: UTF8.self)
    }

    /// What stands before a quotation mark or the item's end; nil where a quotation mark follows at once.
    private mutating func locator() throws(CitationFault) -> String? {
        let (start, firstAtom) = (index, atom)
        while let byte = peek, !isQuotationMark(at: index) {
            if byte == UInt8(ascii: "]") || byte == UInt8(ascii: ";") { break }
            if byte == UInt8(ascii: "[") { throw .openBracket }
            advance()
        }
        guard peek != nil else { throw .openBracket }
        if start < index, run.bytes[start] == UInt8(ascii: "@") || run.hasAtSign(in: start..<index) {
            throw .secondSource
        }
        var locator = run.words(start..<index, firstAtom: firstAtom)[...]
        // In `[@a, p. 4, "words"]` the second comma only parts the locator from the words.
        if isQuotationMark(at: index), locator.last == "," { locator.removeLast() }
        if !locator.isEmpty { return String(locator) }
        guard isQuotationMark(at: index) else { throw .noLocator }
        return nil
    }

    private mutating func quote() throws(CitationFault) -> String? {
        guard isQuotationMark(at: index) else { return nil }
        let closing = peek == UInt8(ascii: "\"") ? Self.straight : Self.closing
        advance(peek == UInt8(ascii: "\"") ? 1 : Self.opening.count)
        let (start, firstAtom) = (index, atom)
        let closingAndComma = closing + Self.comma
        var isComma = false  // Whether some quotation mark has a comma behind it.
        while let byte = peek {
            if byte == UInt8(ascii: "["), has(Self.bracket, at: index) { break }
            if has(closing, at: index), closesItem(at: index + closing.count) {
                let words = run.words(start..<index, firstAtom: firstAtom)
                advance(closing.count)
                guard !words.isEmpty else { throw .noWords }
                return words
            }
            if has(closingAndComma, at: index) { isComma = true }
            advance()
        }
        throw isComma ? .placeBehindWords : .openQuote
    }

    /// Whether nothing but white space stands before the bracket's end or the next item.
    private func closesItem(at start: Int) -> Bool {
        var end = start
        while end < run.bytes.count, run.isSpace(at: end) { end += 1 }
        guard end < run.bytes.count else { return false }
        if run.bytes[end] == UInt8(ascii: "]") { return true }
        guard run.bytes[end] == UInt8(ascii: ";") else { return false }
        end += 1
        while end < run.bytes.count, run.isSpace(at: end) { end += 1 }
        return end < run.bytes.count && run.bytes[end] == UInt8(ascii: "@")
    }

    // “ is E2 80 9C, ” is E2 80 9D.
    private static let straight = Array("\"".utf8)
    private static let opening = Array("“".utf8)
    private static let closing = Array("”".utf8)
    private static let comma = Array(",".utf8)
    private static let bracket = Array("[@".utf8)

    private func isQuotationMark(at index: Int) -> Bool {
        has(Self.straight, at: index) || has(Self.opening, at: index)
    }

    private func has(_ word: [UInt8], at index: Int) -> Bool {
        run.bytes.count - index >= word.count && word.indices.allSatisfy { run.bytes[index + $0] == word[$0] }
    }

    private var peek: UInt8? { index < run.bytes.count ? run.bytes[index] : nil }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count {
            if run.bytes[index] == InlineRun.atom { atom += 1 }
            index += 1
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        advance()
        return true
    }

    private mutating func skipSpace() {
        while index < run.bytes.count, run.isSpace(at: index) { advance() }
    }
}

extension InlineRun {
    /// Whether a byte is white space or a break.
    func isSpace(at index: Int) -> Bool {
        let byte = bytes[index]
        return byte.isWhiteSpace || byte == Self.softBreak || byte == Self.lineBreak
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes are a slug: `[a-z0-9][a-z0-9-]{0,63}`.
    var isSlug: Bool {
        count <= 64 && first.map { $0 != UInt8(ascii: "-") } ?? false && allSatisfy(\.isSlugByte)
    }
}

extension UInt8 {
    fileprivate var isUpperLetter: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
}
