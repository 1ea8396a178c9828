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
        let lock = String(decoding: try folder.folder.read("content/dossier.lock"), as: UTF8.self)
        let lines = lock.split(separator: "\n").map {
            $0.split(separator: " ").prefix(2).joined(separator: " ")
        }
        // Nothing that could be held against a guess at a name: no digest of a signatory.
        #expect(
            lines == [
                "edition 2025-01-31", "record letter:v1", "record party:ana", "signatory s-1",
                "signatory s-2",
            ])
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
        #expect(same?.dossier.changes?.addedSignatures == 1)
        let (older, checked, _) = try await site(edition: "2025-01-30", more)
        #expect(older == nil)
        #expect(checked.report.diagnostics.map(\.rule) == [.lockForm])
        #expect(try folder.folder.read("content/dossier.lock") == lock)
    }

    @Test func `a lock that knew signatories only is completed`() async throws {
        try folder.write(["content/dossier.lock": "edition 2025-01-31\nsignatory s-1\n"])
        let one = "s-1,Ana Open,1,unverified,,\n"
        let (first, _, content) = try await site(edition: "2025-01-31", one)
        let release = try #require(first).release(from: content)
        #expect(release.isNew && release.changes == nil)
        let lock = try #require(try content.lock()?.lock)
        #expect(lock.records.count == 2 && lock.changes.isEmpty)
        let (again, _, _) = try await site(edition: "2025-01-31", one)
        #expect(try #require(again).release(from: content).isNew == false)
    }

    @Test func `an edition says what it added, changed and removed, and which corrections it has`()
        async throws
    {
        let one = "s-1,Ana Open,1,unverified,,\n"
        try folder.write([
            "content/pages/about.md": "---\ntitle: About\n---\nOne.\n",
            "content/pages/old.md": "---\ntitle: Old\n---\nOne.\n",
            "content/pages/name.md": "---\ntitle: Name\n---\nOne.\n",
        ])
        let (first, _, content) = try await site(edition: "2025-01-31", one)
        var lock = try #require(first).release(from: content).lock
        // As the command notes it, once the edition's site is there.
        lock.lists[lock.edition] = String(repeating: "0a", count: 32)
        try folder.write(["content/dossier.lock": String(decoding: lock.bytes, as: UTF8.self)])

        try folder.write([
            "content/pages/about.md": "---\ntitle: About\n---\nTwo.\n",
            "content/pages/new.md": "---\ntitle: New\n---\nOne.\n",
            "content/pages/renamed.md": "---\ntitle: Name\nformerly: name\n---\nOne.\n",
            "content/corrections/about.md":
                "---\ndate: 2025-02-03\ntype: factual\npage: page:about\nwas: One.\nnow: Two.\nwhy: Seen.\n---\n",
        ])
        try content.folder.remove("pages/old.md")
        try content.folder.remove("pages/name.md")
        let (second, _, _) = try await site(edition: "2025-02-28", one)
        let changes = try #require(second?.dossier.changes)
        #expect(changes.added.map(\.description) == ["correction:about", "page:new"])
        #expect(changes.changed.map(\.description) == ["page:about"])
        #expect(changes.removed.map(\.description) == ["page:old"])
        _ = try #require(second).release(from: content)

        let (released, _, _) = try await site(edition: "2025-02-28", one)
        let dossier = try #require(released).dossier
        #expect(dossier.changes?.isEmpty == true)
        #expect(dossier.editions.map(\.date.machineReadable) == ["2025-02-28", "2025-01-31"])
        let edition = try #require(dossier.editions.first)
        #expect(edition.added == changes.added && edition.changed == changes.changed)
        #expect(edition.removed == changes.removed && edition.gone == 0 && edition.list == nil)
        #expect(edition.corrections.map(\.description) == ["about"])
        #expect(
            dossier.editions.last?.corrections == [] && dossier.editions.last?.list == lock.lists.values.first
        )
    }

    @Test func `a party that is gone is forgotten by earlier editions, too`() async throws {
        let one = "s-1,Ana Open,1,unverified,,\n"
        let (first, _, content) = try await site(edition: "2025-01-31", one)
        _ = try #require(first).release(from: content)
        try folder.write(["content/parties/bo-ek.md": "---\nname: Bo Ek\ntype: person\n---\n"])
        let (second, _, _) = try await site(edition: "2025-02-28", one)
        _ = try #require(second).release(from: content)
        #expect(try content.lock()?.lock?.bytes.contains("bo-ek") == true)
        try content.folder.remove("parties/bo-ek.md")
        let (third, _, _) = try await site(edition: "2025-03-31", one)
        let release = try #require(third).release(from: content)
        #expect(release.changes?.removed.map(\.description) == ["party:bo-ek"])
        #expect(!release.lock.bytes.contains("bo-ek"))
    }
}

extension TemporaryFolder {
    fileprivate func write(_ files: [String: String]) throws {
        try FileTree(files).write(to: folder)
    }
}

extension [UInt8] {
    fileprivate func contains(_ words: String) -> Bool {
        String(decoding: self, as: UTF8.self).contains(words)
    }
}
