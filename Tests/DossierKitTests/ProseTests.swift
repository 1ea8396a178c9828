import DossierKit
import HTML
import Markdown
import Testing

@Suite struct ProseTests {
    /// Addresses lead where they say, but for records, which lead nowhere; a citation shows its slugs.
    private var context: ProseContext {
        ProseContext(
            address: { WebAddress($0) ?? ($0.hasPrefix("#") ? .fragment(String($0.dropFirst())) : nil) },
            citation: { citation in
                let slugs = citation.items.map(\.source).joined(separator: "+")
                return "<sup>\(slugs)</sup>"
            })
    }

    private func rendered(_ markdown: String, _ context: ProseContext? = nil) -> String {
        HTML(Document(Body(markdown)), context ?? self.context).description
    }

    @Test(arguments: [
        ("words {#one}", "<p id=\"one\">words</p>\n"),
        ("a", "<p id=\"p-e40c292c\">a</p>\n"),
        ("## Two", "<h2 id=\"two\">Two</h2>\n"),
        ("> a", "<blockquote id=\"p-e40c292c\">\n<p>a</p>\n</blockquote>\n"),
        ("- a {#one}\n  - b", "<ul>\n<li id=\"one\">a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
        ("2. a {#one}", "<ol start=\"2\">\n<li id=\"one\">a</li>\n</ol>\n"),
        ("```\na\n```", "<pre><code>a\n</code></pre>\n"),
    ])
    func `blocks and items carry their addresses`(markdown: String, html: String) {
        #expect(rendered(markdown) == html)
    }

    @Test func `without anchors no id is written`() {
        var context = context
        context.anchors = false
        #expect(
            rendered("## A {#b}\n\nc {#d}\n\n- e\n\n> f\n\n```csv\ng\n```", context).contains("id=") == false)
    }

    @Test(arguments: [
        ("a {#x}\n\nb {#y}", "<p id=\"x\">a</p>\n[x]<p id=\"y\">b</p>\n[y]"),
        ("## A", "<h2 id=\"a\">A</h2>\n[a]"),
        ("- a {#x}", "<ul>\n<li id=\"x\">a\n[x]</li>\n</ul>\n"),
        ("- a {#x}\n\n  b", "<ul>\n<li id=\"x\">\n<p>a</p>\n<p>b</p>\n[x]</li>\n</ul>\n"),
        ("> a", "<blockquote id=\"p-e40c292c\">\n<p>a</p>\n</blockquote>\n[p-e40c292c]"),
    ])
    func `what belongs to a block follows it, and an item holds it`(markdown: String, html: String) {
        var context = context
        context.after = { "[\($0)]" }
        #expect(rendered(markdown, context) == html)
        context.anchors = false
        #expect(!rendered(markdown, context).contains("["))
    }

    @Test func `a citation is what the page makes of it`() {
        #expect(
            rendered("a [@b; @c, p. 4] *d [@e]* {#x}")
                == "<p id=\"x\">a <sup>b+c</sup> <em>d <sup>e</sup></em></p>\n")
    }

    @Test func `a raised marker follows its word without a space`() {
        var context = context
        context.hasRaisedMarkers = true
        #expect(
            rendered("a [@b]\n[@c] *d* [@e]. {#x}", context)
                == "<p id=\"x\">a<sup>b</sup><sup>c</sup> <em>d</em><sup>e</sup>.</p>\n")
    }

    @Test(arguments: [
        ("[a](https://b.org 'c') {#x}", "<a href=\"https://b.org\" title=\"c\">a</a>"),
        ("[a](#b) {#x}", "<a href=\"#b\">a</a>"),
        ("[*a*](claim:gone) {#x}", "<em>a</em>"),
        ("[a](javascript:b) {#x}", "a"),
        ("![a \"b\"](gone.png) {#x}", "a &quot;b&quot;"),
        ("![a](https://b.org/c.png) {#x}", "<img src=\"https://b.org/c.png\" alt=\"a\" />"),
    ])
    func `what leads nowhere is only its words`(markdown: String, html: String) {
        #expect(rendered(markdown) == "<p id=\"x\">\(html)</p>\n")
    }

    @Test(arguments: [
        ("a <b>c</b> {#x}", "<p id=\"x\">a c</p>\n"), ("<script>alert(1)</script>", ""),
        ("- <hr>\n- a", "<ul>\n<li id=\"p-b01903ad\">\n</li>\n<li id=\"p-e40c292c\">a</li>\n</ul>\n"),
    ])
    func `raw HTML never reaches a page`(markdown: String, html: String) {
        #expect(rendered(markdown) == html)
    }

    @Test(arguments: [(0, 2, "h2"), (1, 2, "h3"), (-1, 2, "h1"), (3, 5, "h6"), (-4, 2, "h1")])
    func `headings stand as deep as the page wants`(offset: Int, level: Int, element: String) {
        var context = context
        context.headingOffset = offset
        let markdown = "\(String(repeating: "#", count: level)) A"
        #expect(rendered(markdown, context) == "<\(element) id=\"a\">A</\(element)>\n")
    }

    @Test func `a table has a box, a header and rows`() {
        let html = rendered("```csv\na,\"b, *c*\"\n<,[@d]\n```\n")
        #expect(
            html == """
                <div class="table" id="p-871e27ab">
                <table>
                <thead>
                <tr><th scope="col">a</th><th scope="col">b, <em>c</em></th></tr>
                </thead>
                <tbody>
                <tr><td>&lt;</td><td><sup>d</sup></td></tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test func `inlines can stand without their block`() {
        guard case .heading(_, let inlines) = Document(Body("## A *b* [@c]")).blocks.first?.content else {
            Issue.record("there is no heading")
            return
        }
        #expect(HTML(inlines, context).description == "A <em>b</em> <sup>c</sup>")
    }
}
