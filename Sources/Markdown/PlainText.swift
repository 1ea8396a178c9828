extension Inline {
    /// Appends the words without their marks, as UTF-8: a break is a space, a citation nothing.
    ///
    /// Raw HTML is kept as written, as libcmark does in an image's alternative text.
    func appendPlainText(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text), .code(let text), .html(let text): bytes += text.utf8
        case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
        case .emphasis(let children), .strong(let children): children.appendPlainText(to: &bytes)
        case .link(let link): link.children.appendPlainText(to: &bytes)
        case .image(let image): bytes += image.alternative.utf8
        case .citation: break
        }
    }
}

extension [Inline] {
    /// The words without their marks: a break is a space, a citation nothing.
    public var plainText: String {
        if count == 1, case .text(let text) = self[0] { return text }
        var bytes: [UInt8] = []
        appendPlainText(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    func appendPlainText(to bytes: inout [UInt8]) {
        for inline in self { inline.appendPlainText(to: &bytes) }
    }
}

extension [Block] {
    /// Appends the words of all blocks, a space between two of them.
    func appendPlainText(to bytes: inout [UInt8]) {
        for block in self {
            block.appendPlainText(to: &bytes)
            bytes.append(UInt8(ascii: " "))
        }
    }
}

extension Block {
    /// Appends the words of the block without their marks, as UTF-8.
    func appendPlainText(to bytes: inout [UInt8]) {
        switch content {
        case .paragraph(let inlines), .heading(_, let inlines): inlines.appendPlainText(to: &bytes)
        case .quote(let blocks): blocks.appendPlainText(to: &bytes)
        case .list(let list): for item in list.items { item.blocks.appendPlainText(to: &bytes) }
        case .code(_, let text), .html(let text): bytes += text.utf8
        case .table(let table):
            for cell in [table.header, table.rows.joined().map(\.self)].joined() {
                cell.appendPlainText(to: &bytes)
                bytes.append(UInt8(ascii: " "))
            }
        case .thematicBreak: break
        }
    }
}
