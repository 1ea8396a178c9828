import Diagnostics
import Markdown
import Testing

@Suite struct OutlineTests {
    private func outline(_ text: String, firstLine: Int = 1) -> Outline {
        let body = Body(text, firstLine: firstLine)
        return Document(body).outline(of: body)
    }

    private func places<Value>(_ located: [Located<Value>]) -> [String] {
        located.map { "\($0.position.line):\($0.position.column)" }
    }

    @Test(arguments: [
        ("[@a] [@a]", ["1:2", "1:7"]),
        ("[@a; @b]\n[@b]", ["1:2", "1:6", "2:2"]),
        ("    \n   x\n   [@a]", ["3:5"]),
        ("> - one\n>   [@a] two", ["2:6"]),
        ("> lazy\n[@a]", ["2:2"]),
        ("`[@a]` \\[@a] @a [@a]", ["1:18"]),
        ("[@ab] [@a] [@abc]", ["1:2", "1:8", "1:13"]),
        ("*x **y [@a]***", ["1:9"]),
        ("[l](u\n\"t\") [@a]", ["2:7"]),
        ("[r]: /x\n[s]: /y\nz [@a]", ["3:4"]),
        ("a\r\nb [@a]\r\n\r\nc\rd [@b]", ["2:4", "5:4"]),
        ("```csv\nx,y\n[@a],\"b\n[@c]\"\n```", ["3:2", "4:2"]),
        ("[&#64;a]", ["1:1"]),
        ("&#91;@a]", ["1:1"]),
    ])
    func `a citation has the place of its at sign`(text: String, expected: [String]) {
        #expect(places(outline(text).citations) == expected)
    }

    @Test func `lines are those of the file`() {
        let outline = outline("## H {#h}\n\n[x](claim:y) ![z](w.png)\n\n<b>", firstLine: 8)
        #expect(outline.headings.map(\.position.line) == [8])
        #expect(places(outline.anchors) == ["8:6", "10:1"])
        #expect(places(outline.links) == ["10:5"])
        #expect(places(outline.images) == ["10:19"])
        #expect(places(outline.problems) == ["12:1"])
    }

    @Test func `links and images are listed as they are written`() {
        let outline = outline(
            "[a](claim:b) <https://c.org> [d]\n![e](f.png 'g') [![h](i)](#j)\n\n[d]: ../k.html")
        #expect(outline.links.map(\.value) == ["claim:b", "https://c.org", "../k.html", "#j"])
        // An image in a link comes with the link.
        #expect(outline.images.map(\.value) == ["f.png", "i"])
        #expect(places(outline.links) == ["1:5", "1:15", "1:30", "2:27"])
    }

    @Test func `a destination that is refused is not followed as well`() {
        let outline = outline("[a](data:b) ![c](file:d) [e](javascript:f)")
        #expect(outline.links.isEmpty && outline.images.isEmpty)
        #expect(outline.problems.count == 3)
    }

    @Test func `top-level headings are listed with their words`() {
        let outline = outline("## One *two*\n\n### `Three`\n\n> ### Quoted\n\nFour\n----")
        #expect(outline.headings.map(\.text) == ["One two", "Three", "Four"])
        #expect(outline.headings.map(\.level) == [2, 3, 2])
        #expect(outline.headings.map(\.anchor) == ["one-two", "three", "four"])
        #expect(outline.headings.map(\.position) == [1, 3, 7].map { Position(line: $0, column: 1) })
    }

    @Test func `problems are sorted by place`() {
        #expect(
            places(outline("*<b>* [^1] {#x} <i>\n\n# T\n\n[a][b]").problems) == [
                "1:2", "1:7", "1:12", "1:17", "3:1", "5:5",
            ])
    }

    @Test func `an empty body has nothing to say`() {
        let outline = outline("")
        #expect(outline.anchors.isEmpty && outline.problems.isEmpty && outline.citations.isEmpty)
    }
}
