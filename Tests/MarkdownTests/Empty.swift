import Markdown
import Testing

@Test func scratch() {
    let body = Body("""
        # Title & co

        Para with [@a, p. 4; @b "exact *words* here"] and [link](claim:x "t") \\[@no] @word.
        Next line [text][missing] and [^1] <b>x</b> ![](x.png) {#one}

        - item one {#two}
        - item [@c “it's; "so"”] x

        ## 「見出し」

        **「強調」**です [@UPPER] [see @x] [@q "open

        ```csv
        a,b
        1. x [@d],"q ""z"" , y"
        only
        ```

        [@z]: word
        """, firstLine: 10)
    let d = Document(body)
    dump(d.blocks)
    let o = d.outline(of: body)
    for c in o.citations { print(c.position, c.value) }
    print(o.citationAnchors)
    for c in o.anchors { print(c.position, c.value) }
    for c in o.links { print(c.position, c.value) }
    for c in o.problems { print(c.position.line, c.position.column, c.value.message, "|", c.value.hint ?? "-") }
}
