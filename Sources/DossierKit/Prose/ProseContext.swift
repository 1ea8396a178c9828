public import HTML
public import Markdown

/// How prose meets the page on which it stands.
public struct ProseContext: Sendable {
    /// Where the destination of a link or image leads; nil leaves the words without the link, and for an
    /// image its alternative text.
    public var address: @Sendable (_ destination: String) -> WebAddress?
    /// The marker that stands for a bracket of citations.
    public var citation: @Sendable (Citation) -> HTML
    /// Whether blocks and items carry their ids. Off where prose is shown away from its page.
    public var anchors: Bool
    /// How many levels deeper headings stand than they were written: with 0, `##` is `<h2>`.
    public var headingOffset: Int
    /// Whether markers are raised numbers, which follow a word without a space, as `[@a]` in the text does not.
    public var hasRaisedMarkers = false
    /// The ids of blocks that have others on the page than those made of their words.
    var names: [String: String] = [:]
    /// What stands for an autolink's destination; nil for the destination itself.
    public var autolink: @Sendable (_ destination: String) -> HTML? = { _ in nil }
    /// What opens the paragraph or item with an id, inside it; nothing where ids are off.
    public var opening: @Sendable (_ id: String) -> HTML = { _ in .empty }
    /// What stands at the end of the paragraph with an id, or of the first paragraph of an item with one, inside it; it
    /// is given its words. Nothing where ids are off.
    public var closing: @Sendable (_ id: String, _ words: [Inline]) -> HTML = { _, _ in .empty }
    /// What follows the block or item with an id, inside it if it is an item; nothing where ids are off.
    public var after: @Sendable (_ id: String) -> HTML = { _ in .empty }
    /// The copy in an archive that a link to an address names; nil where there is none.
    public var archive: @Sendable (WebAddress) -> Archive? = { _ in nil }
    /// What stands behind a link that names a copy.
    public var archiveLink: @Sendable (Archive) -> HTML = { _ in .empty }
    /// Whether a line of Chinese or Japanese runs on in the next without a space, which libcmark would put there.
    var joinsWideLines = true
    /// What raw HTML becomes: nothing, as it is refused before a page is made. The tests that compare
    /// the rendering with libcmark's pass it through.
    var rawHTML: @Sendable (String) -> HTML = { _ in .empty }

    public init(
        address: @escaping @Sendable (_ destination: String) -> WebAddress?,
        citation: @escaping @Sendable (Citation) -> HTML, anchors: Bool = true, headingOffset: Int = 0
    ) {
        self.address = address
        self.citation = citation
        self.anchors = anchors
        self.headingOffset = headingOffset
    }
}

extension HTML {
    /// A document as it stands on a page. Agrees with libcmark's rendering, byte for byte, where there
    /// are no ids, citations, tables and raw HTML.
    public init(_ document: Document, _ context: ProseContext) {
        self = context.blocks(document.blocks)
    }

    /// Inlines without a block around them, such as a heading's in a table of contents.
    public init(_ inlines: [Inline], _ context: ProseContext) {
        self = context.inlines(inlines)
    }
}
