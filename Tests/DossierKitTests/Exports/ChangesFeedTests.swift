import Diagnostics
import HTML
import Testing

@testable import DossierKit

/// The feed of what editions changed; Tests/Site hold it against the schema of Atom.
@Suite struct ChangesFeedTests {
    @Test func `before the first release there is none, and after it one without entries`() async throws {
        #expect(try await site(lock: nil).addressOfFeeds == [])
        let site = try await site(lock: "edition 2025-01-31\n")
        #expect(site.addressOfFeeds == ["feeds/changes.xml", "ja/feeds/changes.xml"])
        let feed = try text(of: site)
        #expect(!feed.contains("<entry>"))
        #expect(feed.contains("<updated>2025-01-31T00:00:00Z</updated>"))
    }

    @Test func `the newest edition comes first, then the order of kinds and slugs`() async throws {
        let feed = try text(
            of: try await site(
                lock: """
                    edition 2025-01-31
                    change 2025-01-20 added claim:a
                    change 2025-01-20 changed claim:b
                    change 2025-01-31 added party:ana
                    change 2025-01-31 changed claim:a
                    """))
        let entries = feed.matches(of: /<summary>(.*)<\/summary>/).map { String($0.1) }
        #expect(
            entries == ["changed 2025-01-31", "added 2025-01-31", "added 2025-01-20", "changed 2025-01-20"])
        let pages = feed.matches(of: /text\/html" href="..\/([a-z\/]*)\.html"/).map { String($0.1) }
        #expect(pages == ["editions", "claims/a", "parties/ana", "claims/a", "claims/b"])
        let ids = feed.matches(of: /<id>(.*)<\/id>/).map { String($0.1) }
        #expect(Set(ids).count == 5)
    }

    @Test func `what was taken out is counted and not named`() async throws {
        let feed = try text(
            of: try await site(
                lock: """
                    edition 2025-01-31
                    change 2025-01-20 added party:somebody
                    change 2025-01-31 removed party:somebody
                    change 2025-01-31 removed party:another
                    change 2025-01-31 removed claim:gone
                    """, settings: "tag: example.org,2025"))
        #expect(!feed.contains("somebody") && !feed.contains("another") && !feed.contains("gone"))
        let titles = feed.matches(of: /<title>(.*)<\/title>/).map { String($0.1) }
        #expect(titles.dropFirst() == ["1 claim", "2 party"])
        let ids = feed.matches(of: /<id>(.*)<\/id>/).map { String($0.1) }
        #expect(
            ids == [
                "tag:example.org,2025:feed:changes/en", "tag:example.org,2025:change/2025-01-31/claim",
                "tag:example.org,2025:change/2025-01-31/party",
            ])
    }

    @Test func `there are at most two hundred entries`() async throws {
        let slugs = (100...350).map { "p\($0)" }
        let parties = slugs.map { "- {slug: \($0), name: \($0), type: group}\n" }.joined()
        let changes = slugs.map { "change 2025-01-31 added party:\($0)\n" }.joined()
        let feed = try text(
            of: try await site(
                lock: "edition 2025-01-31\n\(changes)", files: ["content/parties/more.yml": parties]))
        #expect(feed.matches(of: /<entry>/).count == 200)
        #expect(feed.contains("parties/p299.html") && !feed.contains("parties/p300.html"))
    }

    @Test func `an entry keeps its name when its record gets another slug`() async throws {
        let lock = "edition 2025-01-31\nchange 2025-01-31 changed claim:c\n"
        let feed = try text(
            of: try await site(
                lock: lock, settings: "tag: example.org,2025:case",
                files: [
                    "content/claims/c.md":
                        "---\n{text: C, type: demand, made_by: [ana], formerly: [first, second]}\n---\n"
                ]))
        #expect(feed.contains("<id>tag:example.org,2025:case/change/2025-01-31/claim/first</id>"))
    }

    @Test(arguments: [
        "example.org,2026", "example.org,2026-11", "a-b.example.org,2026-11-28", "xn--bcher-kva.example,2026",
        "example.org,2026:sora",
    ])
    func `a name for names is a domain and a date`(text: String) {
        #expect(TaggingEntity(text) != nil)
    }

    @Test(arguments: [
        "", "example.org", "example.org,", ",2026", "example,2026", "Example.org,2026", "-a.org,2026",
        "a-.org,2026", "a..org,2026", "example.org,26", "example.org,2026-13", "example.org,2026?",
        "example.org,2026-11-28T12:00Z", "example.org, 2026", "me@example.org,2026", "example.org,2026:",
        "example.org,2026:A", "example.org,2026:a:b", "https://example.org/,2026", "exämple.org,2026",
        String(repeating: "a", count: 64) + ".org,2026",
    ])
    func `nothing else is`(text: String) {
        #expect(TaggingEntity(text) == nil)
    }

    @Test(arguments: [
        ("tag: Example.org", "'tag' takes a domain name and a date, not 'Example.org'"),
        ("tag: 'example.org,2025-02'", "'tag' names a date after the edition"),
        ("tag: 'me@example.org,2025'", "'tag' holds an e-mail address"),
    ])
    func `a slip in it is told`(settings: String, message: String) async throws {
        let checked = try await checked(lock: nil, settings: settings)
        let found = checked.report.diagnostics.map(\.message)
        #expect(found.count == 1 && found[0].hasPrefix(String(message.prefix(20))), "\(found)")
        #expect(checked.report.diagnostics.map(\.location.file).allSatisfy { $0.hasSuffix("dossier.yml") })
    }

    private func text(of site: Site, _ path: String = "feeds/changes.xml") throws -> String {
        String(decoding: try #require(site.dataFiles(.plain).first { $0.path == path }).bytes, as: UTF8.self)
    }

    private func site(lock: String?, settings: String = "", files: [String: String] = [:]) async throws
        -> Site
    {
        let checked = try await checked(lock: lock, settings: settings, files: files)
        return try #require(checked.site, "\(checked.report.sorted.map(\.message))")
    }

    private func checked(
        lock: String?, settings: String = "", files: [String: String] = [:]
    ) async throws -> Checked {
        let base = try FileTree(of: Folder(Scenario.folder.path(of: "base")))
        var files = files
        files["content/dossier.yml"] = (base.text("content/dossier.yml") ?? "") + "\n\(settings)\n"
        for slug in ["a", "b"] {
            files["content/claims/\(slug).md"] =
                "---\n{text: \(slug.uppercased()), type: demand, made_by: [ana]}\n---\n"
        }
        if let lock { files["content/dossier.lock"] = lock }
        let temporary = try TemporaryFolder(base.overlaid(with: FileTree(files)))
        return try await check(ContentFolder("\(temporary.path)/content"), look: .plain)
    }
}

extension Site {
    /// The feeds of changes.
    fileprivate var addressOfFeeds: [String] {
        dataFiles(.plain).map(\.path).filter { $0.hasSuffix("feeds/changes.xml") }
    }
}
