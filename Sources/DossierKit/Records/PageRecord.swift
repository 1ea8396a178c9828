/// A page of prose: about, method, privacy, an essay.
public struct PageRecord: Record {
    public static let kind = Kind.page
    public let head: RecordHead
    public let title: LocalizedText
    public let slot: Slot
    /// Its place among the pages, the smallest first.
    public let order: Int

    /// The strongest claim and the strongest objection: the home page shows them side by side.
    public let claim: Slug?
    public let counterargument: Slug?

    /// Where the site shows it, besides its own page and the list of pages.
    public enum Slot: String, CaseIterable, Sendable {
        /// At the foot of every page.
        case footer
        /// Its text begins the home page.
        case home
        /// Among the pages to read, on the home page.
        case reading
        case none
    }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let title = reader.required("title", .localized)
        slot = reader.optional("slot", FieldForm<Slot>.word) ?? .footer
        claim = reader.optional("claim", .reference(.claim))
        counterargument = reader.optional("counterargument", .reference(.counterargument))
        if slot != .home {
            for name in ["claim", "counterargument"] where reader.has(name) {
                reader.refuses(name, because: "only a page with 'slot: home' shows one")
            }
        }
        order = reader.optional("order", .wholeNumber) ?? Int(Int32.max)
        guard let title else { return nil }
        self.head = head
        self.title = title
    }
}

extension Dossier {
    /// The page whose text begins the home page; nil where there is none.
    public var homeText: PageRecord? { pages.all.first { $0.slot == .home } }
}
