/// Prose as values: the blocks of a body, with citations, tables and addresses recognised.
///
/// All memory of libcmark lives inside the initialiser, so a document may go anywhere. It takes time
/// linear in the body's length, whatever the body holds.
public struct Document: Sendable {
    public let blocks: [Block]
    /// What is wrong, each with the line and the words that are wrong; ``outline(of:)`` finds the columns.
    let findings: [Finding]
    let bareNames: [BareName]

    public init(_ body: Body) {
        let marked = MarkedSource(body.bytes)
        let tree = SyntaxTree(parsing: marked.bytes)
        var reader = TreeReader(lines: .file(first: body.firstLine), hasMarks: marked.hasMarks)
        var blocks = tree.read { reader.blocks(in: $0, depth: 1, at: .top) }
        blocks.assignAnchors(reporting: &reader.findings)
        reader.reportOpenFence(in: body, lastBlock: blocks.last)
        self.blocks = blocks
        findings = reader.findings
        bareNames = reader.bareNames
    }
}

/// A mistake, the line of the file on which it stands, and the words on that line to look for.
struct Finding: Hashable, Sendable {
    let problem: MarkdownProblem
    let line: Int
    let words: String
}

/// A name with an at sign in the text, `@name`, and the line of the file on which it stands.
struct BareName: Hashable, Sendable {
    let name: String
    /// The character before it, to find it by; empty at the start of a text.
    let before: String
    let line: Int
}
