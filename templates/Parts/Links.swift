import DossierKit
import HTML

extension Frame {
    /// A record's title, which leads to its page; nothing for a record that is not there.
    func link(to id: RecordID, anchor: String? = nil) -> HTML {
        guard let title = title(of: id) else { return .empty }
        return """
            <a href="\(site.address(of: id, anchor: anchor, from: page))"\(lang(title.language))>\(title.text)</a>
            """
    }

    /// Own words that lead to a record.
    func link(_ words: String, to id: RecordID, anchor: String? = nil) -> HTML {
        "<a href=\"\(site.address(of: id, anchor: anchor, from: page))\">\(words)</a>"
    }

    /// Own words that lead to a place of the site.
    func link(_ words: String, to place: Route.Place, anchor: String? = nil) -> HTML {
        "<a href=\"\(site.address(of: place, anchor: anchor, from: page))\">\(words)</a>"
    }

    /// The same with the shortest address, for the hundreds of links of a long list.
    func shortLink(_ words: String, to place: Route.Place, _ tag: LanguageTag) -> HTML {
        "<a href=\"\(site.shortAddress(of: place, from: page))\"\(lang(tag))>\(words)</a>"
    }

    /// Links to records of a kind.
    func links(_ kind: Kind, _ slugs: [Slug]) -> [HTML] { slugs.map { link(to: RecordID(kind, $0)) } }

    /// Links to records of a kind as the members of a sentence.
    func sentence(_ kind: Kind, _ slugs: [Slug]) -> HTML? {
        slugs.isEmpty ? nil : phrases.kinds.list(links(kind, slugs))
    }

    /// A link that leaves the site, with its address for words.
    func external(_ address: WebAddress) -> HTML { external(words(of: address), address) }

    /// An address for reading.
    func words(of address: WebAddress) -> HTML { "<span class=\"address\">\(shown(address))</span>" }

    /// A party's page, or a name in plain words.
    func maker(_ maker: Maker) -> HTML {
        switch maker {
        case .party(let slug): link(to: RecordID(.party, slug))
        case .words(let name): "\(name)"
        }
    }
}

/// An address without its scheme and a slash at its end, for reading.
private func shown(_ address: WebAddress) -> String {
    let scheme = address.text.hasPrefix("https://") ? 8 : 0
    let text = address.text.dropFirst(scheme)
    return String(text.hasSuffix("/") ? text.dropLast() : text)
}
