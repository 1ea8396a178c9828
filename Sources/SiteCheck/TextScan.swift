import Diagnostics

/// The text of one file, gathered for the search for private values: as it reads, and with escapes undone.
struct TextScan {
    private let values: PrivateValues
    private var text = FoldedText()
    private var unescapedText = FoldedText()
    private var aside = FoldedText()

    init(_ values: PrivateValues) { self.values = values }

    /// Reading matter: it runs on to what is added next.
    mutating func add(_ bytes: some Collection<UInt8>, at position: Position) {
        text.append(bytes, at: position)
        unescapedText.append(unescaped(bytes) ?? Array(bytes), at: position)
    }

    /// The end of a paragraph or cell: white space, as far as values go.
    mutating func addBreak() {
        text.appendBreak()
        unescapedText.appendBreak()
    }

    /// What stands by itself: an attribute, a comment, a script.
    mutating func addAside(_ bytes: some Collection<UInt8>, at position: Position) {
        aside.append(bytes, at: position)
        aside.appendEnd()
        if let unescaped = unescaped(bytes) {
            aside.append(unescaped, at: position)
            aside.appendEnd()
        }
    }

    /// Each value that was found, once, at its first place.
    func mistakes() -> [Located<SiteProblem>] {
        var found: [Int: Position] = [:]
        for part in [text, unescapedText, aside] {
            values.find(in: part.bytes) { value, offset in
                // A value may be on a page a hundred thousand times: only the first place is worked out.
                if found[value] == nil { found[value] = part.position(of: offset) }
            }
        }
        // A value may be found in two of its forms.
        var first: [SiteProblem: Position] = [:]
        for (number, position) in found {
            let problem = SiteProblem.privateValue(mask: values[number].mask, place: values[number].place)
            first[problem] = min(first[problem] ?? position, position)
        }
        return first.map { Located($0.key, at: $0.value) }
    }
}

extension PrivateValues {
    /// The first value within a text, with its escapes undone or not; nil where it holds none.
    func first(in text: some Collection<UInt8>) -> Value? {
        for bytes in [Array(text), unescaped(text)].compactMap({ $0 }) {
            var folded = FoldedText()
            folded.append(bytes)
            var found: Int?
            find(in: folded.bytes) { number, _ in found = found ?? number }
            if let found { return self[found] }
        }
        return nil
    }
}
