import Diagnostics
import Testing

@testable import DossierKit

/// What every build says of itself: the list of its files and `release.json`.
@Suite struct PublishedListTests {
    private let dossier: PublishedDossier

    init() throws { dossier = try PublishedDossier() }

    private var list: FileList {
        get throws {
            var faults: [FileList.Fault] = []
            return FileList(reading: try dossier.output.read("SHA256SUMS"), faults: &faults)
        }
    }

    private var release: String {
        get throws { String(decoding: try dossier.output.read("release.json"), as: UTF8.self) }
    }

    /// Whether the list names all files with the bytes that they have.
    private func expectWhole() throws {
        let tree = try FileTree(of: dossier.output)
        let files = tree.paths.filter { $0 != "SHA256SUMS" && $0 != "SHA256SUMS.minisig" }
        let expected = try files.map {
            FileList.Entry(path: $0, digest: Digest(of: try dossier.output.read($0)))
        }
        #expect(try list == FileList(expected))
    }

    @Test func `the list names every file with its digest, after a first run and after others`() async throws
    {
        let first = try await dossier.publication()
        #expect(first.list == Digest(of: try dossier.output.read("SHA256SUMS")).description)
        try expectWhole()
        // Compared, replaced, copied anew and removed.
        try dossier.write("content/pages/method.md", "---\ntitle: Method\n---\n\nOther text.\n")
        try dossier.write("content/media/hall/front.svg", "<SVG xmlns=\"http://www.w3.org/2000/svg\"/>\n")
        _ = try await dossier.publish()
        try expectWhole()
        try dossier.removePicture()
        try dossier.content.folder.remove("pages/method.md")
        _ = try await dossier.publish()
        try expectWhole()
        #expect(try !list.entries.contains { $0.path.contains("method") })
    }

    @Test func `files of others are in no list`() async throws {
        try FileTree(["notes.txt": "Mine.\n"]).write(to: dossier.output)
        _ = try await dossier.publish()
        #expect(try !list.entries.contains { $0.path == "notes.txt" })
    }

    @Test func `the source is told by a digest that anybody can repeat`() async throws {
        _ = try await dossier.publish()
        // Media stand in the site as they are, and in its list.
        let paths = try FileTree(of: dossier.content.folder).paths.filter { !$0.hasPrefix("media/") }
        let files = try paths.map {
            FileList.Entry(path: $0, digest: Digest(of: try dossier.content.folder.read($0)))
        }
        #expect(try release.contains("\"source\": \"sha256:\(FileList(files).digest)\""))
    }

    @Test func `a draft of its own file changes nothing, and a byte of a published one does`() async throws {
        _ = try await dossier.publish()
        let before = try release
        try dossier.write("content/pages/later.md", "---\ntitle: Later\nstate: draft\n---\n\nText.\n")
        #expect(try await dossier.publish().changed == 0)
        // A mark that no page shows.
        try dossier.write("content/pages/method.md", "\u{FEFF}---\ntitle: Method\n---\n\nText.\n")
        _ = try await dossier.publish()
        #expect(try release != before)
    }

    @Test func `a release is the same bytes when it is built again, and is named by the next`() async throws {
        let site = try #require(try await check(dossier.content, look: .plain).site)
        _ = try await dossier.publish()
        #expect(try release.contains("\"released\": false"))
        _ = try site.release(from: dossier.content)
        let released = try await dossier.publication()
        #expect(try release.contains("\"released\": true"))
        let tree = try FileTree(of: dossier.output)
        try dossier.content.note(released)
        #expect(try await dossier.publish().changed == 0)
        #expect(try FileTree(of: dossier.output) == tree)
        // To note the same list again is nothing new; another one of the same edition is refused.
        try dossier.content.note(released)
        try dossier.write("content/pages/method.md", "---\ntitle: Method\n---\n\nOther text.\n")
        let other = try await dossier.publication()
        #expect(throws: ReleaseError.self) { try dossier.content.note(other) }

        let settings = String(decoding: try dossier.content.folder.read("dossier.yml"), as: UTF8.self)
        try dossier.write("content/dossier.yml", settings.replacing("2025-01-31", with: "2025-02-28"))
        let next = try #require(try await check(dossier.content, look: .plain).site)
        _ = try next.release(from: dossier.content)
        _ = try await dossier.publish()
        #expect(
            try release.contains(
                "\"editions\": [\n  {\"edition\": \"2025-01-31\", \"list\": \"sha256:\(released.list)\"}\n]"))
    }

    @Test func `a given moment is the date in place of the edition's day`() async throws {
        let site = try #require(try await check(dossier.content, look: .plain).site)
        _ = try await dossier.publish()
        #expect(try release.contains("\"date\": \"2025-01-31T00:00:00Z\""))
        _ = try await site.publish(
            to: dossier.output.path, from: dossier.content, look: .plain,
            date: SourceDate(epoch: "86400"))
        #expect(try release.contains("\"date\": \"1970-01-02T00:00:00Z\""))
        try expectWhole()
    }

    @Test func `the signature of the edition is copied, and does not change what it signs`() async throws {
        let before = try await dossier.publication().list
        try dossier.write("content/proofs/2025-01-31/SHA256SUMS.minisig", "A signature.\n")
        try dossier.write("content/proofs/2025-02-28/SHA256SUMS.minisig", "Another.\n")
        let signed = try await dossier.publication()
        #expect(signed.list == before && signed.changed == 1)
        #expect(try FileTree(of: dossier.output).text("SHA256SUMS.minisig") == "A signature.\n")
        #expect(try await dossier.publish().changed == 0)
    }

    @Test func `a signature made in the output folder stays as long as it can be one of the list`()
        async throws
    {
        _ = try await dossier.publish()
        try FileTree(["SHA256SUMS.minisig": "A signature.\n"]).write(to: dossier.output)
        _ = try await dossier.publish()
        #expect(dossier.output.exists("SHA256SUMS.minisig"))
        try dossier.write("content/pages/method.md", "---\ntitle: Method\n---\n\nOther text.\n")
        _ = try await dossier.publish()
        #expect(!dossier.output.exists("SHA256SUMS.minisig"))
    }

    @Test func `keys of the publisher are told, and what is no key is refused`() async throws {
        let settings = String(decoding: try dossier.content.folder.read("dossier.yml"), as: UTF8.self)
        let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"
        try dossier.write("content/dossier.yml", settings + "\nkeys: [\(key)]\n")
        _ = try await dossier.publish()
        #expect(try release.contains("\"keys\": [\n  \"\(key)\"\n]"))
        for wrong in [key.dropLast() + "", key.replacing("RW", with: "RX"), key + "AAAA", "https://e.org/k"] {
            try dossier.write("content/dossier.yml", settings + "\nkeys: [\"\(wrong)\"]\n")
            let checked = try await check(dossier.content, look: .plain)
            #expect(checked.report.diagnostics.map(\.rule) == [.fieldForm], "\(wrong)")
        }
    }
}
