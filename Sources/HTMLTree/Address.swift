import CGumbo

/// What an attribute's address is for.
package enum Use {
    /// A reader can follow it: `a href`.
    case follow
    /// The browser loads it without being asked.
    case load
    /// It names something: `cite`, a canonical address, where a form is sent.
    case name
    /// Several to be loaded, with widths or densities: `srcset`.
    case loadSet
    /// Several that are told of a click, separated by spaces: `ping`.
    case loadList
    /// Where all relative addresses of the page begin.
    case base

    /// The use of an element's attribute; nil where it holds no address.
    package init?(_ attribute: String, of element: Element) {
        switch attribute {
        case "href": self.init(hrefOf: element)
        case "src": self = .load
        case "srcset", "imagesrcset": self = .loadSet
        case "poster", "background": self = .load
        case "ping": self = .loadList
        case "data" where element.tag == GUMBO_TAG_OBJECT: self = .load
        case "manifest" where element.tag == GUMBO_TAG_HTML: self = .load
        case "cite", "longdesc", "formaction": self = .name
        case "action" where element.tag == GUMBO_TAG_FORM: self = .name
        default: return nil
        }
    }

    private init?(hrefOf element: Element) {
        switch element.tag {
        case GUMBO_TAG_A, GUMBO_TAG_AREA: self = .follow
        case GUMBO_TAG_BASE: self = .base
        case GUMBO_TAG_LINK: self = Use.isLoading(rel: element["rel"]?.value ?? "") ? .load : .name
        default:
            guard element.isDrawing else { return nil }
            self = .load
        }
    }

    /// The link types that make a browser connect to the address (HTML Standard, section 4.6.7).
    private static func isLoading(rel: String) -> Bool {
        rel.lowercased().split { $0.isWhitespace }.contains { type in
            switch type {
            case "stylesheet", "icon", "apple-touch-icon", "apple-touch-icon-precomposed", "mask-icon",
                "preload",
                "modulepreload", "prefetch", "prerender", "preconnect", "dns-prefetch", "manifest":
                true
            default: false
            }
        }
    }
}

/// The addresses of a `srcset`: each begins behind white space and commas and ends at white space, or at a
/// comma that white space or the end follows (HTML Standard, section 4.8.4.2).
package func sourceSet(_ value: String) -> [Substring] {
    var addresses: [Substring] = []
    var rest = value[...]
    while true {
        rest = rest.drop { $0.isWhitespace || $0 == "," }
        var address = rest.prefix { !$0.isWhitespace }
        guard !address.isEmpty else { return addresses }
        rest = rest[address.endIndex...]
        if address.last == "," {
            while address.last == "," { address = address.dropLast() }
        } else {
            rest = rest.drop { $0 != "," }
        }
        addresses.append(address)
    }
}

/// The address within a refresh: `0; url=there.html`; nil where the page only loads itself again.
package func refreshAddress(_ content: String) -> Substring? {
    let rest = content.drop { $0.isWhitespace || $0.isNumber || $0 == "." }
        .drop { $0.isWhitespace || $0 == ";" || $0 == "," }
    guard rest.prefix(3).lowercased() == "url" else { return nil }
    let address = rest.dropFirst(3).drop { $0.isWhitespace }
    guard address.first == "=" else { return nil }
    let value = address.dropFirst().drop { $0.isWhitespace }
    guard let mark = value.first, mark == "'" || mark == "\"" else { return value }
    return value.dropFirst().prefix { $0 != mark }
}
