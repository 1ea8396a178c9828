import Diagnostics

/// Walks a document's values in the order of the text and fills the outline.
struct OutlineWalk {
    var outline = Outline()
    private var places: Places
    /// The level of the heading before, to find skipped ones; a page's title has level 1.
    private var level = 1
    /// The address of the block or item that the walk is in.
    private var anchor: String?

    init(_ body: Body) {
        places = Places(body)
    }

    mutating func visitTop(_ blocks: [Block]) {
        for block in blocks {
            enter(id: block.id, isExplicit: block.anchor != nil, line: block.line)
            if case .heading(let level, let inlines) = block.content {
                let heading = Outline.Heading(
                    level: level, text: inlines.plainText, anchor: block.id ?? "",
                    position: places.start(ofLine: block.line))
                outline.headings.append(heading)
            }
            if case .list(let list) = block.content {
                for item in list.items {
                    enter(id: item.id, isExplicit: item.anchor != nil, line: item.line)
                    visit(item.blocks)
                }
            } else {
                visit(block)
            }
        }
    }

    private mutating func enter(id: String?, isExplicit: Bool, line: Int) {
        anchor = id
        guard let id else { return }
        if isExplicit { outline.points.append(id) }
        let position = isExplicit ? places.position(of: "{#\(id)}", line: line) : places.start(ofLine: line)
        outline.anchors.append(Located(id, at: position))
    }

    private mutating func visit(_ blocks: [Block]) {
        for block in blocks { visit(block) }
    }

    private mutating func visit(_ block: Block) {
        switch block.content {
        case .paragraph(let inlines): visit(inlines)
        case .heading(let level, let inlines):
            check(level, line: block.line)
            visit(inlines)
        case .quote(let blocks): visit(blocks)
        case .list(let list): for item in list.items { visit(item.blocks) }
        case .table(let table):
            table.header.forEach { visit($0) }
            table.rows.joined().forEach { visit($0) }
        case .code, .thematicBreak, .html: break
        }
    }

    private mutating func check(_ next: Int, line: Int) {
        if next == 1 || next > level + 1 {
            let problem = MarkdownProblem.headingLevel(next, after: level)
            outline.problems.append(Located(problem, at: places.start(ofLine: line)))
        }
        level = max(next, 2)
    }

    private mutating func visit(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .emphasis(let children), .strong(let children): visit(children)
            case .link(let link):
                if link.destination.hasKnownScheme {
                    let position = places.position(
                        ofDestination: link.destination, words: link.children.firstWords, line: link.line)
                    outline.links.append(Located(link.destination, at: position))
                    outline.linkAnchors.append(anchor)
                }
                visit(link.children)
            case .image(let image) where image.destination.hasKnownScheme:
                let position = places.position(
                    ofDestination: image.destination, words: image.children.firstWords, line: image.line)
                outline.images.append(Located(image.destination, at: position))
            case .citation(let citation):
                visit(citation)
            case .text, .softBreak, .lineBreak, .code, .html, .image: break
            }
        }
    }

    private mutating func visit(_ citation: Citation) {
        // The bracket tells the first item from a name with an at sign in the text before.
        var opening = "["
        for item in citation.items {
            let position = places.position(ofSource: item.source, opening: opening, line: citation.line)
            outline.citations.append(Located(item, at: position))
            outline.citationAnchors.append(anchor)
            opening = ""
        }
    }

    /// Finds the columns of what the reader found wrong.
    mutating func locate(_ findings: [Finding]) {
        for finding in findings.sorted(by: { $0.line < $1.line }) {
            let position = places.position(of: finding.words, line: finding.line)
            outline.problems.append(Located(finding.problem, at: position))
        }
    }

    /// Finds the columns of names that stand without brackets.
    mutating func locate(_ names: [BareName]) {
        for name in names {
            let position = places.position(ofSource: name.name, opening: name.before, line: name.line)
            outline.bareNames.append(Located(name.name, at: position))
        }
    }

    /// Reports the first hidden character of each line: libcmark shows NUL as a question mark, and a browser
    /// shows the others not at all.
    mutating func reportHiddenCharacters(in body: Body) {
        let found = body.bytes.withUnsafeBufferPointer { bytes in
            bytes.indices.compactMap { index in
                let byte = bytes[index]
                guard !byte.isWhiteSpace else { return (index: Int, character: HiddenCharacter)?.none }
                let hidden =
                    byte == UInt8(ascii: "&")
                    ? hiddenReference(at: index, in: bytes) : HiddenCharacter(at: index, in: bytes)
                return hidden.map { (index: index, character: $0) }
            }
        }
        var lastLine = 0
        for (index, character) in found {
            let position = places.position(at: body.bytes.startIndex + index)
            guard position.line != lastLine else { continue }
            lastLine = Int(position.line)
            outline.problems.append(Located(.controlCharacter(character), at: position))
        }
    }
}

extension [Inline] {
    /// The text they start with, as it is likely to stand in the source.
    fileprivate var firstWords: String {
        if case .text(let text) = first { text } else { "" }
    }
}
