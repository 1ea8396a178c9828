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

    var description: String {
        switch self {
        case .element(let name): "the element '\(name)'"
        case .attribute(let name, let element): "the attribute '\(name)' of '\(element)'"
        case .address(let scheme, let element): "the address '\(scheme)…' of '\(element)'"
        case .load(let address, let element): "what '\(element)' loads from '\(address.cut(to: 60))'"
        case .styleLoad(let address): "what a style sheet loads from '\(address.cut(to: 60))'"
        case .refresh: "a 'meta' that leads elsewhere"
        case .encoding(let name): "the encoding '\(name)'"
        }
    }
}

/// The active parts of a captured page in their order; nil for a page that would cost too much to be looked through.
///
/// libgumbo reads it as a browser does, so that no trick of spelling hides a tag. Links that a reader may follow are no
/// active parts, and neither is what the page loads from beside itself or has within itself (`data:image/png`).
func activeParts(of bytes: [UInt8]) -> [Located<ActivePart>]? {
    var parts: [Located<ActivePart>] = []
    var isInStyle = false
    let isRead = bytes.withUnsafeBufferPointer { bytes in
        walkMarkup(bytes, in: Arena()) { step in
            switch step {
            case .element(let element):
                isInStyle = element.name == "style"
                parts += element.activeParts
            case .end: isInStyle = false
            case .text(let text) where isInStyle:
                parts += styleParts(styleAddresses(text.bytes, from: text.position))
            case .text, .comment: break
            }
        }
    }
    return isRead ? parts : nil
}

private func styleParts(_ found: [(address: [UInt8], position: Position)]) -> [Located<ActivePart>] {
    found.compactMap { address, position in
        let text = String(decoding: address, as: UTF8.self)
        return PlainAddress(text).isLoadedFromElsewhere ? Located(.styleLoad(text), at: position) : nil
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
        if let scheme = PlainAddress(value).runningScheme { return [.address(scheme, of: name)] }
        switch key {
        case "http-equiv" where value.lowercased() == "refresh": return [.refresh]
        case "charset" where name == "meta" && !isUTF8(value): return [.encoding(value)]
        case "content" where name == "meta" && !isUTF8(charset(in: value)):
            return [.encoding(charset(in: value))]
        case "srcset", "imagesrcset":
            return sourceSet(value).map(String.init).filter { PlainAddress($0).isLoadedFromElsewhere }
                .map { .load($0, of: name) }
        case "href" where !loadsByHref(name), "xlink:href" where !loadsByHref(name): return []
        case "href", "xlink:href", "src", "poster", "background", "data", "lowsrc", "dynsrc", "manifest",
            "archive",
            "codebase", "classid", "icon", "profile":
            return PlainAddress(value).isLoadedFromElsewhere ? [.load(value, of: name)] : []
        default: return isDrawing && hasForeignStyle(attribute) ? [.load(value, of: name)] : []
        }
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
]

private let refusedAttributes: Set<String> = ["srcdoc", "formaction", "ping", "action"]

/// The relations of a `link` for which no browser loads anything.
private let namingRelations: Set<Substring> = [
    "canonical", "alternate", "license", "author", "shortlink", "next", "prev", "bookmark", "help", "me",
]

private func isUTF8(_ name: String) -> Bool { ["", "utf-8", "utf8"].contains(trimmed(name).lowercased()) }

/// The encoding that a type names: `text/html; charset=shift_jis`; empty where it names none.
private func charset(in type: String) -> String {
    guard type.lowercased().hasPrefix("text/html"), let sign = type.lowercased().ranges(of: "charset=").first
    else {
        return ""
    }
    return String(type.lowercased()[sign.upperBound...].prefix { $0 != ";" && !$0.isWhitespace })
}
