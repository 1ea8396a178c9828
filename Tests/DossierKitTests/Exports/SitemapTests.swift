import Diagnostics
import HTML
import Testing

@testable import DossierKit

/// What search engines are told of the pages; Tests/Site hold the files against the schemas of the protocol.
@Suite struct SitemapTests {
    private static let home = "https://example.net/case/"

    @Test func `without the site's own address there is no map`() async throws {
        let site = try #require(try await checkedSite("sites/two-languages"))
        #expect(Sitemap(site) == nil)
        #expect(!site.dataFiles(.plain).contains { $0.path.hasPrefix("sitemap") })
    }

    @Test func `it lists each page in the languages that it is really in`() async throws {
        let site = try await twoLanguages()
        let listed = addresses(in: try #require(Sitemap(site)).files)
        let expected = site.routes.filter { route in
            switch route.place {
            case .notFound, .former: false
            default: site.languages(of: route.place).contains(site.language(of: route))
            }
        }
        #expect(listed.count == expected.count && Set(listed).count == listed.count)
        #expect(listed.contains(Self.home) && listed.contains("\(Self.home)ja/index.html"))
        #expect(!listed.contains("\(Self.home)404.html"))
    }

    @Test func `a former address and an untranslated page are not listed`() async throws {
        let site = try await site(of: [
            "content/claims/new.md": "---\n{text: New, type: demand, made_by: [ana], formerly: [old]}\n---\n"
        ])
        let listed = addresses(in: try #require(Sitemap(site)).files)
        #expect(listed.contains("\(Self.home)claims/new.html"))
        #expect(!listed.contains("\(Self.home)claims/old.html"))
        #expect(!listed.contains("\(Self.home)ja/claims/new.html"))
        // The list is there in both.
        #expect(listed.contains("\(Self.home)ja/claims/index.html"))
    }

    @Test func `a page was changed when its record was, a list with the edition`() async throws {
        let site = try await site(of: [
            "content/claims/a.md":
                "---\n{text: A, type: demand, made_by: [ana], updated: 2025-01-02T10:00Z}\n---\n"
        ])
        let map = String(decoding: try #require(Sitemap(site)).files[0].bytes, as: UTF8.self)
        #expect(map.contains("claims/a.html</loc><lastmod>2025-01-02T10:00Z</lastmod></url>"))
        #expect(map.contains("claims/index.html</loc><lastmod>2025-01-31</lastmod>"))
    }

    @Test func `pages in several languages name each other, and the first for all else`() async throws {
        let site = try await twoLanguages()
        let map = String(decoding: try #require(Sitemap(site)).files[0].bytes, as: UTF8.self)
        let links = """
            <xhtml:link rel="alternate" hreflang="en" href="\(Self.home)"/>\
            <xhtml:link rel="alternate" hreflang="ja" href="\(Self.home)ja/index.html"/>\
            <xhtml:link rel="alternate" hreflang="x-default" href="\(Self.home)"/></url>
            """
        #expect(map.split(separator: links, omittingEmptySubsequences: false).count == 3)
    }

    @Test(arguments: [1, 2, 7, 1000])
    func `a large site has an index of maps, which list the same`(size: Int) async throws {
        let site = try await twoLanguages()
        let whole = addresses(in: try #require(Sitemap(site)).files)
        let files = try #require(Sitemap(site, partSize: size)).files
        let count = (whole.count + size - 1) / size
        #expect(files.count == (count == 1 ? 1 : count + 1))
        #expect(files[0].path == "sitemap.xml")
        if count > 1 {
            let index = String(decoding: files[0].bytes, as: UTF8.self)
            let named = index.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
            #expect(named == files.dropFirst().map { Self.home + $0.path })
            #expect(addresses(in: Array(files.dropFirst())) == whole)
        }
    }

    @Test func `no part is larger than the protocol allows`() async throws {
        let site = try await twoLanguages()
        let whole = addresses(in: try #require(Sitemap(site)).files)
        let files = try #require(Sitemap(site, maximumBytes: 20_000)).files
        #expect(files.count > 2)
        #expect(files.allSatisfy { $0.bytes.count <= 20_000 })
        #expect(addresses(in: Array(files.dropFirst())) == whole)
    }

    @Test func `robots are let in everywhere and told of the map, if there is one`() async throws {
        let plain = try #require(try await checkedSite("sites/smallest"))
        #expect(try text("robots.txt", of: plain) == "User-agent: *\nAllow: /\n")
        let known = try #require(try await checkedSite("sites/smallest", baseURL: Self.home))
        #expect(
            try text("robots.txt", of: known)
                == "User-agent: *\nAllow: /\n\nSitemap: \(Self.home)sitemap.xml\n")
    }

    @Test func `a contact of https is told to those who find a weakness, for a year from the edition`()
        async throws
    {
        let site = try await site(of: [:], settings: "contact: https://example.org/contact?a=1&b=2")
        #expect(
            try text(".well-known/security.txt", of: site) == """
                Contact: https://example.org/contact?a=1&b=2
                Expires: 2026-01-31T00:00:00Z
                Preferred-Languages: en, ja
                Canonical: \(Self.home).well-known/security.txt

                """)
    }

    @Test(arguments: ["", "contact: http://example.org/"])
    func `the standard takes no other contact`(settings: String) async throws {
        let site = try await site(of: [:], settings: settings)
        #expect(!site.dataFiles(.plain).contains { $0.path.hasSuffix("security.txt") })
    }

    private func text(_ path: String, of site: Site) throws -> String {
        String(decoding: try #require(site.dataFiles(.plain).first { $0.path == path }).bytes, as: UTF8.self)
    }

    private func addresses(in files: [DataFile]) -> [String] {
        files.flatMap { file in
            String(decoding: file.bytes, as: UTF8.self).matches(of: /<loc>([^<]*)<\/loc>/).map {
                String($0.1)
            }
        }
    }

    private func twoLanguages() async throws -> Site {
        try #require(try await checkedSite("sites/two-languages", baseURL: Self.home))
    }

    private func site(of files: [String: String], settings: String = "") async throws -> Site {
        let base = try FileTree(of: Folder(Scenario.folder.path(of: "base")))
        var files = files
        files["content/dossier.yml"] = (base.text("content/dossier.yml") ?? "") + "\n\(settings)\n"
        let temporary = try TemporaryFolder(base.overlaid(with: FileTree(files)))
        let checked = try await check(
            ContentFolder("\(temporary.path)/content"), look: .plain, baseURL: WebAddress(Self.home))
        return try #require(checked.site, "\(checked.report.sorted.map(\.message))")
    }
}
