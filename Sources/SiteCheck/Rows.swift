import CGumbo
import HTMLTree

/// How many rows a list has: items of lists, and rows of the bodies of tables. What stands within a row does
/// not count again, so that a section with a list of lists has as many rows as its outer list.
func rows(of list: Element) -> Int {
    var count = 0
    var open = children(of: list.node)
    while let node = open.popLast() {
        switch node.pointee.v.element.tag {
        case GUMBO_TAG_LI: count += 1
        case GUMBO_TAG_TR where isRow(node): count += 1
        case GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT: break
        default: open += children(of: node)
        }
    }
    return count
}

/// A row of a table's body; where a table has no `thead`, its first row of headings only is none.
private func isRow(_ node: UnsafeMutablePointer<GumboNode>) -> Bool {
    children(of: node).contains { $0.pointee.v.element.tag == GUMBO_TAG_TD }
}

/// The text within an element.
func text(of element: Element) -> String {
    var bytes: [UInt8] = []
    var open = [element.node]
    while let node = open.popLast() {
        switch node.pointee.type {
        case GUMBO_NODE_ELEMENT: open += nodes(in: node.pointee.v.element.children).reversed()
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE: bytes += node.pointee.v.text.bytes
        default: break
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// The one whole number of a text, `1,204` and `1 204` included; nil where there is none or more than one, or a
/// negative one.
func number(in text: String) -> Int? {
    var (number, digitsInGroup) = (Int?.none, 0)
    var scalars = Array(text.unicodeScalars)[...]
    if hasSign(scalars) { return nil }
    while let scalar = scalars.popFirst() {
        guard let digit = digit(scalar) else {
            if number == nil { continue }
            let group = scalars.prefix(3).compactMap(digit)
            let isGrouping = ",.\u{2019}'\u{A0}\u{202F}\u{2009} ".unicodeScalars.contains(scalar)
            if isGrouping, digitsInGroup <= 3, group.count == 3,
                scalars.dropFirst(3).first.flatMap(digit) == nil
            {
                digitsInGroup = 0
                continue
            }
            return scalars.contains { digit($0) != nil } ? nil : number
        }
        let sum = 10 * (number ?? 0) + digit
        // No list has so many rows; and one digit more could not be held.
        guard sum < 1_000_000_000_000 else { return nil }
        (number, digitsInGroup) = (sum, digitsInGroup + 1)
    }
    return number
}

/// True where a minus stands right before a digit and no word before it: `-2`, but not `top-10`.
private func hasSign(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = scalars.firstIndex(where: { digit($0) != nil }), first > scalars.startIndex,
        "-\u{2212}\u{2013}\u{FE63}\u{FF0D}".unicodeScalars.contains(scalars[first - 1])
    else { return false }
    return first - 1 == scalars.startIndex || !scalars[first - 2].properties.isAlphabetic
}

/// The value of a digit, ASCII or full-width.
private func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
}

private func children(of node: UnsafeMutablePointer<GumboNode>) -> [UnsafeMutablePointer<GumboNode>] {
    nodes(in: node.pointee.v.element.children).filter { $0.pointee.type == GUMBO_NODE_ELEMENT }
}

private func nodes(in list: GumboVector) -> [UnsafeMutablePointer<GumboNode>] {
    (0..<Int(list.length)).compactMap { list.data[$0]?.assumingMemoryBound(to: GumboNode.self) }
}
