import HTML
import Testing

@testable import DossierKit

/// The feed of corrections; Tests/Site hold it against the schema of Atom.
@Suite struct CorrectionsFeedTests {
    @Test func `without the site's own address every link leads from the feed`() async throws {
        let links = try await addresses(in: "feeds/corrections.xml")
        #expect(links.contains("../corrections/length.html"))
        #expect(links.contains("../letter/v1.html#months"))
        #expect(links.filter { !$0.hasPrefix("../") } == ["https://example.org/a?b=1&amp;c=&#x27;2&#x27;"])
    }

    @Test func `with it every link is absolute`() async throws {
        let links = try await addresses(in: "feeds/corrections.xml", baseURL: "https://example.net/case/")
        #expect(links.contains("https://example.net/case/feeds/corrections.xml"))
        #expect(links.contains("https://example.net/case/claims/months.html"))
        #expect(links.filter { !$0.hasPrefix("https://example.") } == [])
    }

    @Test func `each language has a feed of its own`() async throws {
        let text = try await feed("ja/feeds/corrections.xml")
        #expect(text.contains("xml:lang=\"ja\""))
        #expect(text.contains("三か月働いた"))
        #expect(text.contains("href=\"../corrections/length.html\""))
    }

    @Test func `ids are those of the record, whatever the host`() async throws {
        let ids = try await feed("feeds/corrections.xml").matches(of: /<id>(.*)<\/id>/).map { String($0.1) }
        #expect(Set(ids).count == 4)
        #expect(
            ids.allSatisfy {
                $0.wholeMatch(
                    of: /urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil
            })
        let moved = try await feed("feeds/corrections.xml", baseURL: "https://example.net/")
        #expect(moved.matches(of: /<id>(.*)<\/id>/).map { String($0.1) } == ids)
    }

    @Test func `what a correction is dated is when its entry was updated`() async throws {
        let text = try await feed("feeds/corrections.xml")
        let dates = text.matches(of: /<updated>(.*)<\/updated>/).map { String($0.1) }
        #expect(
            dates == [
                "2025-01-20T12:01:00-05:00", "2025-01-20T12:01:00-05:00", "2025-01-02T00:00:00Z",
                "2025-01-01T00:00:00Z",
            ])
    }

    @Test(
        arguments: [
            ([0x61, 0x00, 0x62, 0x09, 0x0A, 0x1F], [0x61, 0x62, 0x09, 0x0A]),
            ([0xEF, 0xBF, 0xBE, 0x61, 0xEF, 0xBF, 0xBF], [0x61]), ([0xEF, 0xBF, 0xBD], [0xEF, 0xBF, 0xBD]),
        ] as [([UInt8], [UInt8])])
    func `what XML forbids is left out`(bytes: [UInt8], kept: [UInt8]) {
        #expect(bytes.withoutForbiddenInXML == kept)
    }

    private func feed(_ path: String, baseURL: String? = nil) async throws -> String {
        let site = try #require(try await checkedSite("sites/corrections", baseURL: baseURL))
        let file = try #require(site.dataFiles(.plain).first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    private func addresses(in path: String, baseURL: String? = nil) async throws -> [String] {
        try await feed(path, baseURL: baseURL).matches(of: /href="([^"]*)"/).map { String($0.1) }
    }
}
