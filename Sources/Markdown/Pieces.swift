public import Diagnostics

extension Document {
    /// What a reader gets of the document, piece by piece, each with the line on which its block begins: the words of
    /// a paragraph, heading or cell without marks, code, titles, and the destinations of links and images.
    public var pieces: [Located<String>] {
        var pieces = Pieces()
        pieces.add(blocks)
        return pieces.found
    }
}

private struct Pieces {
    var found: [Located<String>] = []

    mutating func add(_ blocks: [Block]) {
        for block in blocks {
            switch block.content {
            case .paragraph(let inlines), .heading(_, let inlines): add(inlines, line: block.line)
            case .quote(let blocks): add(blocks)
            case .list(let list): for item in list.items { add(item.blocks) }
            case .code(_, let text), .html(let text): add(text, line: block.line)
            case .table(let table):
                for cell in table.header { add(cell, line: block.line) }
                for cell in table.rows.joined() { add(cell, line: block.line) }
            case .thematicBreak: break
            }
        }
    }

    private mutating func add(_ inlines: [Inline], line: Int) {
        add(inlines.plainText, line: line)
        addAddresses(in: inlines)
    }

    private mutating func add(_ text: String, line: Int) {
        if !text.isEmpty { found.append(Located(text, at: Position(line: line, column: 1))) }
    }

    private mutating func addAddresses(in inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .emphasis(let children), .strong(let children): addAddresses(in: children)
            case .link(let link):
                add(link.destination, line: link.line)
                add(link.title, line: link.line)
                addAddresses(in: link.children)
            case .image(let image):
                add(image.destination, line: image.line)
                add(image.title, line: image.line)
                addAddresses(in: image.children)
            case .text, .softBreak, .lineBreak, .code, .html, .citation: break
            }
        }
    }
}
