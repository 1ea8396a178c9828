import CCMark

/// Copies libcmark's tree into values, and gathers what is wrong on the way.
///
/// It recurses, as the tree does; ``depthLimit`` bounds how far.
struct TreeReader {
    let lines: Lines
    /// Whether the source was marked, so that marks must be taken out of what libcmark gives back.
    let hasMarks: Bool
    var findings: [Finding] = []
    var bareNames: [BareName] = []
    /// Whether something was dropped, which is said once.
    private var isTooDeep = false

    /// The number of blocks and inlines that may stand in each other. What lies deeper is dropped and reported.
    static let depthLimit = 100

    /// Which line of the file a line of the parsed text is.
    enum Lines {
        /// The text is the file from this line on.
        case file(first: Int)
        /// The text has a paragraph every second line; these are the lines of the file they come from.
        case paragraphs([Int])

        func line(of node: Node) -> Int {
            switch self {
            case .file(let first): max(node.line, 1) + first - 1
            case .paragraphs(let lines): lines[min(max(node.line - 1, 0) / 2, lines.count - 1)]
            }
        }
    }

    /// Where a block stands, which decides whether it may have an address.
    enum Place {
        case top
        /// Directly in an item of a top-level list.
        case item
        case inside
    }

    init(lines: Lines, hasMarks: Bool) {
        self.lines = lines
        self.hasMarks = hasMarks
    }

    mutating func report(_ problem: MarkdownProblem, line: Int, words: String = "") {
        findings.append(Finding(problem: problem, line: line, words: words))
    }

    /// The blocks in a node at the given depth; the document's own have depth 1.
    mutating func blocks(in parent: Node, depth: Int, at place: Place) -> [Block] {
        var blocks: [Block] = []
        for node in parent.children {
            let line = lines.line(of: node)
            guard depth <= Self.depthLimit else {
                reportDepth(line: line)
                break
            }
            blocks.append(block(node, depth: depth, at: place, line: line))
        }
        return blocks
    }

    private mutating func block(_ node: Node, depth: Int, at place: Place, line: Int) -> Block {
        switch node.kind {
        case CMARK_NODE_PARAGRAPH:
            let (inlines, anchor) = inlines(in: node, depth: depth + 1, mayEndInAnchor: place != .inside)
            reportSlips(in: inlines, line: line)
            return Block(.paragraph(inlines), line: line, anchor: anchor)
        case CMARK_NODE_HEADING:
            let (inlines, anchor) = inlines(in: node, depth: depth + 1, mayEndInAnchor: place == .top)
            return Block(.heading(level: node.headingLevel, inlines), line: line, anchor: anchor)
        case CMARK_NODE_BLOCK_QUOTE:
            return Block(.quote(blocks(in: node, depth: depth + 1, at: .inside)), line: line)
        case CMARK_NODE_LIST:
            return Block(.list(list(node, depth: depth + 1, at: place)), line: line)
        case CMARK_NODE_CODE_BLOCK:
            return code(node, line: line)
        case CMARK_NODE_HTML_BLOCK:
            let html = literal(node)
            report(.rawHTML(html), line: line, words: html)
            return Block(.html(html), line: line)
        default:
            return Block(.thematicBreak, line: line)
        }
    }

    private mutating func list(_ node: Node, depth: Int, at place: Place) -> List {
        var items: [List.Item] = []
        for item in node.children {
            let line = lines.line(of: item)
            guard depth <= Self.depthLimit else {
                reportDepth(line: line)
                break
            }
            let blocks = blocks(in: item, depth: depth + 1, at: place == .top ? .item : .inside)
            items.append(itemWithAnchor(blocks, line: line))
        }
        return List(
            isOrdered: node.isOrdered, start: node.isOrdered ? node.listStart : 0, isTight: node.isTight,
            items: items)
    }

    /// Gives an item the anchor that one of its paragraphs ends in.
    private mutating func itemWithAnchor(_ blocks: [Block], line: Int) -> List.Item {
        let anchored = blocks.filter { $0.anchor != nil }
        guard let first = anchored.first else { return List.Item(blocks, line: line) }
        for block in anchored.dropFirst() {
            let anchor = block.anchor ?? ""
            report(.anchorElsewhere("{#\(anchor)}"), line: block.line, words: "{#\(anchor)}")
        }
        return List.Item(blocks.map { Block($0.content, line: $0.line) }, line: line, anchor: first.anchor)
    }

    private mutating func code(_ node: Node, line: Int) -> Block {
        let info = text(node.info)
        let code = literal(node)
        guard info.isTableWord else { return Block(.code(info: info, text: code), line: line) }
        return Block(.table(table(code, fenceLine: line)), line: line)
    }

    /// Reports that what stands here is dropped.
    mutating func reportDepth(line: Int) {
        if !isTooDeep { report(.deepNesting, line: line) }
        isTooDeep = true
    }
}

// MARK: Text

extension TreeReader {
    /// Text in which libcmark has resolved escapes and references.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard hasMarks else { return String(decoding: bytes, as: UTF8.self) }
        var run = InlineRun()
        run.append(bytes, hasMarks: true)
        return run.text(0..<run.bytes.count)
    }

    /// Text in which escapes and references stand as written.
    func literal(_ node: Node) -> String {
        hasMarks
            ? String(decoding: MarkedSource.restored(node.literal), as: UTF8.self)
            : String(decoding: node.literal, as: UTF8.self)
    }
}

extension String {
    /// Whether an info string makes a fenced block a table: its first word is `csv`.
    fileprivate var isTableWord: Bool {
        let bytes = utf8
        return bytes.starts(with: "csv".utf8)
            && (bytes.count == 3 || bytes.dropFirst(3).first == UInt8(ascii: " "))
    }
}
