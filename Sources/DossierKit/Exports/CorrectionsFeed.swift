public import HTML
import Markdown

/// The corrections as an Atom feed (RFC 4287), one for each language of the site: `feeds/corrections.xml`.
///
/// - An entry is a correction, the newest first; its `updated` is the correction's date, at the first second that
///   the date can mean. The feed's is that of its newest entry.
/// - Ids are `urn:uuid:`, made of the dossier's title and the record's first slug by SHA-256 (RFC 9562, version 8):
///   no host, mirror or edition enters them, so that an entry read once is never new again. A `tag:` URI would
///   need the name of a host, which a dossier need not have.
/// - Addresses are absolute where the site's own is known, and lead from the feed's folder where not.
/// - The content is what was said, what is said now, and why, as XHTML; its citations name their sources.
struct CorrectionsFeed: Sendable {
    private let site: Site
    /// The list of corrections, which stands as deep as the feed: addresses from one hold for the other.
    private let list: Page
    private let words: Look.Words

    init(_ site: Site, beside list: Page, words: @escaping Look.Words) {
        self.site = site
        self.list = list
        self.words = words
    }

    var file: DataFile {
        DataFile(path) {
            let bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8) + feed.bytes
            return bytes.withoutForbiddenInXML
        }
    }

    private var path: String { DataFile.corrections(in: list.route) }
    private var language: LanguageTag { list.language }
    private var settings: Settings { site.dossier.settings }

    private var feed: HTML {
        let corrections = site.dossier.corrections.all
        let title = "\(words(.title(of: list.route.place), list, site)) – \(settings.title[language])"
        return """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.description)">
            <id>\(id("feed:corrections", language.description))</id>
            <title>\(title)</title>
            <updated>\(corrections.map(\.date).max()?.firstSecond ?? settings.edition.firstSecond)</updated>
            <author><name>\(settings.publisher[language])</name></author>
            <rights>\(settings.licence.text)</rights>
            <link rel="self" type="application/atom+xml" href="\(address(ofFile: path))"/>
            <link rel="alternate" type="text/html" href="\(address(of: list.route.place))"/>
            \(corrections.map(entry))</feed>

            """
    }

    private func entry(_ correction: Correction) -> HTML {
        """
        <entry>
        <id>\(id("correction", (correction.head.formerly.first ?? correction.slug).description))</id>
        <title>\(words(.title(of: .record(correction.id)), list, site))</title>
        <updated>\(correction.date.firstSecond)</updated>
        <link rel="alternate" type="text/html" href="\(address(of: .record(correction.id)))"/>
        <category term="\(correction.type.rawValue)"/>
        <summary>\(correction.now[language].plainText(in: site.dossier))</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
        \(part(.was, correction.was, of: correction))\(part(.now, correction.now, of: correction))\
        \(part(.why, correction.why, of: correction))</div></content>
        </entry>

        """
    }

    private func part(_ term: Look.Term, _ text: LocalizedProse, of correction: Correction) -> HTML {
        let prose = text[language]
        var context = context(of: correction, prose)
        let dossier = site.dossier
        context.autolink = { dossier.words(ofAutolink: $0, in: prose.language).map { "\($0.text)" } }
        let tag = prose.language.description
        return """
            <h2>\(words(term, list, site))</h2>
            <div lang="\(tag)" xml:lang="\(tag)">
            \(HTML(Document(prose.body), context))</div>

            """
    }

    /// How a correction's prose stands in the feed: without ids, and with a source's title for a citation.
    private func context(of correction: Correction, _ prose: Prose) -> ProseContext {
        ProseContext(
            address: { destination in
                switch LinkDestination(prose.placed(destination)) {
                case .anchor(let name): address(of: .record(correction.id), anchor: name)
                case .record(let kind, let name, let anchor):
                    Slug(name).map { slug in
                        let id = RecordID(kind, slug)
                        return address(of: .record(id), anchor: anchor.map { site.placeID($0, of: id) })
                    }
                case .count(let name):
                    Kind(rawValue: name).flatMap { kind in
                        site.kinds.contains(kind) ? address(of: .list(kind, part: 1)) : nil
                    }
                case .media(let path): address(ofFile: "\(ContentFolder.mediaFolder)/\(path)")
                default: site.address(ofLink: destination, from: list)
                }
            },
            citation: { citation in
                let sources = citation.items.compactMap { Slug($0.source) }.map(source)
                return "(\(HTML.join(sources, separator: "; ")))"
            },
            anchors: false, headingOffset: 1)
    }

    private func source(_ slug: Slug) -> HTML {
        let title = site.dossier.sources[slug]?.title[language] ?? slug.description
        return "<a href=\"\(address(of: .record(RecordID(.source, slug))))\">\(title)</a>"
    }

    // MARK: Addresses and ids

    private func address(of place: Route.Place, anchor: String? = nil) -> WebAddress {
        let path = Route(place, prefix: list.route.prefix).path
        return address(ofFile: path, anchor: anchor)
    }

    private func address(ofFile path: String, anchor: String? = nil) -> WebAddress {
        let relative = list.route.address(to: path, anchor: anchor)
        guard let base = settings.baseURL else { return relative }
        return WebAddress(base.text + path.encodedPath + (anchor.map { "#\($0)" } ?? "")) ?? relative
    }

    private func id(_ parts: String...) -> String {
        let name = ([settings.title.source] + parts).joined(separator: "\n")
        return "urn:uuid:\(Digest(of: Array(name.utf8)).uuid)"
    }
}

extension Site {
    /// The way from a page to the feed of corrections in its language; nil where nothing was corrected.
    public func addressOfCorrectionsFeed(from page: Page) -> WebAddress? {
        guard !dossier.corrections.isEmpty else { return nil }
        return address(ofFile: DataFile.corrections(in: page.route), from: page)
    }
}
