package import CGumbo
import Diagnostics

/// Calls `body` with each node of a page, a parent before its children, and again when an element ends.
///
/// The tree is libgumbo's, which reads HTML as browsers do (HTML 5.1, section 8.2): whatever the bytes are,
/// there is a tree. It is gone when this returns. Answers false for a page that would cost
/// time or memory out of all proportion.
package func walkMarkup(_ bytes: UnsafeBufferPointer<UInt8>, in arena: Arena, _ body: (Step) -> Void) -> Bool
{
    if isTooMuch(bytes) { return false }
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
package enum Step {
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

/// True for a letter or digit of ASCII.
package func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

/// The value of a hexadecimal digit; nil for another byte.
package func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
