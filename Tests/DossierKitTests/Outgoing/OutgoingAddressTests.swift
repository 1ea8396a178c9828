import Diagnostics
import Testing

@testable import DossierKit

/// Which addresses of a content folder are looked at, and where they are said to stand.
@Suite struct OutgoingAddressTests {
    private func addresses(_ files: [String: String]) async throws -> [String: OutgoingAddress] {
        let folder = try TemporaryFolder(FileTree(files))
        let settings = [
            "content/dossier.yml": """
            title: A dossier
            languages: [en, ja]
            publisher: The editors
            licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
            edition: 2025-01-31
            base_url: https://own.example/
            contact: https://contact.example/
            mirrors: [https://mirror.example/a/, https://mirror.example/b/]
            defaults:
              parties:
                links: https://default.example/
            """
        ]
        try FileTree(settings).write(to: folder.folder)
        let found = try await ContentFolder("\(folder.path)/content").outgoingAddresses()
        #expect(found.map(\.text) == found.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        return Dictionary(found.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private let own: Set = [
        "https://contact.example/", "https://mirror.example/a/", "https://mirror.example/b/",
    ]

    @Test func `the site's own address and those of mail are not asked for`() async throws {
        let found = try await addresses([
            "content/pages/about.md":
                "---\ntitle: About\n---\n\n<https://a.example/x#y>, [b](HTTPS://b.example) and [m](mailto:a@b.example).\n"
        ])
        #expect(Set(found.keys) == own.union(["https://a.example/x", "HTTPS://b.example"]))
        let place = try #require(found["https://a.example/x"]?.places.first)
        #expect(place.record?.description == "page:about" && place.field == "")
        #expect(place.location.position.line == 5)
        #expect(found["https://contact.example/"]?.places.first?.record == nil)
    }

    @Test func `each cell of a table, each language and each default has its place`() async throws {
        let found = try await addresses([
            "content/parties.csv":
                "slug,name,type,links\na,A,person,https://one.example/; https://two.example/\nb,B,person,\n",
            "content/pages/about.md": "---\ntitle: About\n---\n\n[Here](https://one.example/).\n",
            "content/pages/about.ja.md": "---\ntitle: 概要\n---\n\n[ここ](https://one.example/)。\n",
        ])
        let places = try #require(found["https://one.example/"]).places
        let files = places.map { $0.location.file.split(separator: "/").last.map(String.init) }
        #expect(files == ["about.ja.md", "about.md", "parties.csv"])
        #expect(places.last?.location.cell?.column == "links" && places.last?.location.cell?.row == 2)
        #expect(found["https://two.example/"]?.places.count == 1)
        let fallback = try #require(found["https://default.example/"]).places
        #expect(fallback.map { $0.location.file.hasSuffix("dossier.yml") } == [true])
    }

    @Test func `nobody is asked for what readers do not see`() async throws {
        let found = try await addresses([
            "content/pages/draft.md": "---\ntitle: T\nstate: draft\n---\n\n<https://draft.example/>\n",
            "content/pages/later.md":
                "---\ntitle: T\nembargo_until: 2025-06-01\n---\n\n<https://later.example/>\n",
            "content/pages/now.md":
                "---\ntitle: T\nembargo_until: 2025-01-01\n---\n\n<https://now.example/>\n",
            "content/signatories.csv": """
            slug,name,version,verification,display,withdrawn,link
            s-1,Ana Open,1,unverified,,,https://named.example/
            s-2,Bo Ek,1,unverified,initials,,https://initials.example/
            s-3,Cy Day,1,unverified,counted-only,,https://counted.example/
            s-4,,,,,2025-01-02,https://withdrawn.example/

            """,
        ])
        #expect(Set(found.keys) == own.union(["https://now.example/", "https://named.example/"]))
    }

    @Test func `what the dossier says of an address goes with it`() async throws {
        let source = "type: webpage, title: T, language: en, standing: primary, seen: full, accessed: unknown"
        let found = try await addresses([
            "content/sources.yml": """
            - {slug: a, \(source), url: "https://a.example/#x", archived: "https://copy.example/a", gone: 2024-12}
            - {slug: b, \(source), url: "https://b.example/"}

            """
        ])
        let gone = try #require(found["https://a.example/"]).known
        #expect(
            gone.gone == "2024-12" && gone.archived == "https://copy.example/a" && gone.source == Slug("a"))
        #expect(found["https://b.example/"]?.known.gone == nil)
        #expect(found["https://copy.example/a"]?.known == OutgoingAddress.Known())
    }
}
