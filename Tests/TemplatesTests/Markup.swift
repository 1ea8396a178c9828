/// A start or end tag, as a browser would read it.
struct Tag {
    let name: String
    let isEnd: Bool
    let attributes: [String: String]
}

/// The tags of a document and what is wrong with their nesting.
struct Markup {
    private(set) var tags: [Tag] = []
    private(set) var faults: [String] = []

    /// Elements that have no end tag (HTML Standard, 13.1.2).
    static let void: Set = [
        "meta", "link", "br", "hr", "img", "track", "source", "input", "wbr", "col",
    ]

    init(_ text: String) {
        var rest = Substring(text)
        var open: [String] = []
        while let start = rest.firstIndex(of: "<") {
            rest = rest[rest.index(after: start)...]
            guard let end = Markup.end(of: rest) else {
                faults.append("a tag does not end")
                break
            }
            let inside = rest[..<end]
            rest = rest[rest.index(after: end)...]
            if inside.hasPrefix("!") { continue }
            let tag = Tag(inside)
            tags.append(tag)
            if tag.isEnd {
                if open.popLast() != tag.name { faults.append("</\(tag.name)> ends another element") }
            } else if !Markup.void.contains(tag.name), !inside.hasSuffix("/") {
                open.append(tag.name)
            }
        }
        faults += open.map { "<\($0)> is not ended" }
    }

    /// The `>` that ends a tag: the first outside quotation marks.
    private static func end(of text: Substring) -> Substring.Index? {
        var isQuoted = false
        for index in text.indices {
            if text[index] == "\"" { isQuoted.toggle() }
            if text[index] == ">", !isQuoted { return index }
        }
        return nil
    }

    func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

    /// The levels of the headings in their order.
    var headings: [Int] {
        tags.filter { !$0.isEnd && $0.name.count == 2 && $0.name.hasPrefix("h") }
            .compactMap { Int($0.name.dropFirst()) }
    }
}

extension Tag {
    fileprivate init(_ text: Substring) {
        isEnd = text.hasPrefix("/")
        var rest = text.drop { $0 == "/" }
        name = String(rest.prefix { !$0.isWhitespace && $0 != "/" })
        rest = rest.dropFirst(name.count)
        var attributes: [String: String] = [:]
        while let start = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" }) {
            rest = rest[start...]
            let name = String(rest.prefix { !$0.isWhitespace && $0 != "=" })
            rest = rest.dropFirst(name.count)
            guard rest.hasPrefix("=\"") else {
                attributes[name] = ""
                continue
            }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            attributes[name] = String(value)
            rest = rest[value.endIndex...].dropFirst()
        }
        self.attributes = attributes
    }
}

extension StringProtocol where SubSequence == Substring {
    /// The text from some markup to the next of another.
    func part(from start: String, to end: String) -> Substring? {
        guard let from = firstRange(of: start)?.upperBound,
            let to = self[from...].firstRange(of: end)?.lowerBound
        else { return nil }
        return self[from..<to]
    }
}
