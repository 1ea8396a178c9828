extension Document {
    /// The words for readers without their marks: a citation and the space before it are nothing, a break is a
    /// space, an empty line stands between blocks.
    public var plainText: String {
        var bytes: [UInt8] = []
        for block in blocks {
            if !bytes.isEmpty { bytes += "\n\n".utf8 }
            block.appendWords(to: &bytes)
            while bytes.last == UInt8(ascii: " ") || bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Block {
    fileprivate func appendWords(to bytes: inout [UInt8]) {
        switch content {
        case .paragraph(let inlines), .heading(_, let inlines): inlines.appendWords(to: &bytes)
        case .quote(let blocks): blocks.appendLines(to: &bytes)
        case .list(let list): for item in list.items { item.blocks.appendLines(to: &bytes) }
        case .code(_, let text): bytes += text.utf8
        case .table(let table):
            for row in [table.header] + table.rows {
                for cell in row {
                    cell.appendWords(to: &bytes)
                    bytes.append(UInt8(ascii: " "))
                }
                bytes.append(UInt8(ascii: "\n"))
            }
        case .thematicBreak, .html: break
        }
    }
}

extension [Block] {
    /// Appends the words of each block and a line end.
    fileprivate func appendLines(to bytes: inout [UInt8]) {
        for block in self {
            block.appendWords(to: &bytes)
            if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        }
    }
}

extension [Inline] {
    fileprivate func appendWords(to bytes: inout [UInt8]) {
        for inline in self {
            switch inline {
            case .text(let text):
                // A line that a citation begins has a space before its first word.
                let starts = bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
                bytes += starts ? text.utf8.drop { $0 == UInt8(ascii: " ") } : text.utf8[...]
            case .code(let text): bytes += text.utf8
            case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
            case .emphasis(let children), .strong(let children): children.appendWords(to: &bytes)
            case .link(let link): link.children.appendWords(to: &bytes)
            case .image(let image): bytes += image.alternative.utf8
            case .citation: while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
            case .html: break
            }
        }
    }
}
