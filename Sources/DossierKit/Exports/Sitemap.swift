import HTML

/// The pages for search engines (sitemaps.org, protocol 0.9), with the same page in other languages beside each.
///
/// - A page stands in it in each language that it really is in (``Site/languages(of:)``), as its own canonical address
///   says: neither the page for what is not found, nor a former address, nor an untranslated page.
/// - `lastmod` is the day of the record's last change, of a list that of the edition.
/// - Above 50,000 addresses or 50 MB `sitemap.xml` names the parts `sitemap-1.xml` … instead. They stand at
///   the top of the site: a file may only name what is in its own folder or below.
/// - Addresses have to be whole: there is no such file where the site's own address is not known.
struct Sitemap: Sendable {
    private let site: Site
    /// The places of the listed pages in the routes of the site.
    private let listed: [Int]
    private let partSize: Int

    static let path = "sitemap.xml"
    static let maximumCount = 50_000
    static let maximumBytes = 50_000_000
    /// How many addresses are made at a time.
    private static let chunk = 1000

    /// Nil where dossier.yml gives no `base_url`. A file never has more addresses than `partSize`, nor more bytes than
    /// `maximumBytes`, which are what the protocol allows.
    init?(
        _ site: Site, partSize: Int = Sitemap.maximumCount, maximumBytes: Int = Sitemap.maximumBytes
    ) {
        guard let base = site.dossier.settings.baseURL else { return nil }
        self.site = site
        listed = site.routes.indices.filter { site.isListed(site.routes[$0]) }
        // Each sign of an address can take six bytes at most, and what stands around it less than a hundred.
        let longest = site.routes.reduce(0) { max($0, $1.path.utf8.count) }
        let address = 6 * (base.text.utf8.count + longest) + 100
        let entry = address * (site.dossier.settings.languages.all.count + 2)
        self.partSize = max(1, min(partSize, (maximumBytes - 200) / entry))
    }

    var files: [DataFile] {
        let count = (listed.count + partSize - 1) / partSize
        guard count > 1 else { return [file(Sitemap.path, listed[...])] }
        let parts = (0..<count).map { part in
            file(
                "sitemap-\(part + 1).xml",
                listed[(part * partSize)..<min((part + 1) * partSize, listed.count)])
        }
        return [index(of: parts.map(\.path))] + parts
    }

    private func file(_ path: String, _ listed: ArraySlice<Int>) -> DataFile {
        let chunks = (listed.count + Sitemap.chunk - 1) / Sitemap.chunk
        // The first part opens the document, the last closes it.
        return DataFile(path, parts: chunks + 2) { part in
            if part == 0 { return Array(Sitemap.start.utf8) }
            if part == chunks + 1 { return Array("</urlset>\n".utf8) }
            let start = listed.startIndex + (part - 1) * Sitemap.chunk
            let chunk = listed[start..<min(start + Sitemap.chunk, listed.endIndex)]
            return chunk.reduce(into: []) { $0 += entry(site.routes[$1]).bytes }
        }
    }

    private static let start = """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">

        """

    private func entry(_ route: Route) -> HTML {
        let place = route.place
        let changed = site.shownRecord(at: place)?.head.updated ?? site.dossier.settings.edition
        return """
            <url><loc>\(address(of: place, route.prefix))</loc><lastmod>\(changed.machineReadable)</lastmod>\
            \(alternates(of: place))</url>

            """
    }

    /// The page in each language that it is in, itself included, and for readers of others in the first of them.
    private func alternates(of place: Route.Place) -> [HTML] {
        let languages = site.languages(of: place)
        guard languages.count > 1 else { return [] }
        let links = languages.map { alternate($0.description, place, site.prefix(of: $0)) }
        return links + [alternate("x-default", place, site.prefix(of: languages[0]))]
    }

    private func alternate(_ tag: String, _ place: Route.Place, _ prefix: LanguageTag?) -> HTML {
        guard let address = site.absoluteAddress(of: place, prefix: prefix) else { return .empty }
        return "<xhtml:link rel=\"alternate\" hreflang=\"\(tag)\" href=\"\(address)\"/>"
    }

    private func address(of place: Route.Place, _ prefix: LanguageTag?) -> String {
        site.absoluteAddress(of: place, prefix: prefix)?.text ?? ""
    }

    private func index(of paths: [String]) -> DataFile {
        DataFile(Sitemap.path) {
            let day = site.dossier.settings.edition.machineReadable
            let entries = paths.map { path in
                let address = site.absoluteAddress(ofFile: path)?.text ?? ""
                return "<sitemap><loc>\(address)</loc><lastmod>\(day)</lastmod></sitemap>\n" as HTML
            }
            let index: HTML = """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                \(entries)</sitemapindex>

                """
            return Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8) + index.bytes
        }
    }
}

extension Site {
    /// True for a page that is told to search engines.
    fileprivate func isListed(_ route: Route) -> Bool {
        switch route.place {
        case .notFound, .former: false
        default: languages(of: route.place).contains(language(of: route))
        }
    }
}
