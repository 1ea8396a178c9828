public import HTML

/// How a site looks: a function from a page to its markup, the files it needs, and the languages it can speak.
public struct Look: Sendable {
    /// Makes one page; it cannot fail, since a page and its site are complete.
    public typealias Template = @Sendable (Page, Site) -> HTML

    /// A word for a file that is not a page, in the language of the page beside which the file stands.
    public typealias Words = @Sendable (Term, Page, Site) -> String

    /// Makes the drawing of a page, an SVG document that stands beside it; nil for a page that has none.
    public typealias Drawing = @Sendable (Page, Site) -> [UInt8]?

    /// Says whether the page of a place has a drawing, in any language, without making it.
    public typealias HasDrawing = @Sendable (Route.Place, Site) -> Bool

    public let template: Template
    public let words: Words
    /// Asked only for the pages of which `hasDrawing` is true.
    public let drawing: Drawing
    /// Asked for every place before anything is written: what is published is named first.
    public let hasDrawing: HasDrawing
    /// Whether its pages search: only then an index is made.
    public let hasSearch: Bool
    /// Files beside the pages, by path within the site: `assets/style.css`.
    public let assets: [Asset]
    /// The languages whose phrases the templates have.
    public let languages: [LanguageTag]

    /// A file of the look.
    public struct Asset: Sendable {
        public let path: String
        public let bytes: [UInt8]

        public init(_ path: String, _ bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// What a file that is not a page shows of the look: a feed has titles, too.
    public enum Term: Hashable, Sendable {
        /// What a place of the site is called.
        case title(of: Route.Place)
        /// What the records of a kind, a facet of the prompts and a value of it are called.
        case kind(Kind)
        case facet(Facet)
        case value(FacetValue.Meaning, of: Facet)
        /// What a correction says of what was said, is said now, and why.
        case was
        case now
        case why
        /// What a reference says of a copy in an archive, and of a page by its file where the site has no address.
        case archived(at: String)
        case file(String)
        /// What the changes of all editions are called, what an edition did to a record, and in which
        /// sentence that is said.
        case changes
        case change(Lock.Change)
        case changed(Lock.Change, in: PartialDate)
        /// A number of records of a kind.
        case count(Kind, Int)
    }

    /// Without `words` places are called by their files, and the parts of a correction by their fields; without
    /// `hasDrawing` no page has a drawing.
    public init(
        languages: [LanguageTag], assets: [Asset], words: @escaping Words = { term, _, _ in term.name },
        drawing: @escaping Drawing = { _, _ in nil }, hasDrawing: @escaping HasDrawing = { _, _ in false },
        hasSearch: Bool = false,
        template: @escaping Template
    ) {
        self.languages = languages
        self.assets = assets
        self.words = words
        self.drawing = drawing
        self.hasDrawing = hasDrawing
        self.hasSearch = hasSearch
        self.template = template
    }
}

extension Look.Term {
    /// The term's own name, for a look that has no words.
    public var name: String {
        switch self {
        case .title(let place): Route(place).path
        case .kind(let kind): kind.rawValue
        case .facet(let facet): facet.rawValue
        case .value(let meaning, _): meaning.slug
        case .was: "was"
        case .now: "now"
        case .why: "why"
        case .archived(let address): address
        case .file(let path): path
        case .changes: "changes"
        case .change(let change): change.rawValue
        case .changed(let change, let edition): "\(change.rawValue) \(edition.machineReadable)"
        case .count(let kind, let number): "\(number) \(kind.rawValue)"
        }
    }
}
