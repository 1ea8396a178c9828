public import HTML

/// Where a page stands: its language, and its place among the pages of that language.
///
/// A route is made of kinds, slugs and numbers only, so that no path can leave the output folder.
public struct Route: Hashable, Sendable {
    /// Nil for the dossier's first language, whose pages stand at the root.
    let prefix: LanguageTag?
    public let place: Place

    /// A page's place within its language.
    public enum Place: Hashable, Sendable {
        case home
        case notFound
        case coverage
        case evidence
        case search
        /// How to check that a copy is whole, and where others stand.
        case verify
        case mirrors
        case editions
        /// The list of the files that hold the dossier's data.
        case data
        /// A part of the list of a kind, from 1.
        case list(Kind, part: Int)
        case record(RecordID)
        /// A part of the values of a facet of the prompts, from 1.
        case facet(Facet, part: Int)
        /// A part of the prompts with one value of a facet, from 1.
        case facetValue(Facet, value: String, part: Int)
        /// The former page of a record, which leads to the record.
        case former(RecordID, slug: Slug)
    }

    init(_ place: Place, prefix: LanguageTag? = nil) {
        self.place = place
        self.prefix = prefix
    }

    /// The file of the page, relative to the output folder: `claims/unpaid.html`.
    public var path: String { prefix.map { "\($0)/\(pathInLanguage)" } ?? pathInLanguage }

    private var pathInLanguage: String {
        switch place {
        case .home: "index.html"
        case .notFound: "404.html"
        case .coverage: "coverage.html"
        case .evidence: "evidence.html"
        case .search: "search.html"
        case .verify: "verify.html"
        case .mirrors: "mirrors.html"
        case .editions: "editions.html"
        case .data: "data/index.html"
        case .list(let kind, let part): kind.folder + (part == 1 ? "/index.html" : "/page-\(part).html")
        case .record(let id): "\(id.kind.folder)/\(id.slug).html"
        case .facet(let facet, let part):
            "prompts/by-\(facet.rawValue)\(part == 1 ? "" : "-values-\(part)").html"
        case .facetValue(let facet, let value, let part):
            "prompts/by-\(facet.rawValue)-\(value)\(part == 1 ? "" : "-page-\(part)").html"
        case .former(let id, let slug): "\(id.kind.folder)/\(slug).html"
        }
    }

    /// The way from this page to a file of the site: relative, and always naming the file. It does not leave the folder
    /// of the page's language for a file that stands there, too.
    public func address(to path: String, anchor: String? = nil) -> WebAddress {
        var depth = (prefix == nil ? 0 : 1) + (isInFolder ? 1 : 0)
        var way = path[...]
        if let prefix, path.hasPrefix("\(prefix)/") {
            depth -= 1
            way = path.dropFirst(prefix.description.utf8.count + 1)
        }
        var address = ""
        address.reserveCapacity(way.utf8.count + 3 * depth + 16)
        for _ in 0..<depth { address += "../" }
        address += String(way).encodedPath
        if let anchor {
            address += "#"
            address += anchor
        }
        return WebAddress(site: address)
    }

    /// The same as short as it can be said: of a page in the same folder the name alone.
    public func shortAddress(to path: String) -> WebAddress {
        let own = self.path
        guard let slash = own.utf8.lastIndex(of: UInt8(ascii: "/")) else { return address(to: path) }
        let folder = own[...slash]
        guard path.hasPrefix(folder) else { return address(to: path) }
        let name = path[folder.endIndex...]
        return name.utf8.contains(UInt8(ascii: "/")) ? address(to: path) : WebAddress(site: String(name))
    }

    private var isInFolder: Bool {
        switch place {
        case .home, .notFound, .coverage, .evidence, .search, .verify, .mirrors, .editions: false
        default: true
        }
    }
}

extension String {
    /// A path of files as it stands in an address: a name may hold signs that mean something else there.
    var encodedPath: String {
        guard
            utf8.contains(where: {
                $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?")
            })
        else { return self }
        return replacing("%", with: "%25").replacing("#", with: "%23").replacing("?", with: "%3F")
    }
}
