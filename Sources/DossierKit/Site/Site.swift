import Diagnostics
public import HTML
import Markdown

/// All pages of a dossier and how they lead to one another.
///
/// It never changes and every part of every page is given it: as a class it is one reference to hand on, where a
/// struct would be some hundred to count (measured: half the time of a page).
public final class Site: Sendable {
    public let dossier: Dossier
    /// Every page's place, in the order in which they are made.
    public let routes: [Route]
    /// The parts of the dossier that have a list, in the order of the kinds.
    public let kinds: [Kind]
    public let promptIndex: PromptIndex
    public let coverage: Coverage
    private let citations: [Slug: [CitingPlace]]

    /// How many entries a list shows on one page.
    static func partSize(of kind: Kind) -> Int { kind == .prompt ? 100 : 500 }

    init(_ dossier: Dossier, reporting report: inout Report) {
        self.dossier = dossier
        kinds = dossier.lists.filter { $0.count > 0 }.map(\.kind)
        let index = PromptIndex(dossier.prompts)
        promptIndex = index
        coverage = Coverage(dossier)
        citations = CitingPlace.all(in: dossier)
        let first = dossier.settings.languages.first
        routes = dossier.settings.languages.all.flatMap { language in
            let prefix = language == first ? nil : language
            return Site.places(of: dossier, index).map { Route($0, prefix: prefix) }
        }
        Site.checkAddresses(routes, dossier, &report)
    }

    /// Where a source is cited, by paragraph; prompts are counted on the source's own facet page instead.
    public func places(citing source: Slug) -> [CitingPlace] { citations[source] ?? [] }

    /// The language of a route's page.
    func language(of route: Route) -> LanguageTag { route.prefix ?? dossier.settings.languages.first }

    /// The way from a page to a place of the site, in the page's language.
    public func address(of place: Route.Place, anchor: String? = nil, from page: Page) -> WebAddress {
        page.route.address(to: Route(place, prefix: page.route.prefix).path, anchor: anchor)
    }

    /// The way from a page to a record's.
    public func address(of id: RecordID, anchor: String? = nil, from page: Page) -> WebAddress {
        address(of: .record(id), anchor: anchor, from: page)
    }

    /// The way from a page to a file that is not a page: `assets/style.css`, `media/clip.mp4`.
    public func address(ofFile path: String, from page: Page) -> WebAddress { page.route.address(to: path) }

    /// Where a Markdown link leads from a page; nil for one that leads nowhere.
    public func address(ofLink destination: String, from page: Page) -> WebAddress? {
        switch LinkDestination(destination) {
        case .web(let address): address
        case .record(let kind, let name, let anchor):
            Slug(name).map { address(of: RecordID(kind, $0), anchor: anchor, from: page) }
        case .anchor(let name): .fragment(name)
        case .media(let path): address(ofFile: "\(ContentFolder.mediaFolder)/\(path)", from: page)
        case .path, .broken, .unsafe: nil
        }
    }

    /// The page's absolute address; nil where dossier.yml gives no `base_url`.
    public func absoluteAddress(of page: Page) -> WebAddress? {
        absoluteAddress(of: page.route.place, from: page)
    }

    /// The absolute address of a place in a page's language; nil where dossier.yml gives no `base_url`.
    public func absoluteAddress(of place: Route.Place, from page: Page) -> WebAddress? {
        dossier.settings.baseURL.flatMap { base in
            let isRoot = place == .home && page.route.prefix == nil
            return WebAddress(base.text + (isRoot ? "" : Route(place, prefix: page.route.prefix).path))
        }
    }
}

/// A paragraph, or a whole record, that cites a source.
public struct CitingPlace: Hashable, Sendable {
    public let record: RecordID
    /// The id of the paragraph on the record's page; nil where a field names the source.
    public let anchor: String?

    /// All places but prompts, by source, in the order of the kinds and of their lists.
    static func all(in dossier: Dossier) -> [Slug: [CitingPlace]] {
        var places: [Slug: [CitingPlace]] = [:]
        func add(_ record: any Record) {
            // The anchors of the record that cite a source; a field that names it counts where no paragraph does.
            var seen: [Slug: Set<String?>] = [:]
            for cited in record.prose.flatMap(\.citations) {
                guard let source = Slug(cited.item.source) else { continue }
                guard seen[source, default: []].insert(cited.anchor).inserted else { continue }
                places[source, default: []].append(CitingPlace(record: record.id, anchor: cited.anchor))
            }
            for source in record.namedSources where seen.updateValue([], forKey: source) == nil {
                places[source, default: []].append(CitingPlace(record: record.id, anchor: nil))
            }
        }
        for list in dossier.lists where list.kind != .prompt { list.forEach(add) }
        return places
    }
}
