/// True for a page with more elements open within one another, or attributes in a tag, than libgumbo can bear.
///
/// Its time grows with the square of both; and of words in bold or italics that are never closed, HTML
/// demands a copy in each paragraph behind them. Most pages never have so many elements open that it matters
/// which.
func isTooMuch(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let bearable = (elements: 4096, styles: 64)
    return hasTag(bytes, ofMoreWords: bearable.elements)
        || opens(bytes, more: bearable.styles) { _ in true }
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

/// True for the elements that HTML closes by itself, and those that have no content.
private func closesItself(_ name: TagName) -> Bool {
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup",
        "br", "hr", "img", "input", "meta", "link", "col", "wbr", "area", "source", "track", "embed", "param",
        "base", "path", "use", "rect", "circle", "line", "stop", "polygon", "ellipse", "polyline":
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

/// True where a tag has more words outside quotation marks than a number.
private func hasTag(_ bytes: UnsafeBufferPointer<UInt8>, ofMoreWords bearable: Int) -> Bool {
    var (words, isTag, isBetween, index) = (0, false, false, 0)
    var mark: UInt8?
    var previous: UInt8 = 0
    while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if let open = mark {
            if byte == open { (mark, isBetween) = (nil, true) }
            continue
        }
        switch byte {
        case UInt8(ascii: "<"): (words, isTag, isBetween) = (0, true, false)
        case UInt8(ascii: ">"): isTag = false
        case UInt8(ascii: "\""), UInt8(ascii: "'"): if isTag, previous == UInt8(ascii: "=") { mark = byte }
        case 0...0x20, UInt8(ascii: "/"):
            isBetween = true
            continue
        default:
            if isTag, isBetween { words += 1 }
            if words > bearable { return true }
            isBetween = false
        }
        previous = byte
    }
    return false
}
