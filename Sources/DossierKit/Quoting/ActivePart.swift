import Diagnostics
import HTMLTree

/// What a captured page would do besides being read: run, ask for input, load from elsewhere, or lead away by itself.
enum ActivePart: Hashable, Sendable, CustomStringConvertible {
    case element(String)
    case attribute(String, of: String)
    /// An address that runs or brings a page of its own: `javascript:`, `data:text/html`.
    case address(String, of: String)
    /// Something that is loaded from another host.
    case load(String, of: String)
    case styleLoad(String)
    case refresh
    case encoding(String)
    /// What one browser may read as the end of an element and another as a part of a value.
    case endTag(in: String)

    var description: String {
        switch self {
        case .element(let name): "the element '\(name)'"
        case .attribute(let name, let element): "the attribute '\(name)' of '\(element)'"
        case .address(let scheme, let element): "the address '\(scheme)…' of '\(element)'"
        case .load(let address, let element): "what '\(element)' loads from '\(address.cut(to: 60))'"
        case .styleLoad(let address): "what a style sheet loads from '\(address.cut(to: 60))'"
        case .refresh: "a 'meta' that leads elsewhere"
        case .encoding(let name): "the encoding '\(name)'"
        case .endTag(let element): "an end tag within a value or comment in '\(element)'"
        }
    }
}

/// The active parts of a captured page in their order; nil for a page that would cost too much to be looked through.
///
/// libgumbo reads it as a browser does, so that no trick of spelling hides a tag. Links that a reader may follow are no
/// active parts, and neither is what the page loads from beside itself or has within itself (`data:image/png`).
func activeParts(of bytes: [UInt8]) -> [Located<ActivePart>]? {
    var walk = MarkupWalk()
    let isRead = bytes.withUnsafeBufferPointer { bytes in
        walkMarkup(bytes, in: Arena()) { walk.take($0) }
    }
    return isRead ? walk.parts : nil
}

/// What was found so far, and the elements that are open.
private struct MarkupWalk {
    private(set) var parts: [Located<ActivePart>] = []
    private var open: [String] = []
    /// The elements in which not all browsers see the same tags: a drawing, a formula, and what is shown without scripts.
    private var strange: [String] = []
    /// The text of the style sheet that is open; in a drawing it comes in pieces, between elements and comments.
    private var style: (bytes: [UInt8], start: Position)?

    mutating func take(_ step: Step) {
        switch step {
        case .element(let element):
            let name = element.name
            open.append(name)
            if strangeElements.contains(name) { strange.append(name) }
            if name == "style" { style = ([], element.position) }
            parts += element.activeParts
            if let place = strange.last {
                for attribute in element.attributes where hasEndTag(attribute.bytes) {
                    parts.append(Located(.endTag(in: place), at: attribute.position))
                }
            }
        case .end(let element):
            open.removeLast()
            if element.name == strange.last { strange.removeLast() }
            guard element.name == "style", let sheet = style else { return }
            sheet.bytes.withUnsafeBufferPointer { bytes in
                parts += styleParts(styleAddresses(bytes, from: sheet.start))
            }
            style = nil
        case .text(let text):
            if open.last == "style" {
                if style?.bytes.isEmpty == true { style?.start = text.position }
                style?.bytes += text.bytes
            }
            if rawElements.contains(open.last ?? "") { look(in: text.bytes, at: text.position) }
        case .comment(let text): look(in: text.bytes, at: text.position)
        }
    }

    private mutating func look(in bytes: UnsafeBufferPointer<UInt8>, at position: Position) {
        guard let place = strange.last, hasEndTag(bytes) else { return }
        parts.append(Located(.endTag(in: place), at: position))
    }

    private func hasEndTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "<") && $1 == UInt8(ascii: "/") }
    }
}

private let strangeElements: Set<String> = ["svg", "math", "noscript"]

/// The elements whose text may hold what looks like a tag.
private let rawElements: Set<String> = ["style", "title", "textarea", "xmp", "noembed", "noframes"]

private func styleParts(_ found: [(address: [UInt8], position: Position)]) -> [Located<ActivePart>] {
    found.compactMap { address, position in
        let text = String(decoding: address, as: UTF8.self)
        return PlainAddress(text).bringsForeignStyle() ? Located(.styleLoad(text), at: position) : nil
    }
}

extension Element {
    fileprivate var activeParts: [Located<ActivePart>] {
        let name = name
        if refusedElements.contains(name) { return [Located(.element(name), at: position)] }
        var parts: [Located<ActivePart>] = []
        for attribute in attributes {
            let found = active(attribute, name)
            parts += found.map { Located($0, at: attribute.position) }
            if attribute.name == "style" {
                // The places within a value are not known: a mark may stand for several signs.
                parts += styleParts(styleAddresses(attribute.bytes)).map {
                    Located($0.value, at: attribute.position)
                }
            }
        }
        return parts
    }

    private func active(_ attribute: Attribute, _ name: String) -> [ActivePart] {
        let (key, value) = (attribute.name.lowercased(), attribute.value)
        if key.hasPrefix("on") || refusedAttributes.contains(key) { return [.attribute(key, of: name)] }
        let isFollowed = key.hasSuffix("href") && (name == "a" || name == "area")
        if let scheme = PlainAddress(value).runningScheme(isFollowed: isFollowed) {
            return [.address(scheme, of: name)]
        }
        switch key {
        case "http-equiv" where trimmed(value).lowercased() == "refresh": return [.refresh]
        case "attributename" where setsAddressOrScript(value): return [.attribute(value, of: name)]
        case "charset" where name == "meta" && !isUTF8(value): return [.encoding(value)]
        case "content" where namesType && !isUTF8(charset(in: value)):
            return [.encoding(charset(in: value))]
        case "srcset", "imagesrcset":
            return sourceSet(value).map(String.init).filter { PlainAddress($0).isLoadedFromElsewhere }
                .map { .load($0, of: name) }
        case "href" where !loadsByHref(name), "xlink:href" where !loadsByHref(name): return []
        case "href", "xlink:href", "src", "poster", "background", "data", "lowsrc", "dynsrc", "manifest",
            "archive", "codebase", "classid", "icon", "profile", "base", "xml:base":
            return PlainAddress(value).bringsForeignStyle() ? [.load(value, of: name)] : []
        default: return isDrawing && hasForeignStyle(attribute) ? [.load(value, of: name)] : []
        }
    }

    /// True for a `meta` that says in which encoding the page is.
    private var namesType: Bool {
        let equivalent = trimmed(self["http-equiv"]?.value ?? "").lowercased()
        return name == "meta" && equivalent == "content-type"
    }

    /// True where an animation changes where a link leads or what runs.
    private func setsAddressOrScript(_ attribute: String) -> Bool {
        let name = trimmed(attribute).lowercased()
        return name.hasPrefix("on") || name == "href" || name == "xlink:href"
    }

    /// True for an attribute of a drawing such as `fill="url(https://…)"`.
    private func hasForeignStyle(_ attribute: Attribute) -> Bool {
        styleAddresses(attribute.bytes).contains {
            PlainAddress(String(decoding: $0.address, as: UTF8.self)).isLoadedFromElsewhere
        }
    }

    /// False for what a reader may follow, and for a `link` that only names a page.
    private func loadsByHref(_ name: String) -> Bool {
        switch name {
        case "a", "area": false
        case "link":
            !(self["rel"]?.value ?? "").lowercased().split(whereSeparator: \.isWhitespace)
                .allSatisfy(namingRelations.contains)
        default: true
        }
    }
}

private let refusedElements: Set<String> = [
    "script", "form", "iframe", "frame", "frameset", "object", "embed", "applet", "base", "portal",
    "fencedframe",
    // Newer browsers show in it what older ones leave out, and so does this reader.
    "select",
]

private let refusedAttributes: Set<String> = ["srcdoc", "formaction", "ping", "action", "attributionsrc"]

/// The relations of a `link` for which no browser loads anything.
private let namingRelations: Set<Substring> = [
    "canonical", "alternate", "license", "author", "shortlink", "next", "prev", "bookmark", "help", "me",
]

private func isUTF8(_ name: String) -> Bool { ["", "utf-8", "utf8"].contains(trimmed(name).lowercased()) }

/// The encoding that a type names, as browsers find it (HTML Standard, “extracting a character encoding from a meta
/// element”): `text/html; charset=shift_jis`; empty where it names none.
private func charset(in type: String) -> String {
    var rest = type.lowercased()[...]
    while let word = rest.firstRange(of: "charset") {
        rest = rest[word.upperBound...].drop(while: \.isWhitespace)
        guard rest.first == "=" else { continue }
        let value = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
        return String(value.prefix { $0 != ";" && $0 != "\"" && $0 != "'" && !$0.isWhitespace })
    }
    return ""
}
