/// A block of CommonMark, with the line of the file on which it starts.
public struct Block: Hashable, Sendable {
    public let content: Content
    public let line: Int
    /// The slug of a `{#slug}` at the end of a top-level paragraph or heading.
    public let anchor: String?
    /// The address of a top-level block on its page: its ``anchor``, or one made of its words.
    /// Nil in nested blocks, and where there are no words.
    public let id: String?

    public enum Content: Hashable, Sendable {
        case paragraph([Inline])
        case heading(level: Int, [Inline])
        case quote([Block])
        indirect case list(List)
        case code(info: String, text: String)
        /// A fenced block whose info string says `csv`.
        indirect case table(Table)
        case thematicBreak
        case html(String)
    }

    init(_ content: Content, line: Int, anchor: String? = nil, id: String? = nil) {
        self.content = content
        self.line = line
        self.anchor = anchor
        self.id = id
    }
}

/// A list, bulleted or numbered.
public struct List: Hashable, Sendable {
    public let isOrdered: Bool
    /// The number of the first item; 0 where the list is not ordered.
    public let start: Int
    /// Whether no blank line parts the items: their paragraphs are then written without `<p>`.
    public let isTight: Bool
    public let items: [Item]

    /// One item of a list.
    public struct Item: Hashable, Sendable {
        public let blocks: [Block]
        public let line: Int
        /// The slug of a `{#slug}` at the end of one of the item's paragraphs; only in a top-level list.
        public let anchor: String?
        /// The address of the item on its page, as ``Block/id``; nil in a nested list.
        public let id: String?

        init(_ blocks: [Block], line: Int, anchor: String? = nil, id: String? = nil) {
            self.blocks = blocks
            self.line = line
            self.anchor = anchor
            self.id = id
        }
    }
}

/// A table: a header, and rows of the same number of cells.
public struct Table: Hashable, Sendable {
    /// What stands in a cell: inline Markdown.
    public typealias Cell = [Inline]

    public let header: [Cell]
    /// A row with too few or too many cells is reported, and kept as it is.
    public let rows: [[Cell]]
}
