import HTML
import Testing

@Suite struct PlaceTests {
    @Test func `tags may be written in every usual form`() {
        let value = "1 < 2"
        let html: HTML = """
            <!doctype html><?xml version="1.0"?><!-- a - b <i> -->
            <P
              CLASS="x \(value) y"\tdata-n = "\(value)" hidden lang=en id='i'>\(value)</P
            ><br/><br /><hr class=a/b><img src=x.png alt="">\(value)
            <script src="a.js">if (a < b && "</p>") { "</scrip>" }</SCRIPT ><style>a>b{}</style>\(value)
            <svg:rect x="\(value)"/>
            """
        #expect(html.description.split(separator: "1 &lt; 2", omittingEmptySubsequences: false).count == 7)
    }

    @Test func `an address is the whole value of each attribute for addresses`() throws {
        let address = try #require(WebAddress("https://example.org/?a=1&b='2'"))
        let html: HTML = """
            <a href="\(address)" Ping="\(address)"></a><img SRC="\(address)" srcset="\(address)">
            <form action="\(address)"><button formaction="\(address)"></form><video poster="\(address)">
            <q cite="\(address)"><object data = "\(address)"></object><a xlink:href="\(address)">x</a>
            """
        let parts = html.description.split(separator: "\"https://example.org/?a=1&amp;b=&#x27;2&#x27;\"")
        #expect(parts.count == 11)
    }

    @Test func `attributes whose names only resemble those of addresses take text`() {
        let text = "javascript:"
        let html: HTML = """
            <a data-href="\(text)" hreflang="\(text)" srclang="\(text)" o="\(text)" on="\(text)" styles="\(text)">\
            </a>
            """
        #expect(html.description.split(separator: "javascript:").count == 7)
    }

    @Test(arguments: [true, false])
    func `an attribute may stand wherever a name could start`(isThere: Bool) throws {
        let hidden = isThere ? Attribute("hidden") : nil
        let language = isThere ? Attribute("lang", "j\"a") : nil
        let link = isThere ? Attribute("href", .fragment("a'b")) : nil
        let html: HTML =
            "<a\(link)\(language)><b class=\"x\"\(hidden)><i id=\"y\" \(hidden) title><br\(hidden)/>"
        #expect(
            html.description
                == (isThere
                    ? "<a href=\"#a&#x27;b\" lang=\"j&quot;a\"><b class=\"x\" hidden><i id=\"y\"  hidden title><br hidden/>"
                    : "<a><b class=\"x\"><i id=\"y\"  title><br/>"))
    }

    @Test func `an element of raw text may be opened behind an attribute`() {
        let html: HTML =
            "<title\(Attribute("lang", "en"))>\("<b>")</title><script\(Attribute("defer"))>a<b</script>\("<")"
        #expect(html.description == "<title lang=\"en\">&lt;b&gt;</title><script defer>a<b</script>&lt;")
    }
}
