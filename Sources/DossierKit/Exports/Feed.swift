import HTML

/// What every Atom feed of the site has in common (RFC 4287): ids, addresses, and what stands before the entries. There
/// is one file for each language, `feeds/corrections.xml`.
///
/// - Ids are made of the record's first slug: no address, mirror or edition enters them, so that an entry read once is
///   never new again. They are `tag:` URIs (RFC 4151) where dossier.yml says who names things (``TaggingEntity``); else
///   `urn:uuid:`, of the dossier's title and the slug by SHA-256 (RFC 9562, version 8), as a dossier need not
///   have a domain.
/// - Addresses are absolute where the site's own is known, and lead from the feed's folder where not.
struct Feed: Sendable {
    /// The file's name without its ending.
    let name: String
    let site: Site
    /// The list that the feed is of, which stands as deep as the feed: addresses from one hold for the other.
    let list: Page
    let words: Look.Words

    /// The feed with a name in the language of a page's route.
    static func path(_ name: String, in route: Route) -> String {
        (route.prefix.map { "\($0)/" } ?? "") + "feeds/\(name).xml"
    }

    var path: String { Feed.path(name, in: list.route) }
    var language: LanguageTag { list.language }
    var settings: Settings { site.dossier.settings }

    /// The document; `updated` is the date of its newest entry, the edition's where it has none. It is called
    /// by `title` and belongs to the page at `place`, without them by the list and to the list.
    func bytes(
        updated: PartialDate?, title: Look.Term? = nil, place: Route.Place? = nil, _ entries: [HTML]
    ) -> [UInt8] {
        let place = place ?? list.route.place
        let title = "\(words(title ?? .title(of: place), list, site)) – \(settings.title[language])"
        let feed: HTML = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.description)">
            <id>\(id("feed:\(name)", language.description))</id>
            <title>\(title)</title>
            <updated>\((updated ?? settings.edition).firstSecond)</updated>
            <author><name>\(settings.publisher[language])</name></author>
            <rights>\(settings.licence.text)</rights>
            <link rel="self" type="application/atom+xml" href="\(address(ofFile: path))"/>
            <link rel="alternate" type="text/html" href="\(address(of: place))"/>
            \(entries)</feed>

            """
        let bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8) + feed.bytes
        return bytes.withoutForbiddenInXML
    }

    /// What begins the entry of a record: its id, title and dates, and the link to its page.
    func head(of record: RecordID, _ head: RecordHead, published: PartialDate? = nil, updated: PartialDate)
        -> HTML
    {
        """
        <id>\(id(record.kind.rawValue, (head.formerly.first ?? head.slug).description))</id>
        <title>\(words(.title(of: .record(record)), list, site))</title>
        \(published.map { "<published>\($0.firstSecond)</published>\n" as HTML })\
        <updated>\(updated.firstSecond)</updated>
        <link rel="alternate" type="text/html" href="\(address(of: .record(record)))"/>

        """
    }

    // MARK: Addresses and ids

    func address(of place: Route.Place, anchor: String? = nil) -> WebAddress {
        let path = Route(place, prefix: list.route.prefix).path
        return address(ofFile: path, anchor: anchor)
    }

    func address(ofFile path: String, anchor: String? = nil) -> WebAddress {
        let relative = list.route.address(to: path, anchor: anchor)
        guard let base = settings.baseURL else { return relative }
        return WebAddress(base.text + path.encodedPath + (anchor.map { "#\($0)" } ?? "")) ?? relative
    }

    /// The name of something that the feed tells of, made of slugs and other words that need no escape in an address.
    func id(_ parts: String...) -> String {
        if let tag = settings.tag { return tag.uri(parts) }
        let name = ([settings.title.source] + parts).joined(separator: "\n")
        return "urn:uuid:\(Digest(of: Array(name.utf8)).uuid)"
    }
}
