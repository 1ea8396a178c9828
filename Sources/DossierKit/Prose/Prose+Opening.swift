import Markdown

extension Prose {
    /// The words of the first paragraph without marks and citations, for a summary; nil where there is none.
    ///
    /// Only the lines of that paragraph are parsed, since its page parses the whole. A link may have its address further
    /// below: where a bracket is left over, or code may be fenced (in a list, too), the whole is parsed.
    package func firstParagraph(in dossier: Dossier) -> String? {
        func words(_ body: Body) -> String? {
            Document(body).firstParagraph { dossier.words(ofAutolink: $0, in: language)?.text }
        }
        var rest = body.bytes
        while let lines = rest.nextLines() {
            if lines.hasFence { return words(body) }
            guard let found = words(Body(lines)) else { continue }
            return found.utf8.contains(UInt8(ascii: "[")) ? words(body) : found
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// True where three backticks or tildes stand in a row, behind spaces, a list's sign or whatever else.
    fileprivate var hasFence: Bool {
        var (previous, run): (UInt8, Int) = (0, 0)
        for byte in self {
            run = byte == previous ? run + 1 : 1
            if run == 3, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") { return true }
            previous = byte
        }
        return false
    }

    /// Takes the lines up to the next empty one; nil where only empty lines are left.
    fileprivate mutating func nextLines() -> ArraySlice<UInt8>? {
        self = drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        if isEmpty { return nil }
        var end = startIndex
        var isEmptyLine = false
        while end < endIndex {
            let byte = self[end]
            if byte == UInt8(ascii: "\n") {
                if isEmptyLine { break }
                isEmptyLine = true
            } else if byte != UInt8(ascii: "\r"), byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
                isEmptyLine = false
            }
            end += 1
        }
        defer { self = self[end...] }
        return self[startIndex..<end]
    }
}
