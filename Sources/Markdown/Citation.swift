/// One bracket of citations: `[@a]`, `[@a, p. 4]`, `[@a "exact words"]`, `[@a; @b]`.
public struct Citation: Hashable, Sendable {
    public let items: [Item]
    /// The line of the file on which the bracket opens.
    public let line: Int

    /// One source within a bracket.
    public struct Item: Hashable, Sendable {
        /// The slug of the source.
        public let source: String
        /// Where in the source: what stands behind a comma, such as `p. 4`.
        public let locator: String?
        /// The words that the source is said to contain: plain text, white space folded.
        public let quote: String?

        public init(source: String, locator: String? = nil, quote: String? = nil) {
            self.source = source
            self.locator = locator
            self.quote = quote
        }
    }

    public init(items: [Item], line: Int) {
        self.items = items
        self.line = line
    }
}
