import CCMark

extension TreeReader {
    /// The inlines in a node, with citations recognised, and the slug of the `{#slug}` that ends them.
    ///
    /// `skipping` bytes at the start of the first text are left out.
    mutating func inlines(
        in parent: Node, depth: Int, mayEndInAnchor: Bool = false, skipping: Int = 0
    ) -> (inlines: [Inline], anchor: String?) {
        if skipping == 0, depth <= Self.depthLimit, let text = plainText(in: parent) {
            return ([.text(text)], nil)
        }
        var run = InlineRun()
        var skip = skipping
        for node in parent.children {
            guard depth <= Self.depthLimit else {
                reportDepth(line: lines.line(of: parent))
                break
            }
            switch node.kind {
            case CMARK_NODE_TEXT:
                let literal = node.literal
                run.startText(line: lines.line(of: node))
                run.append(
                    UnsafeBufferPointer(rebasing: literal.dropFirst(skip)), hasMarks: hasMarks)
                skip = 0
            case CMARK_NODE_SOFTBREAK: run.bytes.append(InlineRun.softBreak)
            case CMARK_NODE_LINEBREAK: run.bytes.append(InlineRun.lineBreak)
            default: run.append(atom(node, depth: depth))
            }
        }
        var reader = InlineReader(run, line: lines.line(of: parent), mayEndInAnchor: mayEndInAnchor)
        let inlines = reader.read()
        findings += reader.findings
        bareNames += reader.bareNames
        return (inlines, reader.anchor)
    }

    /// The one text that is all that a node holds, if there is no mark in it. Most nodes are like this.
    private func plainText(in parent: Node) -> String? {
        guard !hasMarks, let text = parent.firstChild, text.isLast, text.kind == CMARK_NODE_TEXT else {
            return nil
        }
        let literal = text.literal
        return literal.contains(where: \.isRead) ? nil : String(decoding: literal, as: UTF8.self)
    }

    /// An inline that is neither text nor a break.
    private mutating func atom(_ node: Node, depth: Int) -> Inline {
        switch node.kind {
        case CMARK_NODE_CODE:
            return .code(literal(node))
        case CMARK_NODE_HTML_INLINE:
            let html = literal(node)
            // The end tag of a tag that is reported would only say the same again.
            if !html.utf8.starts(with: "</".utf8) {
                report(.rawHTML(html), line: lines.line(of: node), words: html)
            }
            return .html(html)
        case CMARK_NODE_EMPH:
            return .emphasis(inlines(in: node, depth: depth + 1).inlines)
        case CMARK_NODE_STRONG:
            return .strong(inlines(in: node, depth: depth + 1).inlines)
        case CMARK_NODE_LINK:
            return .link(link(node, depth: depth))
        default:
            return .image(image(node, depth: depth))
        }
    }

    private mutating func link(_ node: Node, depth: Int) -> Link {
        let line = lines.line(of: node)
        let destination = text(node.destination)
        let named = bareNames.count
        let children = inlines(in: node, depth: depth + 1).inlines
        if !destination.hasKnownScheme {
            report(.unsafeAddress(destination), line: line, words: destination)
        }
        if node.startsWithAtSign {
            bareNames.removeLast(bareNames.count - named)
            report(.citation(.isLink, children.plainText), line: line, words: "[\(children.plainText)]")
        } else if children.containCitation {
            report(.citation(.inLink, children.plainText), line: line, words: "[@")
        } else if children.plainText.utf8.allSatisfy(\.isWhiteSpace) {
            report(.linkText(destination), line: line, words: "[](")
        }
        return Link(
            destination: destination, title: text(node.title), children: children, line: line)
    }

    private mutating func image(_ node: Node, depth: Int) -> Image {
        let line = lines.line(of: node)
        let destination = text(node.destination)
        let children = inlines(in: node, depth: depth + 1).inlines
        let alternative = children.plainText
        if !destination.hasKnownScheme {
            report(.unsafeAddress(destination), line: line, words: destination)
        }
        if alternative.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
            report(.imageText(destination), line: line, words: "![")
        }
        if children.containCitation {
            report(.citation(.inLink, alternative), line: line, words: "[@")
        }
        return Image(
            destination: destination, title: text(node.title), alternative: alternative, children: children,
            line: line)
    }
}

extension Node {
    /// Whether the words of a link start with an at sign that no backslash protects.
    fileprivate var startsWithAtSign: Bool {
        guard let first = firstChild, first.kind == CMARK_NODE_TEXT else { return false }
        return first.literal.first == UInt8(ascii: "@")
    }
}

extension [Inline] {
    /// Whether a citation stands among them or in their emphasis.
    fileprivate var containCitation: Bool {
        contains { inline in
            switch inline {
            case .citation: true
            case .emphasis(let children), .strong(let children): children.containCitation
            default: false
            }
        }
    }
}
