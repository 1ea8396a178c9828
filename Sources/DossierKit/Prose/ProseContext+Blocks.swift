import HTML
import Markdown

extension ProseContext {
    func blocks(_ blocks: [Block]) -> HTML {
        var html = HTML.empty
        for block in blocks {
            html.append(self.block(block))
            html.append(follower(of: block.id))
        }
        return html
    }

    /// A block with its line end; `closed` is the id of the item that it is the first paragraph of.
    private func block(_ block: Block, closing closed: String? = nil) -> HTML {
        let id = id(block.id)
        return switch block.content {
        case .paragraph(let children):
            "<p\(id)>\(opener(of: block.id))\(inlines(children))\(closer(of: closed ?? block.id, children))</p>\n"
        case .heading(let level, let children): heading(level + headingOffset, id, inlines(children))
        case .quote(let children): "<blockquote\(id)>\n\(blocks(children))</blockquote>\n"
        case .list(let list): self.list(list)
        case .code(let info, let text): code(text, language: info)
        case .table(let table): self.table(table, id)
        case .thematicBreak: "<hr />\n"
        case .html(let text): rawHTML(text).endingLine
        }
    }

    /// What stands at the beginning of a paragraph or item.
    private func opener(of id: String?) -> HTML {
        anchors ? id.map { opening(names[$0] ?? $0) } ?? .empty : .empty
    }

    /// What stands at the end of a paragraph.
    private func closer(of id: String?, _ words: [Inline]) -> HTML {
        anchors ? id.map { closing(names[$0] ?? $0, words) } ?? .empty : .empty
    }

    /// What stands behind a block or item.
    private func follower(of id: String?) -> HTML {
        anchors ? id.map { after(names[$0] ?? $0) } ?? .empty : .empty
    }

    private func id(_ id: String?) -> Attribute? {
        anchors ? id.map { Attribute("id", names[$0] ?? $0) } : nil
    }

    private func heading(_ level: Int, _ id: Attribute?, _ content: HTML) -> HTML {
        switch level {
        case ...1: "<h1\(id)>\(content)</h1>\n"
        case 2: "<h2\(id)>\(content)</h2>\n"
        case 3: "<h3\(id)>\(content)</h3>\n"
        case 4: "<h4\(id)>\(content)</h4>\n"
        case 5: "<h5\(id)>\(content)</h5>\n"
        default: "<h6\(id)>\(content)</h6>\n"
        }
    }

    /// A code block; the first word of its info string names the language.
    private func code(_ text: String, language info: String) -> HTML {
        let language = info.prefix { !$0.isWhitespace }
        let name = language.isEmpty ? nil : Attribute("class", "language-\(language)")
        return "<pre><code\(name)>\(text)</code></pre>\n"
    }

    // MARK: Lists

    private func list(_ list: List) -> HTML {
        let items = list.items.map { item($0, isTight: list.isTight) }
        guard list.isOrdered else { return "<ul>\n\(items)</ul>\n" }
        let start = list.start == 1 ? nil : Attribute("start", String(list.start))
        return "<ol\(start)>\n\(items)</ol>\n"
    }

    /// An item. In a tight list its paragraphs stand as they are; every other block starts a line.
    private func item(_ item: List.Item, isTight: Bool) -> HTML {
        var content = HTML.empty
        var closed = item.id
        for block in item.blocks {
            if isTight, case .paragraph(let children) = block.content {
                content.append(inlines(children))
                content.append(closer(of: closed, children))
            } else {
                if content.isEmpty { content.append("\n") }
                content = content.endingLine
                content.append(self.block(block, closing: closed))
            }
            if case .paragraph = block.content { closed = nil }
        }
        let follower = follower(of: item.id)
        if !follower.isEmpty { content = "\(content.endingLine)\(follower)" }
        return "<li\(id(item.id))>\(opener(of: item.id))\(content)</li>\n"
    }

    // MARK: Tables

    /// A table in a box of its own, so that a wide one scrolls there and the page does not.
    private func table(_ table: Table, _ id: Attribute?) -> HTML {
        """
        <div class="table"\(id)>
        <table>
        <thead>
        <tr>\(table.header.map { "<th scope=\"col\">\(inlines($0))</th>" as HTML })</tr>
        </thead>
        <tbody>
        \(table.rows.map(row))</tbody>
        </table>
        </div>

        """
    }

    private func row(_ cells: [Table.Cell]) -> HTML {
        "<tr>\(cells.map { "<td>\(inlines($0))</td>" as HTML })</tr>\n"
    }
}

extension HTML {
    /// The markup with a line end behind it, unless it has one or is empty.
    fileprivate var endingLine: HTML {
        guard let last = bytes.last, last != UInt8(ascii: "\n") else { return self }
        return "\(self)\n"
    }
}
