/// What in an SVG file does more than draw: a browser that opens the file by itself would run or load it.
///
/// A file that breaks off counts, too: browsers show a mistake in place of the drawing.
package enum ActiveDrawing: Hashable, Sendable {
    case element(String)
    case attribute(String)
    case address(String)
    case declaration
    case notText
    case open

    /// What a message says of the drawing.
    package var sentence: String {
        switch self {
        case .element(let name): "has an element '\(name)'"
        case .attribute(let name): "has an attribute '\(name)', which runs a script"
        case .address(let name): "has an address in '\(name)' that leads elsewhere"
        case .declaration: "has a declaration that can bring in more"
        case .notText: "is not a text in UTF-8"
        case .open: "has an element that is not closed"
        }
    }

    /// The first of a file; nil where it only draws. Reads XML as a browser does, in one pass.
    ///
    /// Addresses that lead elsewhere may be left to others to judge; one that runs a script is never passed over.
    package init?(in bytes: [UInt8], mayLeadElsewhere: Bool = false) {
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            self = .notText
            return
        }
        var scanner = DrawingScanner(text, mayLeadElsewhere: mayLeadElsewhere)
        guard let found = scanner.first() else { return nil }
        self = found
    }
}

/// Walks the tags of an XML text.
private struct DrawingScanner {
    private let bytes: [UInt8]
    private let mayLeadElsewhere: Bool
    private var index = 0
    /// How many elements are open.
    private var depth = 0
    /// The words between the tags, which may be a style sheet.
    private var words: [UInt8] = []

    init(_ text: String, mayLeadElsewhere: Bool) {
        bytes = Array(text.utf8)
        self.mayLeadElsewhere = mayLeadElsewhere
    }

    mutating func first() -> ActiveDrawing? {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                words.append(bytes[index])
                index += 1
                continue
            }
            if has("<!--") {
                skip(past: "-->")
            } else if has("<![CDATA[") {
                let start = index + 9
                skip(past: "]]>")
                words += bytes[min(start, index)..<index]
            } else if has("<!") {
                let start = index
                skip(past: ">")
                let declaration = bytes[start..<index]
                if declaration.contains(UInt8(ascii: "["))
                    || !lowercased(declaration).hasPrefix("<!doctype svg")
                {
                    return .declaration
                }
            } else if has("<?") {
                let start = index
                skip(past: "?>")
                if !lowercased(bytes[start..<index]).hasPrefix("<?xml ") { return .declaration }
            } else if let found = tag() {
                return found
            }
        }
        if !mayLeadElsewhere, loads(words) { return .address("style") }
        return depth == 0 ? nil : .open
    }

    private func has(_ prefix: String) -> Bool { bytes[index...].starts(with: prefix.utf8) }

    private mutating func skip(past end: String) {
        let end = Array(end.utf8)
        while index < bytes.count, !bytes[index...].starts(with: end) { index += 1 }
        index = min(bytes.count, index + end.count)
    }

    /// Reads a tag; what follows `<` up to the `>` outside quotation marks.
    private mutating func tag() -> ActiveDrawing? {
        index += 1
        let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
        let name = localName(word())
        if refusedElements.contains(name) { return .element(name) }
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
                index += 1
                continue
            }
            let start = index
            let attribute = localName(word())
            let value = value()
            if attribute.hasPrefix("on") { return .attribute(attribute) }
            let isAddress = !mayLeadElsewhere && ["href", "src"].contains(attribute)
            if leads(value, isAddress: isAddress) || !mayLeadElsewhere && loads(value) {
                return .address(attribute)
            }
            if index == start { index += 1 }
        }
        let isWhole = index < bytes.count && bytes[index - 1] == UInt8(ascii: "/")
        if isEnd { depth -= 1 } else if !isWhole { depth += 1 }
        index += 1
        return nil
    }

    private mutating func word() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, !isSpace(bytes[index]),
            !"=>/<\"'".utf8.contains(bytes[index]) || index == start && bytes[index] == UInt8(ascii: "/")
        {
            index += 1
        }
        return bytes[start..<index]
    }

    private mutating func value() -> [UInt8] {
        while index < bytes.count, isSpace(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return [] }
        index += 1
        while index < bytes.count, isSpace(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
        else {
            return Array(word())
        }
        let mark = bytes[index]
        let start = index + 1
        let end = bytes[start...].firstIndex(of: mark) ?? bytes.count
        index = min(bytes.count, end + 1)
        return Array(bytes[start..<end])
    }

    /// The name of an element or attribute without the prefix of its namespace, in small letters.
    private func localName(_ name: ArraySlice<UInt8>) -> String {
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        return lowercased(local.first == UInt8(ascii: "/") ? local.dropFirst() : local)
    }
}

/// Elements that run a script, hold a page, or give another element an address.
private let refusedElements: Set<String> = [
    "script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "link", "meta", "base",
    "form", "audio", "video", "html", "body",
]

private func lowercased(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.map(\.lowerCased), as: UTF8.self)
}

/// A value as a browser reads it: without character references, white space and capital letters.
private func plain(_ value: [UInt8]) -> String {
    var text = ""
    var rest = lowercased(value.filter { $0 > 0x20 })[...]
    while let sign = rest.firstIndex(of: "&") {
        text += rest[..<sign]
        rest = rest[rest.index(after: sign)...]
        let name = rest.prefix(12).prefix { $0 != ";" }
        guard name.endIndex < rest.endIndex, rest[name.endIndex] == ";", name.hasPrefix("#") else { continue }
        let isHexadecimal = name.hasPrefix("#x")
        let number = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
        if let scalar = number.flatMap({ Unicode.Scalar($0) }), scalar.value > 0x20 {
            text += String(Character(scalar)).lowercased()
        }
        rest = rest[rest.index(after: name.endIndex)...]
    }
    return text + rest
}

/// True for an address that runs a script, or that leads out of the dossier; a picture within the file does not.
private func leads(_ value: [UInt8], isAddress: Bool) -> Bool {
    let text = plain(value)
    if text.contains("javascript:") || text.contains("vbscript:") { return true }
    guard isAddress else { return false }
    if text.hasPrefix("data:image/"), !text.hasPrefix("data:image/svg") { return false }
    return text.hasPrefix("//") || text.hasPrefix("\\") || text.prefix { !"/?#".contains($0) }.contains(":")
}

/// True for a style that loads something from elsewhere.
private func loads(_ style: [UInt8]) -> Bool {
    guard style.contains(UInt8(ascii: "(")) || style.contains(UInt8(ascii: "@")) else { return false }
    let text = plain(style)
    if text.contains("@import") || text.contains("\\") && text.contains("(") { return true }
    return text.ranges(of: "url(").contains { range in
        let address = text[range.upperBound...].drop { $0 == "\"" || $0 == "'" }.prefix { $0 != ")" }
        return leads(Array(address.utf8), isAddress: true)
    }
}
