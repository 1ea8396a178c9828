public import HTML

/// How a site looks: a function from a page to its markup, the files it needs, and the languages it can speak.
public struct Look: Sendable {
    /// Makes one page; it cannot fail, since a page and its site are complete.
    public typealias Template = @Sendable (Page, Site) -> HTML

    public let template: Template
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

    public init(languages: [LanguageTag], assets: [Asset], template: @escaping Template) {
        self.languages = languages
        self.assets = assets
        self.template = template
    }
}
