public import HTML
import Markdown

/// The corrections as an Atom feed (RFC 4287), one for each language of the site: `feeds/corrections.xml`.
///
/// - An entry is a correction, the newest first; its `updated` is the correction's date, at the first second that
///   the date can mean. The feed's is that of its newest entry.
/// - The content is what was said, what is said now, and why, as XHTML; its citations name their sources.
struct CorrectionsFeed: Sendable {
    private let feed: Feed

    init(_ site: Site, beside list: Page, words: @escaping Look.Words) {
        feed = Feed(name: "corrections", site: site, list: list, words: words)
    }

    var file: DataFile {
        DataFile(feed.path) {
            let corrections = site.dossier.corrections.all
            return feed.bytes(updated: corrections.map(\.date).max(), corrections.map(entry))
        }
    }

    private var site: Site { feed.site }
    private var list: Page { feed.list }
    private var language: LanguageTag { feed.language }

    private func entry(_ correction: Correction) -> HTML {
        """
        <entry>
        \(feed.head(of: correction.id, correction.head, updated: correction.date))\
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
            <h2>\(feed.words(term, list, site))</h2>
            <div lang="\(tag)" xml:lang="\(tag)">
            \(HTML(Document(prose.body), context))</div>

            """
    }

    /// How a correction's prose stands in the feed: without ids, and with a source's title for a citation.
    private func context(of correction: Correction, _ prose: Prose) -> ProseContext {
        ProseContext(
            address: { destination in
                switch LinkDestination(prose.placed(destination)) {
                case .anchor(let name): feed.address(of: .record(correction.id), anchor: name)
                case .record(let kind, let name, let anchor):
                    Slug(name).map { slug in
                        let id = RecordID(kind, slug)
                        return feed.address(of: .record(id), anchor: anchor.map { site.placeID($0, of: id) })
                    }
                case .count(let name):
                    Kind(rawValue: name).flatMap { kind in
                        site.kinds.contains(kind) ? feed.address(of: .list(kind, part: 1)) : nil
                    }
                case .media(let path): feed.address(ofFile: "\(ContentFolder.mediaFolder)/\(path)")
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
        return "<a href=\"\(feed.address(of: .record(RecordID(.source, slug))))\">\(title)</a>"
    }
}

extension Site {
    /// The way from a page to the feed of corrections in its language; nil where nothing was corrected.
    public func addressOfCorrectionsFeed(from page: Page) -> WebAddress? {
        guard !dossier.corrections.isEmpty else { return nil }
        return address(ofFile: Feed.path("corrections", in: page.route), from: page)
    }
}
