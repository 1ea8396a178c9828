public import Diagnostics

/// What the rest of a dossier wants to know of a body, each with its place in the file: what it refers to,
/// what can be referred to, and what is wrong with it. All lists are in the order of the text.
public struct Outline: Sendable {
    public internal(set) var citations: [Located<Citation.Item>] = []
    /// For each citation the address of the top-level paragraph, item or heading in which it stands;
    /// nil where that has none.
    public internal(set) var citationAnchors: [String?] = []
    /// Names with an at sign that stand in the text without brackets: citations, where a source has the name.
    public internal(set) var bareNames: [Located<String>] = []
    /// The destinations of the links, as written; those that are refused are left out.
    public internal(set) var links: [Located<String>] = []
    /// For each link the address of the top-level paragraph, item or heading in which it stands; nil where that has none.
    public internal(set) var linkAnchors: [String?] = []
    /// The destinations of the images, as written; those that are refused are left out.
    public internal(set) var images: [Located<String>] = []
    /// All addresses on the page: explicit ones, headings' and automatic ones.
    public internal(set) var anchors: [Located<String>] = []
    /// Those of them that the author wrote: `{#slug}`.
    public internal(set) var points: [String] = []
    /// The top-level headings.
    public internal(set) var headings: [Heading] = []
    /// Sorted by place.
    public internal(set) var problems: [Located<MarkdownProblem>] = []

    /// A heading, for a table of contents.
    public struct Heading: Hashable, Sendable {
        public let level: Int
        public let text: String
        public let anchor: String
        public let position: Position

        /// The same under another address.
        public func with(anchor: String) -> Heading {
            Heading(level: level, text: text, anchor: anchor, position: position)
        }
    }
}

extension Document {
    /// The outline of the document, whose body finds the places. Takes time linear in the body's length.
    public func outline(of body: Body) -> Outline {
        var walk = OutlineWalk(body)
        walk.visitTop(blocks)
        walk.locate(findings)
        walk.locate(bareNames)
        walk.reportHiddenCharacters(in: body)
        walk.outline.problems.sort { $0.position < $1.position }
        return walk.outline
    }
}
