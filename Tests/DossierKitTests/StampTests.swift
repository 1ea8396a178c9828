import Diagnostics
import Testing

@testable import DossierKit

/// A digest is written into a translation's file, and nothing else in it changes.
@Suite struct StampTests {
    @Test(arguments: [
        ("a.ja.md", "---\ntitle: 題\n---\nText.\n", "---\ntitle: 題\nsource_digest: NEW\n---\nText.\n"),
        (
            "a.ja.md", "---\nsource_digest: old\ntitle: 題 # why\n---\n",
            "---\nsource_digest: NEW\ntitle: 題 # why\n---\n"
        ),
        ("a.ja.md", "---\r\ntitle: 題\r\n---\r\n", "---\r\ntitle: 題\r\nsource_digest: NEW\r\n---\r\n"),
        ("a.ja.md", "---\n---\n", "---\nsource_digest: NEW\n---\n"),
        (
            "a.ja.csv", "slug,title\none,\"題, 2\"\ntwo,題\n",
            "slug,title,source_digest\none,\"題, 2\",NEW\ntwo,題,\n"
        ),
        (
            "a.ja.csv", "source_digest,slug\nold,two\nold,\"one\"\n",
            "source_digest,slug\nold,two\nNEW,\"one\"\n"
        ),
        ("a.ja.csv", "\"slug\",note\none,高さ5\" の\n", "\"slug\",note,source_digest\none,高さ5\" の,NEW\n"),
        ("a.ja.csv", "slug,t\r\none,\"a\r\nb\"", "slug,t,source_digest\r\none,\"a\r\nb\",NEW"),
    ])
    func `into front matter and tables`(file: String, before: String, after: String) throws {
        #expect(try stamped(before, file, line: 1) == after)
    }

    @Test(arguments: [
        ("- slug: one\n  title: 題\n", 1, "- slug: one\n  source_digest: NEW\n  title: 題\n"),
        (
            "-   title: 題\n    slug: one\n    source_digest: old\n- slug: two\n  source_digest: old\n", 2,
            "-   title: 題\n    slug: one\n    source_digest: NEW\n- slug: two\n  source_digest: old\n"
        ),
        (
            "- {slug: one, title: 題}\n- {slug: two}\n", 1,
            "- {source_digest: NEW, slug: one, title: 題}\n- {slug: two}\n"
        ),
        ("\u{FEFF}- slug: one\r\n  t: 題\r\n", 1, "\u{FEFF}- slug: one\r\n  source_digest: NEW\r\n  t: 題\r\n"),
        ("- {slug: one, source_digest: old, t: 題}\n", 1, "- {slug: one, source_digest: NEW, t: 題}\n"),
    ])
    func `into lists, where the entry stands`(before: String, line: Int, after: String) throws {
        #expect(try stamped(before, "a.ja.yml", line: line) == after)
    }

    @Test func `what has changed since is stamped only by name`() async throws {
        let temporary = try TemporaryFolder(
            FileTree([
                "content/dossier.yml": """
                title: A dossier
                languages: [en, ja]
                publisher: The editors
                licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
                edition: 2025-01-31
                """,
                "content/pages/a.md": "---\ntitle: A\n---\n", "content/pages/a.ja.md": "---\ntitle: あ\n---\n",
            ]))
        let content = ContentFolder("\(temporary.path)/content")
        #expect(try await site(content).stamp(in: content, names: [], all: false).stamped == 1)
        #expect(try await site(content).stamp(in: content, names: [], all: false).stamped == 0)
        #expect(try await staleness(content) == false)

        try FileTree(["content/pages/a.md": "---\ntitle: B\n---\n"]).write(to: temporary.folder)
        #expect(try await staleness(content) == true)
        let left = try await site(content).stamp(in: content, names: [], all: false)
        #expect(left.stamped == 0 && left.stale == ["page:a"])
        let named = try await site(content).stamp(in: content, names: ["page:a"], all: false)
        #expect(named.stamped == 1)
        #expect(try await staleness(content) == false)
    }

    @Test func `an order that changes, or a field that is no text, makes no translation old`() async throws {
        let about = "---\ntitle: A\norder: 2\n---\nText.\n"
        let other = "---\norder: 7\nslot: none\ntitle: 'A'\n---\nText.\n"
        #expect(try await digest(about) == digest(other))
        #expect(try await digest(about) != digest("---\ntitle: A\norder: 2\n---\nText!\n"))
    }

    @Test(arguments: [
        "{title: あ}", "  title: あ", "title: あ\n\"source_digest\": 0123456789abcdef",
        "title: あ\nsource_digest: >-\n  0123456789abcdef",
    ])
    func `a form that would be spoilt is left alone, and named`(fields: String) async throws {
        let temporary = try TemporaryFolder(
            FileTree([
                "content/dossier.yml": """
                title: A dossier
                languages: [en, ja]
                publisher: The editors
                licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
                edition: 2025-01-31
                """,
                "content/pages/a.md": "---\ntitle: A\n---\n",
                "content/pages/a.ja.md": "---\n\(fields)\n---\n",
            ]))
        let content = ContentFolder("\(temporary.path)/content")
        let before = try temporary.folder.read("content/pages/a.ja.md")
        let stamping = try await site(content).stamp(in: content, names: [], all: true)
        let after = try temporary.folder.read("content/pages/a.ja.md")
        #expect(stamping.unstampable.count == 1 || stamping.stamped == 1)
        #expect(stamping.stamped == 1 || before == after)
        #expect(try await check(content, look: .plain).site != nil)
    }

    @Test func `how lines are broken makes no translation old`() async throws {
        let text = "---\ntitle: A\n---\nIt should be so.\n"
        #expect(try await digest(text) == digest("---\ntitle: A\n---\nIt should\nbe so.\n\n\n"))
    }

    private func digest(_ page: String) async throws -> String? {
        let dossier = try await dossier(with: [
            "content/pages/a.md": page, "content/pages/a.ja.md": "---\ntitle: あ\n---\n",
        ])
        return dossier.translations[RecordID(.page, try #require(Slug("a")))].first?.sourceDigest
    }

    private func site(_ content: ContentFolder) async throws -> Site {
        try #require(try await check(content, look: .plain).site)
    }

    private func staleness(_ content: ContentFolder) async throws -> Bool? {
        let id = RecordID(.page, try #require(Slug("a")))
        return try await site(content).dossier.translations[id].first?.isStale
    }

    private func stamped(_ text: String, _ file: String, line: Int) throws -> String {
        var stamped = try #require(StampedText(Array(text.utf8), file: file))
        let slug = try #require(Slug("one"))
        let place = Position(line: line, column: 1)
        stamped.write([StampedText.Stamp(slug: slug, place: place, digest: "NEW")])
        return String(decoding: stamped.bytes, as: UTF8.self)
    }
}
