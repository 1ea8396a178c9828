import Diagnostics
import Testing

@testable import DossierKit

/// An edition that was released is remembered, and what it held does not vanish from the next.
@Suite struct ReleaseTests {
    private func site(edition: String, _ rows: String) async throws -> (Site?, Checked, ContentFolder) {
        try folder.write(
            [
                "content/dossier.yml": """
                title: A dossier
                languages: [en]
                publisher: The editors
                licence: {text: CC BY 4.0, data: CC0-1.0, code: Apache-2.0}
                edition: \(edition)
                """,
                "content/letter/v1.md":
                    "---\ntitle: T\ndated: 2024-11-26\naddressed_to: ana\nversion: 1\nstanding: account\n---\n",
                "content/parties.yml": "- {slug: ana, name: Ana Paz, type: person}\n",
                "content/signatories.csv": "slug,name,version,verification,display,withdrawn\n\(rows)",
            ])
        let content = ContentFolder("\(folder.path)/content")
        let checked = try await check(content, look: .plain)
        return (checked.site, checked, content)
    }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `a lost signatory stops the next edition until the day of withdrawal is there`() async throws {
        let two = "s-1,Ana Open,1,unverified,,\ns-2,Bo Ek,1,unverified,counted-only,\n"
        let (first, _, content) = try await site(edition: "2025-01-31", two)
        let release = try #require(first).release(from: content)
        #expect(release.added == 2 && release.withdrawn == 0 && release.isNew)
        let lock = try folder.folder.read("content/dossier.lock")
        #expect(
            String(decoding: lock, as: UTF8.self) == "edition 2025-01-31\nsignatory s-1\nsignatory s-2\n")
        #expect(try #require(first).release(from: content).isNew == false)

        let (lost, checked, _) = try await site(edition: "2025-02-28", "s-1,Ana Open,1,unverified,,\n")
        #expect(lost == nil)
        #expect(checked.report.diagnostics.map(\.rule) == [.signerLost])

        let (kept, _, _) = try await site(
            edition: "2025-02-28", "s-1,Ana Open,1,unverified,,\ns-2,,,,,2025-02-01\n")
        let next = try #require(kept).release(from: content)
        #expect(next.added == 0 && next.withdrawn == 1)

        let (forgotten, _, _) = try await site(edition: "2025-03-31", "s-1,Ana Open,1,unverified,,\n")
        #expect(forgotten != nil)
    }

    @Test func `a released edition does not change, and no older one follows`() async throws {
        let (first, _, content) = try await site(edition: "2025-01-31", "s-1,Ana Open,1,unverified,,\n")
        _ = try #require(first).release(from: content)
        let lock = try folder.folder.read("content/dossier.lock")
        let more = "s-1,Ana Open,1,unverified,,\ns-2,Bo Ek,1,unverified,,\n"
        let (same, _, _) = try await site(edition: "2025-01-31", more)
        #expect(throws: ReleaseError.self) { try #require(same).release(from: content) }
        let (older, checked, _) = try await site(edition: "2025-01-30", more)
        #expect(older == nil)
        #expect(checked.report.diagnostics.map(\.rule) == [.lockForm])
        #expect(try folder.folder.read("content/dossier.lock") == lock)
    }
}

extension TemporaryFolder {
    fileprivate func write(_ files: [String: String]) throws {
        try FileTree(files).write(to: folder)
    }
}
