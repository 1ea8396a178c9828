public import Diagnostics

extension Document {
    /// The words for readers without their marks: a citation and the space before it are nothing, a break is a
    /// space, an empty line stands between blocks.
    ///
    /// `words` are those of an autolink, by its destination; nil for the destination itself.
    public func plainText(_ words: @escaping (_ destination: String) -> String? = { _ in nil }) -> String {
        var text = WordsOfBlocks(words: words)
        for block in blocks {
            if !text.bytes.isEmpty { text.bytes += "\n\n".utf8 }
            text.append(block)
            while text.bytes.last == UInt8(ascii: " ") || text.bytes.last == UInt8(ascii: "\n") {
                text.bytes.removeLast()
            }
        }
        return String(decoding: text.bytes, as: UTF8.self)
    }
}

extension Document {
    /// The words of the first paragraph that is not within another block, as ``plainText(_:)`` has them; nil
    /// where there is none, or where it has no words.
    public func firstParagraph(_ words: @escaping (_ destination: String) -> String? = { _ in nil })
        -> String?
    {
        for block in blocks {
            guard case .paragraph = block.content else { continue }
            var text = WordsOfBlocks(words: words)
            text.append(block)
            while text.bytes.last == UInt8(ascii: " ") { text.bytes.removeLast() }
            if !text.bytes.isEmpty { return String(decoding: text.bytes, as: UTF8.self) }
        }
        return nil
    }
}

extension Document {
    /// The words of each top-level block, and of each item of a top-level list, as ``plainText(_:)`` has them, with
    /// the line on which it starts; those without words are left out.
    ///
    /// Of an autolink it has the destination: nothing but the body decides what the words are.
    public var paragraphs: [Located<String>] {
        var found: [Located<String>] = []
        func add(_ block: Block) {
            var text = WordsOfBlocks(words: { _ in nil })
            text.append(block)
            if text.bytes.contains(where: { !$0.isWhiteSpace }) {
                let place = Position(line: block.line, column: 1)
                found.append(Located(String(decoding: text.bytes, as: UTF8.self), at: place))
            }
        }
        for block in blocks {
            guard case .list(let list) = block.content else {
                add(block)
                continue
            }
            for item in list.items { add(Block(.quote(item.blocks), line: item.line)) }
        }
        return found
    }
}

/// Gathers the words of blocks as UTF-8.
private struct WordsOfBlocks {
    let words: (_ destination: String) -> String?
    var bytes: [UInt8] = []

    mutating func append(_ block: Block) {
        switch block.content {
        case .paragraph(let inlines), .heading(_, let inlines): append(inlines)
        case .quote(let blocks): appendLines(blocks)
        case .list(let list): for item in list.items { appendLines(item.blocks) }
        case .code(_, let text): bytes += text.utf8
        case .table(let table):
            for row in [table.header] + table.rows {
                for cell in row {
                    append(cell)
                    bytes.append(UInt8(ascii: " "))
                }
                bytes.append(UInt8(ascii: "\n"))
            }
        case .thematicBreak, .html: break
        }
    }

    /// Appends the words of each block and a line end.
    private mutating func appendLines(_ blocks: [Block]) {
        for block in blocks {
            append(block)
            if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        }
    }

    private mutating func append(_ inlines: [Inline]) {
        for (index, inline) in inlines.enumerated() {
            switch inline {
            case .text(let text):
                // A line that a citation begins has a space before its first word.
                let starts = bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
                bytes += starts ? text.utf8.drop { $0 == UInt8(ascii: " ") } : text.utf8[...]
            case .code(let text): bytes += text.utf8
            case .softBreak:
                let next = index + 1 < inlines.count ? inlines[index + 1].firstScalar : nil
                if !Unicode.Scalar.runsOn(lastScalar, next) { bytes.append(UInt8(ascii: " ")) }
            case .lineBreak: bytes.append(UInt8(ascii: " "))
            case .emphasis(let children), .strong(let children): append(children)
            case .link(let link):
                if link.isAutolink, let text = words(link.destination) {
                    bytes += text.utf8
                } else {
                    append(link.children)
                }
            case .image(let image): bytes += image.alternative.utf8
            case .citation: while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
            case .html: break
            }
        }
    }

    private var lastScalar: Unicode.Scalar? {
        let start = bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? 0
        return String(decoding: bytes[start...], as: UTF8.self).unicodeScalars.last
    }
}
