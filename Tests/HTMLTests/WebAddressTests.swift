import Testing

@testable import HTML

@Suite struct WebAddressTests {
    @Test(arguments: [
        "http://example.org", "https://example.org/", "HTTPS://Example.ORG/a/b.html?c=d&e='f'#g",
        "https://例え.jp",
        "https://example.org:8080/", "https://example.org:/", "https://example.org:65535/", "https://a:00080",
        "https://localhost?x", "https://127.0.0.1#x",
        "https://example.org/a:b@c", "https://example.org/../a//b", "https://xn--r8jz45g.jp/%E3%81%82",
        "mailto:a@example.org", "MailTo:a@example.org?subject=b%20c",
    ])
    func `addresses of the web and of mail are safe`(text: String) {
        #expect(WebAddress(text) != nil)
    }

    @Test(arguments: [
        "", " ", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)", "\u{1}javascript:alert(1)", "javascript://example.org/%0aalert(1)",
        "vbscript:a", "data:text/html,<b>", "file:///etc/passwd", "blob:https://example.org/1",
        "ftp://example.org",
        "tel:123", "//example.org", "///example.org", "/a", "a.html", "#a", "?a", "a/https://example.org",
        "example.org",
        "http", "http:", "http:/", "http://", "https:///a", "https://?a", "https://#a", "https:example.org",
        "https:/example.org", "https:\\\\example.org", "https://:80", "https://example.org:8x/",
        "https://example.org:65536/", "https://example.org:99999",
        "https://example.org:18446744073709551617/",
        "ht\ttps://example.org",
        "https://good.example@evil.example/", "https://good.example\\@evil.example/", "https://a b.example/",
        "https://[::1]/", "https://example.org/\u{0}", "https://example.org/\n", "https://example.org/\u{7F}",
        "https://<b>.example/", "https://a\".example/", " https://example.org", "mailto:", "mailto",
        "httpsx://example.org",
        "ｈttps://example.org", "https：//example.org",
    ])
    func `any other address is refused`(text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test(arguments: [
        ("https://example.org/東京", "https://example.org/%E6%9D%B1%E4%BA%AC"),
        ("https://example.org/é?ü#ñ", "https://example.org/%C3%A9?%C3%BC#%C3%B1"),
        ("https://example.org/a b \"c\" <d>", "https://example.org/a%20b%20%22c%22%20%3Cd%3E"),
        ("https://example.org/a%20b%", "https://example.org/a%20b%"),
        ("https://example.org/[a]\\`{|}^", "https://example.org/%5Ba%5D%5C%60%7B%7C%7D%5E"),
        ("https://example.org/-_.!~*'();/?:@&=+$,#", "https://example.org/-_.!~*'();/?:@&=+$,#"),
        ("mailto:é@example.org", "mailto:%C3%A9@example.org"),
    ])
    func `an address is percent-encoded where it was not`(plain: String, encoded: String) throws {
        let address = try #require(WebAddress(plain))
        #expect(address.text == encoded)
        #expect(WebAddress(address.text) == address)
    }

    /// The bytes that libcmark 0.30.2 leaves in a link, found by rendering a link to each.
    @Test func `the bytes that stay are those that libcmark leaves`() {
        let left = "!#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"
        let stay = (0..<128).filter { WebAddress(unchecked: String(Unicode.Scalar($0))).text.utf8.count == 1 }
        #expect(stay.map { Character(Unicode.Scalar($0)) } == Array(left))
        #expect(WebAddress(unchecked: "\u{0}\n\u{7F}").text == "%00%0A%7F")
        #expect(WebAddress(unchecked: "javascript:a b").text == "javascript:a%20b")
    }

    @Test(arguments: [
        ("./", "./"), ("../claims/x.html", "../claims/x.html"), ("#p-1", "#p-1"), ("", ""), ("/a/b", "/a/b"),
        ("a/b:c", "a/b:c"), ("?a:b", "?a:b"), ("media/é a.mp4", "media/%C3%A9%20a.mp4"), ("\\\\a", "%5C%5Ca"),
    ])
    func `a place of this site is relative`(path: String, text: String) {
        #expect(WebAddress(site: path).text == text)
    }

    @Test(arguments: ["//example.org/a", "javascript:a", "https://example.org", "a:b"])
    func `a place with a scheme or a host stops the program`(path: String) async throws {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            [path = path as String] in
            _ = WebAddress(site: path)
        }
        let said = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
        #expect(said.hasPrefix("HTMLTests/WebAddressTests.swift:"))
        #expect(said.contains(": Fatal error: '\(path)' is not a place of this site\n"))
    }

    @Test(arguments: [("p-1", "#p-1"), ("段落", "#%E6%AE%B5%E8%90%BD"), ("a b\"", "#a%20b%22")])
    func `a fragment is a place on the same page`(id: String, text: String) {
        #expect(WebAddress.fragment(id).text == text)
    }

    @Test func `in an attribute the address is written as libcmark writes it`() {
        let html: HTML = "<a href=\"\(WebAddress(unchecked: "a&b'c\"d<e>é"))\">x</a>"
        #expect(html.description == "<a href=\"a&amp;b&#x27;c%22d%3Ce%3E%C3%A9\">x</a>")
    }
}
