import Diagnostics
import Markdown
import Testing

@Suite struct CitationTests {
    /// The citations of a body, as `source|locator|quote`, one bracket an element.
    private func brackets(_ text: String) -> [String] {
        Document(Body(text)).blocks.flatMap(\.citations).map { citation in
            citation.items.map { "\($0.source)|\($0.locator ?? "")|\($0.quote ?? "")" }.joined(
                separator: "; ")
        }
    }

    @Test(arguments: [
        ("[@a]", "a||"),
        ("[@openai-2024]", "openai-2024||"),
        ("[@a, p. 4]", "a|p. 4|"),
        ("[@a,p. 4 ]", "a|p. 4|"),
        ("[@a; @b]", "a||; b||"),
        ("[@a, p. 4; @b \"exact words\"]", "a|p. 4|; b||exact words"),
        ("[@a, p. 4 \"exact words\"]", "a|p. 4|exact words"),
        ("[@a, p. 4, \"exact words\"]", "a|p. 4|exact words"),
        ("[@a “exact words”]", "a||exact words"),
        ("[@a“逐語”]", "a||逐語"),
    ])
    func `a bracket is read in all its forms`(text: String, expected: String) {
        #expect(brackets(text) == [expected])
    }

    @Test(arguments: [
        ("[@a \"the *exact* words\"]", "the exact words"),
        ("[@a \"the **exact\nwords**\"]", "the exact words"),
        ("[@a \"exact\n  words\"]", "exact words"),
        ("[@a \"exact\\\nwords\"]", "exact words"),
        ("[@a \"exact &amp; so\"]", "exact & so"),
        ("[@a \"exact \\* so\"]", "exact * so"),
        ("[@a \"the `code` of\"]", "the code of"),
        ("[@a \"see [this](https://example.org) now\"]", "see this now"),
        ("[@a \"the [sic] words\"]", "the [sic] words"),
        ("[@a \"he said \"no\"; I left\"]", "he said \"no\"; I left"),
        ("[@a “he said \"no\" to it”]", "he said \"no\" to it"),
        ("[@a \"one; two\"]", "one; two"),
        ("[@a &quot;exact words&quot;]", "exact words"),
    ])
    func `quoted words are plain text across neighbouring inlines`(text: String, expected: String) {
        #expect(brackets(text) == ["a||\(expected)"])
    }

    @Test(arguments: [
        "a paragraph [@a]", "## A heading [@a]", "- an item [@a]", "> a quote [@a]", "*emphasis [@a]*",
        "**strong *both [@a]***", "```csv\nhead\ncell [@a]\n```", "> - deep\n>   1. deeper [@a]",
    ])
    func `a citation is recognised wherever text stands`(text: String) {
        #expect(brackets(text) == ["a||"])
    }

    @Test(arguments: [
        "\\[@a]", "`[@a]`", "    [@a]", "```\n[@a]\n```", "@a", "a@b.org", "(@a)", "\\[\\@a]", "[\\@a]",
        "[text](https://example.org/@a)",
    ])
    func `what is no citation stays text`(text: String) {
        #expect(brackets(text).isEmpty)
    }

    @Test func `names without brackets are told apart from addresses, for those that are sources`() {
        let body = Body("@a, (@b) x@c.org [@d] \\@e [f @g] https://h.org/@i `@j` 出典@k。 @L @m_n\n[@o](/p)")
        let names = Document(body).outline(of: body).bareNames
        #expect(names.map(\.value) == ["a", "b", "k"])
        #expect(names.map(\.position.column) == [1, 6, 58])
    }

    @Test func `a bracket with a colon behind it is no definition of a link`() {
        #expect(brackets("[@a]: word\n\n[@a]") == ["a||", "a||"])
        #expect(
            Document(Body("[@a]: word")).blocks.first?.content
                == .paragraph([
                    .citation(Citation(items: [.init(source: "a")], line: 1)), .text(": word"),
                ]))
    }

    @Test func `text around citations is kept to the letter`() {
        let one = Inline.citation(Citation(items: [.init(source: "a")], line: 1))
        let two = Inline.citation(Citation(items: [.init(source: "b")], line: 2))
        #expect(
            Document(Body("*x*[@a]\n[@b].")).blocks.first?.content
                == .paragraph([.emphasis([.text("x")]), one, .softBreak, two, .text(".")]))
    }
}

extension Block {
    /// All citations in the block.
    var citations: [Citation] {
        switch content {
        case .paragraph(let inlines), .heading(_, let inlines): inlines.flatMap(\.citations)
        case .quote(let blocks): blocks.flatMap(\.citations)
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.citations) }
        case .table(let table):
            ([table.header] + table.rows).flatMap { $0.flatMap { $0.flatMap(\.citations) } }
        case .code, .thematicBreak, .html: []
        }
    }
}

extension Inline {
    var citations: [Citation] {
        switch self {
        case .citation(let citation): [citation]
        case .emphasis(let children), .strong(let children): children.flatMap(\.citations)
        case .link(let link): link.children.flatMap(\.citations)
        default: []
        }
    }
}
