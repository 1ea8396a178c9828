public import HTML

/// What a reference to a page or a source says, for the programs with which readers keep their references.
///
/// Everything in it comes from the content: the date of a page is that of the edition, never that of the build.
public struct Reference: Sendable {
    /// The name of the reference in a reader's own list: ASCII letters, digits and hyphens.
    public let key: String
    /// CSL's name for what it is.
    public let type: Source.Form
    public let title: String
    /// Who made it, as one name: a group is not parted into first and last names, nor several people from one another.
    public let author: String?
    /// The whole of which it is a part.
    public let container: String?
    public let publisher: String?
    public let issued: When
    public let accessed: When
    public let language: LanguageTag
    public let address: WebAddress?
    public let note: String?

    /// A page of a site under the title that it has in its language.
    ///
    /// Its type is `webpage`, whatever it shows: styles print the address and the whole of a `webpage`, every program
    /// knows the word, and CSL's `entry` is for the entries of dictionaries. The publisher stands as the author, since
    /// a style that begins with names would otherwise begin with none. `note` is for what has no place elsewhere.
    public init(_ page: Page, title: String, of site: Site, note: String? = nil) {
        let settings = site.dossier.settings
        key = page.route.citationKey
        type = .webpage
        self.title = title.onOneLine
        author = settings.publisher[page.language].onOneLine
        container = page.route.place == .home ? nil : settings.title[page.language].onOneLine
        publisher = nil
        issued = .on(settings.edition)
        accessed = .unknown
        language = page.language
        address = site.absoluteAddress(of: page)
        self.note = note?.onOneLine
    }

    /// A source itself, and not the page about it, with its names as a page in a language shows them.
    ///
    /// The key is the slug, by which the dossier's own texts cite it: `[@memo]`.
    public init(_ source: Source, shownIn shown: LanguageTag, note: String? = nil) {
        let author = source.author?[shown].onOneLine
        let publisher = source.publisher?[shown].onOneLine
        key = source.slug.description
        type = source.type
        title = source.title[shown].onOneLine
        self.author = author
        container = nil
        self.publisher = publisher == author ? nil : publisher
        issued = source.published ?? .unknown
        accessed = source.accessed ?? .unknown
        language = source.head.language
        address = source.url
        self.note = note?.onOneLine
    }
}

extension Route {
    /// The key of a reference to the page: `claim-unpaid`, `claims-index`, with the language's tag before it where that
    /// is not the dossier's first.
    var citationKey: String {
        let tag = prefix.map { "\($0)-" } ?? ""
        switch place {
        case .record(let id): return "\(tag)\(id.kind.rawValue)-\(id.slug)"
        default:
            let name = Route(place).path.dropLast(".html".utf8.count)
            return tag + name.replacing("/", with: "-")
        }
    }
}
