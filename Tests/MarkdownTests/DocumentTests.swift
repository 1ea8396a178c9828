import Diagnostics
import Testing

@testable import Markdown

@Suite struct DocumentTests {
    private func contents(_ text: String) -> [Block.Content] { Document(Body(text)).blocks.map(\.content) }

    @Test func `blocks are values, with the lines of the file`() {
        let body = Body("## One\n\ntext\n\n> quote\n\n```swift x\nlet a\n```\n\n---\n", firstLine: 5)
        let blocks = Document(body).blocks
        #expect(blocks.map(\.line) == [5, 7, 9, 11, 15])
        #expect(blocks[0].content == .heading(level: 2, [.text("One")]))
        #expect(blocks[1].content == .paragraph([.text("text")]))
        guard case .quote(let quoted) = blocks[2].content else {
            Issue.record("there is no quote")
            return
        }
        #expect(quoted.map(\.content) == [.paragraph([.text("quote")])])
        #expect(quoted.map(\.id) == [nil])
        #expect(blocks[3].content == .code(info: "swift x", text: "let a\n"))
        #expect(blocks[4].content == .thematicBreak)
    }

    @Test(arguments: [
        ("- a\n- b", false, 0, true), ("- a\n\n- b", false, 0, false), ("3. a\n4. b", true, 3, true),
        ("0) a", true, 0, true),
    ])
    func `a list knows its form`(text: String, isOrdered: Bool, start: Int, isTight: Bool) {
        guard case .list(let list) = contents(text).first else {
            Issue.record("there is no list")
            return
        }
        #expect(list.isOrdered == isOrdered)
        #expect(list.start == start)
        #expect(list.isTight == isTight)
    }

    @Test func `inlines are values`() {
        let link = Link(destination: "u&v", title: "t", children: [.text("l")], line: 2)
        let image = Image(
            destination: "i", title: "", alternative: "a b",
            children: [.text("a "), .emphasis([.text("b")])], line: 2)
        #expect(
            contents("*e* **s**  \n[l](u&amp;v 't') ![a *b*](i) `c`\n<b>\\*") == [
                .paragraph([
                    .emphasis([.text("e")]), .text(" "), .strong([.text("s")]), .lineBreak, .link(link),
                    .text(" "),
                    .image(image), .text(" "), .code("c"), .softBreak, .html("<b>"), .text("*"),
                ])
            ])
    }

    @Test func `plain text is the words without their marks`() {
        guard case .paragraph(let inlines) = contents("*a* `b`\n[c](d) ![e](f) [@g] \\*").first else {
            Issue.record("there is no paragraph")
            return
        }
        #expect(inlines.plainText == "a b c e  *")
    }

    @Test func `a slice of a file is a body`() {
        let file = Array("title: x\n---\ntext [@a]".utf8)
        let body = Body(file[13...], firstLine: 3)
        let outline = Document(body).outline(of: body)
        #expect(outline.citations.map(\.position.line) == [3])
        #expect(outline.citations.map(\.position.column) == [7])
    }
}
