import Diagnostics
public import HTML

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
    private let citations: [Slug: [RecordPlace]]
    private let mentions: [RecordID: [RecordPlace]]
    /// The data of each kind.
    let data: [DataKind]
    /// The orders of lists that are not those of the dossier's records.
    let listOrders: ListOrders
    /// The parties in the order of their names, for each language but the first.
    private let partiesByLanguage: [LanguageTag: [Party]]
    /// Records whose translations have not all the addresses that their source has.
    private let commonPlaces: [RecordID: CommonPlaces]
    /// The copies in archives of what is cited, by the address of the original.
    let archives: [String: Archive]

    /// How many entries a list shows on one page.
    static func partSize(of kind: Kind) -> Int { kind == .prompt ? 100 : 500 }

    /// How many values of a facet are on one page.
    static let valuesInPart = 500

    init(_ dossier: Dossier, reporting report: inout Report) {
        self.dossier = dossier
        kinds = dossier.lists.filter { $0.count > 0 }.map(\.kind)
        data = dossier.dataKinds
        let index = PromptIndex(dossier.prompts, measured: dossier.mediaFacts)
        promptIndex = index
        coverage = Coverage(dossier)
        citations = dossier.citingPlaces
        mentions = dossier.linkingPlaces
        commonPlaces = dossier.commonPlaces
        archives = dossier.archives
        let parties: [LanguageTag: [Party]] = dossier.settings.languages.others.reduce(into: [:]) {
            lists, language in
            let keyed = dossier.parties.all.map { (key: SortKey($0.sortName(in: language)), party: $0) }
            lists[language] = keyed.sorted { $0.key < $1.key }.map(\.party)
        }
        partiesByLanguage = parties
        listOrders = ListOrders(dossier, partiesByLanguage: parties)
        let first = dossier.settings.languages.first
        routes = dossier.settings.languages.all.flatMap { language in
            let prefix = language == first ? nil : language
            let places = Site.places(of: dossier, index)
            // A host shows one page for what is not there, and that speaks all languages.
            return places.filter { prefix == nil || $0 != .notFound }.map { Route($0, prefix: prefix) }
        }
        Site.checkAddresses(routes, dossier, &report)
    }

    /// The parties by their names in a language; in Japanese by how they are read, as far as that is given.
    public func parties(in language: LanguageTag) -> [Party] {
        partiesByLanguage[language] ?? dossier.parties.all
    }

    /// Where a source is cited, by paragraph; prompts are counted on the source's own facet page instead.
    public func places(citing source: Slug) -> [RecordPlace] { citations[source] ?? [] }

    /// Where the prose of other records links to a record, by paragraph; those of one record stand together.
    public func places(linkingTo record: RecordID) -> [RecordPlace] { mentions[record] ?? [] }

    /// The language of a route's page.
    func language(of route: Route) -> LanguageTag { route.prefix ?? dossier.settings.languages.first }

    /// The way from a page to a place of the site, in the page's language.
    public func address(of place: Route.Place, anchor: String? = nil, from page: Page) -> WebAddress {
        page.route.address(to: Route(place, prefix: page.route.prefix).path, anchor: anchor)
    }

    /// The same as short as it can be said, for the hundreds of links of a long list.
    public func shortAddress(of place: Route.Place, from page: Page) -> WebAddress {
        page.route.shortAddress(to: Route(place, prefix: page.route.prefix).path)
    }

    /// The way from a page to a record's, and there to a place that its page has in that language.
    public func address(of id: RecordID, anchor: String? = nil, from page: Page) -> WebAddress {
        let isThere = anchor.map { commonPlaces[id]?.has($0, in: page.language) ?? true } ?? true
        return address(of: .record(id), anchor: isThere ? anchor : nil, from: page)
    }

    /// The way from a page to a file that is not a page: `assets/style.css`, `media/clip.mp4`.
    public func address(ofFile path: String, from page: Page) -> WebAddress { page.route.address(to: path) }

    /// The way from a page to the drawing beside it.
    public func address(ofDrawingBeside page: Page) -> WebAddress {
        page.route.address(to: page.route.path(of: .drawing))
    }

    /// Where a Markdown link leads from a page; nil for one that leads nowhere.
    public func address(ofLink destination: String, from page: Page) -> WebAddress? {
        switch LinkDestination(destination) {
        case .web(let address): address
        case .record(let kind, let name, let anchor):
            Slug(name).map { slug in
                let id = RecordID(kind, slug)
                return address(of: id, anchor: anchor.map { placeID($0, of: id) }, from: page)
            }
        case .count(let name):
            Kind(rawValue: name).flatMap {
                kinds.contains($0) ? address(of: .list($0, part: 1), from: page) : nil
            }
        case .anchor(let name): .fragment(name)
        case .media(let path): address(ofFile: "\(ContentFolder.mediaFolder)/\(path)", from: page)
        case .path, .broken, .unsafe: nil
        }
    }

    /// The id on a record's page of a place that content names: of a figure's value, the source that gives it.
    func placeID(_ anchor: String, of id: RecordID) -> String {
        dossier.figures[id.slug].map { id.kind == .figure && $0.value(of: anchor) != nil } == true
            ? Figure.valueID(of: anchor) : anchor
    }

    /// The way from a page to the same page in another language.
    public func address(ofSamePageIn language: LanguageTag, from page: Page) -> WebAddress {
        page.route.address(to: Route(page.route.place, prefix: prefix(of: language)).path)
    }

    /// The absolute address of the same page in a language; nil where dossier.yml gives no `base_url`.
    public func absoluteAddress(ofSamePageIn language: LanguageTag, from page: Page) -> WebAddress? {
        absoluteAddress(of: page.route.place, prefix: prefix(of: language))
    }

    /// The way from a page to the home page in a language.
    public func address(ofHomeIn language: LanguageTag, from page: Page) -> WebAddress {
        page.route.address(to: Route(.home, prefix: prefix(of: language)).path)
    }

    /// The absolute address of the home page in a language; nil where dossier.yml gives no `base_url`.
    public func absoluteAddress(ofHomeIn language: LanguageTag) -> WebAddress? {
        absoluteAddress(of: .home, prefix: prefix(of: language))
    }

    func prefix(of language: LanguageTag) -> LanguageTag? {
        language == dossier.settings.languages.first ? nil : language
    }

    /// The page's absolute address; nil where dossier.yml gives no `base_url`.
    public func absoluteAddress(of page: Page) -> WebAddress? {
        absoluteAddress(of: page.route.place, from: page)
    }

    /// The absolute address of a place in a page's language; nil where dossier.yml gives no `base_url`.
    public func absoluteAddress(of place: Route.Place, from page: Page) -> WebAddress? {
        absoluteAddress(of: place, prefix: page.route.prefix)
    }

    /// The absolute address of a file that is not a page; nil where dossier.yml gives no `base_url`.
    public func absoluteAddress(ofFile path: String) -> WebAddress? {
        dossier.settings.baseURL.flatMap { WebAddress($0.text + path.encodedPath) }
    }

    func absoluteAddress(of place: Route.Place, prefix: LanguageTag?) -> WebAddress? {
        dossier.settings.baseURL.flatMap { base in
            let isRoot = place == .home && prefix == nil
            return WebAddress(base.text + (isRoot ? "" : Route(place, prefix: prefix).path))
        }
    }
}
