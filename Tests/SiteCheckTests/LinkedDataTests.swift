import Diagnostics
import Testing

@testable import SiteCheck

/// The data for programs within pages: their addresses lead somewhere, like those of links.
@Suite struct LinkedDataTests {
    @Test(
        arguments: [(String, [String])]([
            ("{\"url\":\"b.html\",\"sameAs\":[\"#x\",\"https://example.org/\"],\"@id\":\"_:n\"}", []),
            ("{\"url\": \"c.html\"}", ["2:45 there is no file 'c.html'"]),
            ("{\"a\":{\"item\":\"b.html#no\"}}", ["2:50 'b.html' has no place '#no'"]),
            ("{\"sameAs\":[\"b.html\",\n\"c.html\"]}", ["3:2 there is no file 'c.html'"]),
            ("{\"url\":\"javascript:alert(1)\"}", ["2:44 the link is a 'javascript:' address"]),
            // Words that are no addresses, and what looks like a key within words.
            ("{\"name\":\"c.html\",\"text\":\"\\\"url\\\":\\\"c.html\\\"\"}", []),
            // A call in data is not run.
            ("{\"text\":\"fetch(\\\"https://example.org/\\\")\"}", []),
            ("{\"url\":\"b.html", []),
        ]))
    func `each is looked at`(json: String, expected: [String]) async throws {
        let site = try TemporarySite([
            "index.html": """
            <!doctype html><title>A</title><p id="x"><a href="b.html">B</a></p>
            <script type="application/ld+json">\(json)</script>
            """, "b.html": "<!doctype html><title>B</title>",
        ])
        let found = try await checkSite(site.path, privateValues: nil).report.sorted.map {
            "\($0.location.position.line):\($0.location.position.column) \($0.message)"
        }
        #expect(found.count == expected.count, "\(found)")
        for (one, other) in zip(found, expected) { #expect(one.hasPrefix(other), "\(found)") }
    }

    @Test func `a script that runs is still read for what it loads`() async throws {
        let site = try TemporarySite([
            "index.html": "<!doctype html><title>A</title><script>fetch(\"https://example.org/\")</script>"
        ])
        let found = try await checkSite(site.path, privateValues: nil).report.diagnostics.map(\.rule)
        #expect(found == [.foreignRequest])
    }
}
