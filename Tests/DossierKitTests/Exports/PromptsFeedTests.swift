import HTML
import Testing

@testable import DossierKit

/// The feed of added prompts; Tests/Site hold it against the schema of Atom.
@Suite struct PromptsFeedTests {
    @Test func `the newest come first, then by slug, and those without a date not at all`() async throws {
        let feed = try await feed([
            ("b", "added: 2025-01-02"), ("a", "added: 2025-01-02"), ("c", "added: 2025-01-03"), ("d", ""),
            ("e", "added: 2024-12"),
        ])
        let pages = feed.matches(of: /<link rel="alternate" type="text\/html" href="..\/prompts\/(.)\.html"/)
        #expect(pages.map { String($0.1) } == ["c", "a", "b", "e"])
    }

    @Test func `there are at most a hundred entries, the newest`() async throws {
        let prompts = (100...203).map { ("p\($0)", "added: 2025-01-0\($0 > 200 ? 2 : 1)") }
        let feed = try await feed(prompts)
        let pages = feed.matches(of: /text\/html" href="..\/prompts\/p(\d+)\.html"/).map { String($0.1) }
        #expect(pages.count == 100)
        #expect(pages.prefix(4) == ["201", "202", "203", "100"] && pages.last == "196")
    }

    @Test func `an entry is published when it was added, and updated when it was changed`() async throws {
        let feed = try await feed([
            ("a", "added: 2025-01-02"), ("b", "{added: 2025-01-01, updated: 2025-01-20}"),
        ])
        let published = feed.matches(of: /<published>(.*)<\/published>/).map { String($0.1) }
        #expect(published == ["2025-01-02T00:00:00Z", "2025-01-01T00:00:00Z"])
        let updated = feed.matches(of: /<updated>(.*)<\/updated>/).map { String($0.1) }
        #expect(updated == ["2025-01-20T00:00:00Z", "2025-01-02T00:00:00Z", "2025-01-20T00:00:00Z"])
        #expect(feed.contains("<link rel=\"related\" type=\"application/json\" href=\"../prompts/a.json\"/>"))
    }

    @Test func `a prompt with a warning is text and a category`() async throws {
        let feed = try await feed([
            ("a", "{added: 2025-01-02, warnings: [loud-noise]}"), ("b", "added: 2025-01-01"),
        ])
        #expect(feed.contains("<category term=\"loud-noise\" label=\"loud noise\"/>"))
        #expect(feed.contains("<content type=\"text\" xml:lang=\"en\">Words &lt;of&gt; it</content>"))
        #expect(feed.matches(of: /type="xhtml"/).count == 1)
        #expect(feed.contains("<pre lang=\"en\" xml:lang=\"en\">Words &lt;of&gt; it</pre>"))
    }

    @Test func `where no prompt says when it was added there is no feed`() async throws {
        let files = try await site(with: content([("a", "")]))
        #expect(files.paths.filter { $0.contains("feeds/") } == [])
        let others = try await site(with: content([("a", "added: 2025-01-02")]))
        #expect(
            others.paths.filter { $0.contains("feeds/") } == ["feeds/prompts.xml", "ja/feeds/prompts.xml"])
    }

    private func feed(_ prompts: [(slug: String, fields: String)]) async throws -> String {
        try #require(try await site(with: content(prompts)).text("feeds/prompts.xml"))
    }

    /// Prompts with the fields given, in YAML's short form where they are several.
    private func content(_ prompts: [(slug: String, fields: String)]) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: prompts.map { slug, fields in
                let fields = fields.hasPrefix("{") ? String(fields.dropFirst().dropLast()) : fields
                return (
                    "content/prompts/\(slug).md",
                    """
                    ---
                    {title: Prompt, summary: It shows, period: first, attribution: recorded, wording: verbatim, \
                    wording_at_source: full, text: Words <of> it, sources: [report]\(fields.isEmpty ? "" : ", ")\(fields)}
                    ---
                    """
                )
            })
    }
}
