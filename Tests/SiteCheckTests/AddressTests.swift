import Diagnostics
import HTMLTree
import Testing

@testable import SiteCheck

@Suite struct AddressTests {
    @Test(arguments: [
        ("https://example.org/x", Reference.web("https://example.org/x")),
        ("HTTP:x", .web("HTTP:x")),
        ("//example.org", .web("//example.org")),
        ("\\\\example.org", .web("//example.org")),
        ("/\t/example.org", .web("//example.org")),
        (" java\nscript:run()", .unsafe(scheme: "javascript")),
        ("VBScript:x", .unsafe(scheme: "vbscript")),
        ("file:///etc", .unsafe(scheme: "file")),
        ("mailto:a@example.org", .other),
        ("data:text/html,x", .other),
        ("a+b-c.d:x", .other),
    ])
    func `an address with a host or scheme is told apart`(text: String, reference: Reference) {
        #expect(Reference(text.utf8) == reference)
    }

    @Test(arguments: [
        ("", "", nil as String?), ("#", "", ""), ("#caf%C3%A9", "", "café"), ("?x#y", "", "y"),
        (" a.html \n", "a.html", nil), ("a\\b.html?c\\d", "a/b.html", nil), ("/x", "/x", nil),
        ("1:x", "1:x", nil), ("./a:b", "./a:b", nil), ("a.html#b#c", "a.html", "b#c"), ("%", "%", nil),
        ("été.html", "été.html", nil), (":x", ":x", nil),
    ])
    func `a place of the site has a path and a fragment`(text: String, path: String, fragment: String?) {
        #expect(Reference(text.utf8) == .place(.init(path: Array(path.utf8)[...], fragment: fragment)))
    }

    @Test(arguments: [
        ("b.html", "a/b.html", false), ("../b.html", "b.html", false), ("./b/../c.html", "a/c.html", false),
        ("..", "", true), (".", "a", true), ("b/", "a/b", true), ("/b.html", "b.html", false),
        ("/", "", true),
        ("b//c.html", "a/b/c.html", false), ("%2E%2e/b%20c.html", "b c.html", false),
        ("%zz%4", "a/%zz%4", false),
    ])
    func `a path leads somewhere from its folder`(path: String, place: String, isFolder: Bool) throws {
        let found = try #require(SitePath.following(Array(path.utf8)[...], from: Array("a/".utf8)[...]))
        #expect(found.0.text == place)
        #expect(found.isFolder == isFolder)
    }

    @Test(arguments: ["../..", "../../x", "/..", "b/../../.."])
    func `a path that climbs out of the site leads nowhere`(path: String) {
        #expect(SitePath.following(Array(path.utf8)[...], from: Array("a/".utf8)[...]) == nil)
    }

    @Test(arguments: [
        ("a.png", ["a.png"]), ("a.png 1x, b.png 2x", ["a.png", "b.png"]), ("a.png,b.png", ["a.png,b.png"]),
        ("a.png, b.png", ["a.png", "b.png"]), (" ,, a.png 100w ,b.png", ["a.png", "b.png"]), ("", []),
        ("data:image/png;base64,AA== 2x", ["data:image/png;base64,AA=="]),
    ])
    func `a source set is split where browsers split it`(text: String, addresses: [String]) {
        #expect(sourceSet(text).map(String.init) == addresses)
    }

    @Test(arguments: [
        ("0; url=a.html", "a.html" as String?), ("0;URL='a.html'", "a.html"), ("5, url = \"a b\" x", "a b"),
        ("5", nil), ("0; a.html", nil), ("0.5;url=", ""),
    ])
    func `a refresh names the page that it leads to`(content: String, address: String?) {
        #expect(refreshAddress(content).map(String.init) == address)
    }

    @Test(arguments: [
        ("a{b:url(x.png)}", ["x.png 1:5"]),
        ("@import 'a.css';\n@IMPORT url(\"b.css\")", ["a.css 1:1", "b.css 2:9"]),
        ("/* url(x) */ 'url(y)' curl(z)", []), ("é URL( x )", ["x  1:3"]), ("url(", []), ("'", []),
        ("url('a\\'b')", ["a'b 1:1"]),
        ("/*", []), ("@import", []), ("url(x", ["x 1:1"]),
    ])
    func `a style sheet's addresses are found with their places`(text: String, expected: [String]) {
        let found = Array(text.utf8).withUnsafeBufferPointer { styleAddresses($0) }
        let texts = found.map {
            "\(String(decoding: $0.address, as: UTF8.self)) \($0.position.line):\($0.position.column)"
        }
        #expect(texts == expected)
    }

    @Test(arguments: [
        ("<urlset><url><loc>\n a.html </loc></url></urlset>", ["a.html  1:19"]),
        (
            "<link href='a?b&amp;c'/><x:link>b</x:link><link><![CDATA[c]]></link>",
            ["a?b&c 1:11", "b 1:33", "c 1:49"]
        ),
        ("<?xml href='x'?><!-- <loc>x</loc> --><a b=c href=\"d\">loc", ["d 1:49"]), ("<loc", []),
        ("<loc>", []),
        ("<a href='", []),
    ])
    func `a feed's addresses are found with their places`(text: String, expected: [String]) {
        let found = Array(text.utf8).withUnsafeBufferPointer { feedAddresses($0) }
        let texts = found.map {
            "\(String(decoding: $0.address, as: UTF8.self)) \($0.position.line):\($0.position.column)"
        }
        #expect(texts == expected)
    }
}
