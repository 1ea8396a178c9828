import CGumbo
import Diagnostics

/// Calls `body` with each node of a page, a parent before its children, and again when an element ends.
///
/// The tree is libgumbo's, which reads HTML as browsers do (HTML 5.1, section 8.2): whatever the bytes are,
/// there is a tree. It is gone when this returns. Answers false where elements stand in one another
/// deeper than a page can want, as the time that libgumbo takes would grow with the square of the depth.
func walkMarkup(_ bytes: UnsafeBufferPointer<UInt8>, in arena: Arena, _ body: (Step) -> Void) -> Bool {
    if isDeep(bytes) { return false }
    arena.reset()
    var options = arena.options
    let text = UnsafeRawBufferPointer(bytes).assumingMemoryBound(to: CChar.self)
    guard let output = gumbo_parse_with_options(&options, text.baseAddress, text.count),
        let document = output.pointee.document
    else { return true }

    // A list instead of recursion: the tree may be deeper than the stack. A nil is the end of an element.
    var open: [(node: UnsafeMutablePointer<GumboNode>, isEnd: Bool)] = [(document, false)]
    while let (node, isEnd) = open.popLast() {
        switch node.pointee.type {
        case GUMBO_NODE_DOCUMENT:
            push(node.pointee.v.document.children, &open)
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
            let element = Element(node)
            body(isEnd ? .end(element) : .element(element))
            if isEnd { break }
            open.append((node, true))
            push(element.children, &open)
        case GUMBO_NODE_COMMENT:
            body(.comment(node.pointee.v.text))
        default:
            body(.text(node.pointee.v.text))
        }
    }
    return true
}

/// What a walk through a page meets.
enum Step {
    case element(Element)
    case end(Element)
    case text(GumboText)
    case comment(GumboText)
}

private func push(
    _ children: GumboVector, _ open: inout [(node: UnsafeMutablePointer<GumboNode>, isEnd: Bool)]
) {
    for index in (0..<Int(children.length)).reversed() {
        guard let child = children.data[index] else { continue }
        open.append((child.assumingMemoryBound(to: GumboNode.self), false))
    }
}

/// True where a page has more elements open within one another than libgumbo can bear.
///
/// Its time grows with the square of the depth; and of words in bold or italics that are never closed, HTML
/// demands a copy in each paragraph behind them. Most pages never have so many elements open that it matters
/// which.
private func isDeep(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let bearable = (elements: 4096, styles: 64)
    return opens(bytes, more: bearable.styles) { _ in true }
        && (opens(bytes, more: bearable.elements) { !closesItself($0) }
            || opens(bytes, more: bearable.styles) { isCopied($0) })
}

private typealias TagName = Slice<UnsafeBufferPointer<UInt8>>

/// True where more elements are open somewhere than a number; only those count whose names are wanted.
private func opens(
    _ bytes: UnsafeBufferPointer<UInt8>, more bearable: Int,
    where isWanted: (TagName) -> Bool
) -> Bool {
    var (depth, index) = (0, 0)
    while index + 1 < bytes.count {
        defer { index += 1 }
        guard bytes[index] == UInt8(ascii: "<") else { continue }
        let isEnd = bytes[index + 1] == UInt8(ascii: "/")
        let name = bytes[(index + (isEnd ? 2 : 1))...].prefix(12).prefix { isLetterOrDigit($0) }
        guard !name.isEmpty, isWanted(name) else { continue }
        depth = max(0, depth + (isEnd ? -1 : 1))
        if depth > bearable { return true }
    }
    return false
}

func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// True for the elements that HTML closes by itself, and those that have no content.
private func closesItself(_ name: TagName) -> Bool {
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "rt", "rp",
        "br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "source", "track", "embed", "param",
        "base", "path", "use", "rect", "circle", "line", "stop", "g", "polygon", "ellipse", "polyline":
        true
    default: false
    }
}

/// True for the elements that a new paragraph gets a copy of (HTML Standard, section 13.2.4.3), but for `a`,
/// of which only one can be open.
private func isCopied(_ name: TagName) -> Bool {
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u": true
    default: false
    }
}
