import HTML
import Testing

@Suite struct LiteralTests {
    @Test(arguments: [
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "'"), ("é", "é"), ("", ""),
        ("a & b", "a &amp; b"), ("<<&&", "&lt;&lt;&amp;&amp;"), ("日本語 <b>", "日本語 &lt;b&gt;"),
        ("&amp;", "&amp;amp;"), ("\u{0}\t\n", "\u{0}\t\n"), ("`=;", "`=;"),
        ("\"><script>alert(1)</script>", "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
    ])
    func `a value is escaped, in text and in attributes`(plain: String, escaped: String) {
        let html: HTML = "<p title=\"\(plain)\">\(plain)</p>"
        #expect(html.description == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func `a part of a string is escaped like a string`() {
        let text = "see <a> & <b>"
        let html: HTML = "<p>\(text.dropFirst(4))</p>"
        #expect(html.description == "<p>&lt;a&gt; &amp; &lt;b&gt;</p>")
    }

    @Test(arguments: [
        (0, "0"), (7, "7"), (10, "10"), (-1, "-1"), (1_234_567, "1234567"),
        (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
    ])
    func `a whole number is written in decimal digits`(number: Int, digits: String) {
        let html: HTML = "<li value=\"\(number)\">\(number)</li>"
        #expect(html.description == "<li value=\"\(digits)\">\(digits)</li>")
    }

    @Test func `markup goes between tags as it is`() {
        let inner: HTML = "<b>\("&")</b>"
        let html: HTML = "<p>\(inner)</p>"
        #expect(html.description == "<p><b>&amp;</b></p>")
    }

    @Test(arguments: [("Note", "<p><em>Note</em></p>"), (nil, "<p></p>")])
    func `a part that is missing is no markup`(note: String?, expected: String) {
        let html: HTML = "<p>\(note.map { "<em>\($0)</em>" })</p>"
        #expect(html.description == expected)
    }

    @Test func `a list of markup keeps its order`() {
        let html: HTML = """
            <ol>
            \(["b", "a", "<"].map { item in
                """
                <li>\(item)</li>
                """
            })
            </ol>
            """
        #expect(html.description == "<ol>\n<li>b</li><li>a</li><li>&lt;</li>\n</ol>")
    }

    @Test(arguments: [(true, "&lt;open&gt;"), (false, "closed")])
    func `a choice between two literals is text`(isOpen: Bool, expected: String) {
        let html: HTML = "<p>\(isOpen ? "<open>" : "closed")</p>"
        #expect(html.description == "<p>\(expected)</p>")
    }

    @Test func `a literal of one character and an empty one are markup`() {
        let letter: HTML = "é"
        let nothing: HTML = ""
        #expect(letter.description == "é")
        #expect(nothing.isEmpty)
        #expect(nothing == .empty)
        let value = 1
        let around: HTML = "é\(value)ß"
        #expect(around.description == "é1ß")
    }

    @Test func `a hostile title stays text wherever it stands`() {
        let title = "</title><script>alert(\"1\")</script>' onload='x"
        let escaped = "&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;' onload='x"
        let html: HTML = """
            <title>\(title)</title><img alt="\(title)"\(Attribute("title", title))><textarea>\(title)</textarea>\(title)
            """
        #expect(
            html.description == """
                <title>\(escaped)</title><img alt="\(escaped)" title="\(escaped)"><textarea>\(escaped)</textarea>\
                \(escaped)
                """)
    }

    @Test func `values are joined with a separator between neighbours`() {
        let parts: [HTML] = ["<b>a</b>", "", "c"]
        #expect(HTML.join(parts, separator: ", ").description == "<b>a</b>, , c")
        #expect(HTML.join(parts).description == "<b>a</b>c")
        #expect(HTML.join([], separator: ", ") == .empty)
        var html = parts[0]
        html.append(parts[2])
        #expect(html == "<b>a</b>c")
    }
}
