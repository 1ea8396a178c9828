import Diagnostics
import Testing

@testable import SiteCheck

@Suite struct HostileTests {
    @Test(arguments: [
        ("<p><a href=x.html><b>one<p>two", ["1:7 there is no file 'x.html'"]),
        ("<a href=x.html>1<a href='y.html", ["1:4 there is no file 'x.html'"]),
        ("<form action=a><form action=b></form></form>", ["1:7 there is no file 'a'"]),
        (
            "<table><a href=x>1<tr><td><a href=y>2",
            ["1:11 there is no file 'x'", "1:30 there is no file 'y'"]
        ),
        ("<noscript><img src=x></noscript>", ["1:16 there is no file 'x'"]),
        (
            "<svg><a xlink:href=x></a><style>a{b:url(y)}</style></svg>",
            [
                "1:9 there is no file 'x'", "1:37 there is no file 'y'",
            ]
        ),
        ("<IMG SRC=x><A HREF=\"y\" HREF=z>", ["1:6 there is no file 'x'", "1:15 there is no file 'y'"]),
        ("<!-- <a href=x> --><script>'<a href=y>'</script><textarea><a href=z>", []),
        ("<a href='#a&amp;b'></a><p id='a&amp;b'>", []),
        (
            "<base href=x/><base href=y/><a href=z>",
            [
                "1:7 '<base href>' makes all links of this page begin at 'x/'",
                "1:32 there is no file 'x/z'",
            ]
        ),
        ("<p id=a><math><mi id=a></mi></math>", ["1:19 the id 'a' is already in line 1"]),
        ("\t\u{65E5}<a href=x>", ["1:6 there is no file 'x'"]),
        ("<iframe srcdoc='<a href=x>'></iframe>", ["1:9 there is no file 'x'"]),
        ("<p\u{0}id=a>\u{0}", []),
        ("<svg><![CDATA[<a href=x>]]></svg>", []),
    ])
    func `markup is read as browsers read it`(markup: String, expected: [String]) async throws {
        let site = try TemporarySite(["index.html": markup])
        let found = try await checkSite(site.path).report.sorted.map {
            "\($0.location.position.line):\($0.location.position.column) \($0.message)"
        }
        #expect(found.filter { !$0.contains("UTF-8") } == expected)
    }

    @Test(arguments: [
        "<div>", "<b>", "<svg>", "<a href=x><table>", "<iframe srcdoc='", "<span id=a>", "<ul><li>", "<p>",
        "<svg><g>", "<br>", "</p>", "<td>", "<option>", "<rt>", "<select>", "<g>",
    ])
    func `deep nesting ends`(piece: String) async throws {
        let site = try TemporarySite(["index.html": String(repeating: piece, count: 20_000)])
        let checked = try await checkSite(site.path)
        #expect(checked.counts.pages == 1)
    }

    @Test func `words in bold that are never closed are not copied without end`() async throws {
        let bold = (0..<100).map { "<b id=b\($0)>" }.joined()
        let site = try TemporarySite(["index.html": bold + String(repeating: "<p>x", count: 100_000)])
        let found = try await checkSite(site.path).report.diagnostics.map(\.rule)
        #expect(found == [.deepNesting])
    }

    @Test func `a page that is nested too deep is told, and scanned all the same`() async throws {
        let secret = try TemporarySite(["a.txt": "hidden-words"])
        let page = String(repeating: "<div>", count: 5000) + "Hidden&#45;Words"
        let site = try TemporarySite(["index.html": page, "other.html": ""])
        let checked = try await checkSite(site.path, privateValues: secret.path)
        #expect(
            checked.report.sorted.map(\.message) == [
                "the page has too many open elements, or attributes in a tag, to be read",
                "the private value 'h…' (12 characters) of a.txt, line 1 is published here",
            ])
    }

    @Test(arguments: [
        ("3 names", 3 as Int?), ("no names", nil), ("1,204", 1204), ("1\u{202F}204 Namen", 1204),
        ("1.204", 1204),
        ("12 of 900", nil), ("2, 3", nil), ("全３件", 3), ("0", 0), ("99999999999999999999", nil), ("1,2", nil),
        ("12,3456", nil), ("", nil), ("(7)", 7), ("-2", nil), ("\u{2212}2 names", nil), ("(-2)", nil),
        ("top-10", 10), ("names - 2", 2),
    ])
    func `a count is the one number of its text`(text: String, expected: Int?) {
        #expect(number(in: text) == expected)
    }
}
