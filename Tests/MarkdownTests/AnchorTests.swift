import Diagnostics
import Markdown
import Testing

@Suite struct AnchorTests {
    private func outline(_ text: String) -> Outline {
        let body = Body(text)
        return Document(body).outline(of: body)
    }

    @Test(arguments: [
        ("words {#one}", "words"), ("words{#one}", "words"), ("words\n{#one}", "words"),
        ("words\\\n{#one}  ", "words"),
        ("## words {#one}", "words"), ("## words {#one} ##", "words"), ("words {#one}\n---", "words"),
    ])
    func `a slug in braces at the end is the block's address and no text`(text: String, words: String) {
        let block = Document(Body(text)).blocks.first
        #expect(block?.anchor == "one")
        #expect(block?.id == "one")
        let inlines: [Inline]? =
            switch block?.content {
            case .paragraph(let inlines), .heading(_, let inlines): inlines
            default: nil
            }
        #expect(inlines == [.text(words)])
    }

    @Test func `an item of a top-level list takes the address from one of its paragraphs`() {
        let text = "- one {#first}\n- two\n\n  more {#second}\n- three {#third}\n  - part"
        guard case .list(let list) = Document(Body(text)).blocks.first?.content else {
            Issue.record("there is no list")
            return
        }
        #expect(list.items.map(\.anchor) == ["first", "second", "third"])
        #expect(list.items[0].blocks.map(\.anchor) == [nil])
        #expect(list.items[0].blocks.map(\.content) == [.paragraph([.text("one")])])
    }

    @Test(arguments: [
        ("## The open letter", "the-open-letter"), ("## What's *new*, 2024?", "what-s-new-2024"),
        ("## Sora の公開", "sora"),
        ("## A `code` [link](x)", "a-code-link"), ("## 公開書簡", "h-e8e0aa6e"), ("## --- !", "h-5151d009"),
        ("## \(String(repeating: "ab ", count: 40))", String(repeating: "ab-", count: 21) + "a"),
    ])
    func `a heading's address is made of its words`(text: String, anchor: String) {
        #expect(outline(text).headings.map(\.anchor) == [anchor])
    }

    @Test func `a paragraph's address is a digest of its words`() {
        // FNV-1a with 32 bits: of "a" it is e40c292c, of "foobar" bf9cf968 (the authors' test vectors).
        let anchors = outline("a\n\n*foo*bar\n\n- a\n- b\n\n> a\n\n```\na\n```\n\n---").anchors.map(\.value)
        #expect(anchors == ["p-e40c292c", "p-bf9cf968", "p-e40c292c-2", "p-e70c2de5", "p-e40c292c-3"])
    }

    @Test func `white space and citations do not change a paragraph's address`() {
        let anchors = outline("two  \nwords [@a] `x`\n\ntwo words\n[@b]    `x` ").anchors.map(\.value)
        #expect(anchors.count == 2)
        #expect(anchors.first.map { "\($0)-2" } == anchors.last)
    }

    @Test func `a paragraph more changes no other's address`() {
        let before = outline("first\n\nthird\n\n- item\n\n## End").anchors.map(\.value)
        let after = outline("first\n\nsecond\n\nthird\n\n- new\n- item\n\n## End").anchors.map(\.value)
        #expect(before.count == 4)
        #expect(after.filter(before.contains) == before)
    }

    @Test func `an address that is typed goes before one that is made`() {
        #expect(
            outline("## One\n\n## One\n\ntext {#one}\n\n## One 2").anchors.map(\.value) == [
                "one-2", "one-3", "one", "one-2-2",
            ])
    }

    @Test func `a citation belongs to the paragraph, item or heading around it`() {
        let outline = outline(
            "## H [@a]\n\n> [@b] q\n\n- *x [@c; @d]* {#i}\n- y\n  - [@e]\n\n[@f]\n\nz [@g] {#z}")
        #expect(outline.citations.map(\.value.source) == ["a", "b", "c", "d", "e", "f", "g"])
        let anchors = outline.citationAnchors
        #expect(anchors[0] == "h")
        #expect(anchors[2...3] == ["i", "i"])
        #expect(anchors[4] == outline.anchors[3].value)
        #expect(anchors[5] == nil)
        #expect(anchors[6] == "z")
    }
    @Test func `a link belongs to the paragraph, item or heading around it`() {
        let outline = outline(
            "## H [a](claim:a)\n\n- *[b](claim:b) <claim:c>* {#i}\n  - [d](claim:d)\n\n[e](claim:e) ![f](g.png) {#z}"
        )
        #expect(outline.links.map(\.value) == ["claim:a", "claim:b", "claim:c", "claim:d", "claim:e"])
        #expect(outline.linkAnchors == ["h-a", "i", "i", "i", "z"])
    }
}
