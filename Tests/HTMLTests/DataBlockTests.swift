import HTML
import Testing

/// Data for programs cannot end the element in which it stands, whatever it says.
@Suite struct DataBlockTests {
    @Test(arguments: [
        ("{\"a\":1}", "{\"a\":1}"),
        (
            "[\"</script><script>alert(1)</script>\"]",
            "[\"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\"]"
        ),
        ("[\"<!--<script>\"]", "[\"\\u003c!--\\u003cscript>\"]"),
        ("[\"a\u{2028}b\u{2029}c…\"]", "[\"a\\u2028b\\u2029c…\"]"),
        // Not JSON at all, and cut off within a character.
        ("</script", "\\u003c/script"), ("& \" '", "& \" '"),
    ])
    func `a block is what was given, without what would end it`(json: String, written: String) {
        let html = HTML(DataBlock(json: Array(json.utf8)))
        #expect(html.description == "<script type=\"application/ld+json\">\(written)</script>\n")
    }

    @Test func `bytes that end within a character are kept`() {
        let html = HTML(DataBlock(json: [0x22, 0xE2, 0x80]))
        #expect(html.bytes.contains(0xE2) && html.bytes.suffix(10) == Array("</script>\n".utf8)[...])
    }

    @Test func `a block stands between tags like other markup`() {
        let block = HTML(DataBlock(json: Array("{}".utf8)))
        let head: HTML = "<head>\(block)</head>"
        #expect(head.description == "<head><script type=\"application/ld+json\">{}</script>\n</head>")
    }
}
