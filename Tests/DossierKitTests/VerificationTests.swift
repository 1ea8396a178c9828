import Glibc
import Testing

@testable import DossierKit

/// A site compared with its list, as a stranger would who got a copy.
@Suite struct VerificationTests {
    private let dossier: PublishedDossier

    init() async throws {
        dossier = try PublishedDossier()
        _ = try await dossier.publish()
    }

    private func verified(previous: String? = nil) async throws -> Verification {
        try await verify(dossier.output.path, previous: previous)
    }

    @Test func `a site is what its list says`() async throws {
        let found = try await verified()
        #expect(found.holds && found.same == PublishedDossier.all.count - 1)
        #expect(found.edition == "2025-01-31" && found.source?.hasPrefix("sha256:") == true)
        #expect(found.signature == .none && found.chain == .notAsked)
    }

    @Test func `what has changed, is missing or more is told by name`() async throws {
        let same = PublishedDossier.all.count - 1
        let tree = FileTree([
            "index.html": "Other.\n", "notes\n.txt": "Mine.\n", "proofs/time.txt": "A proof.\n",
        ])
        try tree.write(to: dossier.output)
        try dossier.output.remove("pages/about.html")
        let found = try await verified()
        #expect(!found.holds && found.same == same - 2)
        #expect(found.changed == ["index.html"] && found.missing == ["pages/about.html"])
        #expect(found.extra == ["notes\n.txt"])
    }

    @Test func `more files alone are no breach`() async throws {
        try FileTree(["notes.txt": "Mine.\n"]).write(to: dossier.output)
        let found = try await verified()
        #expect(found.holds && found.extra == ["notes.txt"])
    }

    @Test func `no link is followed, neither of a file nor of a folder`() async throws {
        try FileTree([
            "index.html": FileTree(of: dossier.output).text("index.html") ?? ""
        ]).write(to: Folder("\(dossier.temporary.path)/elsewhere"))
        try dossier.output.remove("index.html")
        symlink("\(dossier.temporary.path)/elsewhere/index.html", dossier.output.path(of: "index.html"))
        symlink("\(dossier.temporary.path)/elsewhere", dossier.output.path(of: "more"))
        let found = try await verified()
        #expect(found.missing == ["index.html"] && found.links == ["index.html", "more"] && !found.holds)
        // A list that is a link is none.
        try dossier.output.remove("SHA256SUMS")
        symlink("\(dossier.temporary.path)/elsewhere/index.html", dossier.output.path(of: "SHA256SUMS"))
        await #expect(throws: FileError.self) { try await verified() }
    }

    @Test func `a list that leads out of the folder is a fault`() async throws {
        try dossier.write("mine.txt", "Mine.\n")
        var list = String(decoding: try dossier.output.read("SHA256SUMS"), as: UTF8.self)
        list += "\(Digest(of: Array("Mine.\n".utf8)))  ../../mine.txt\n"
        try FileTree(["SHA256SUMS": list]).write(to: dossier.output)
        let found = try await verified()
        #expect(found.faults.map(\.kind) == [.path] && !found.holds)
    }

    @Test func `a folder without a list is refused`() async throws {
        await #expect(throws: FileError.self) { try await verify(dossier.content.folder.path) }
    }

    @Test func `an edition names the one before, and no other`() async throws {
        let site = try #require(try await check(dossier.content, look: .plain).site)
        _ = try site.release(from: dossier.content)
        try dossier.content.note(try await dossier.publication())
        let kept = "\(dossier.temporary.path)/kept"
        let old = FileTree([
            "SHA256SUMS": String(decoding: try dossier.output.read("SHA256SUMS"), as: UTF8.self)
        ])
        try old.write(to: Folder(kept))
        #expect(try await verified(previous: kept).chain == .same)

        let settings = String(decoding: try dossier.content.folder.read("dossier.yml"), as: UTF8.self)
        try dossier.write("content/dossier.yml", settings.replacing("2025-01-31", with: "2025-02-28"))
        try dossier.write("content/pages/more.md", "---\ntitle: More\n---\n\nText.\n")
        _ = try await dossier.publish()
        #expect(try await verified(previous: kept).chain == .continues(edition: "2025-01-31"))
        #expect(try await verified(previous: "\(kept)/SHA256SUMS").holds)

        let change = try difference(from: kept, to: dossier.output.path)
        #expect(change.subject == .files && change.added == ["pages/more.html"])
        #expect(change.changed.contains("pages/index.html") && change.removed.isEmpty)
        #expect(change.editions == [nil, "2025-02-28"])

        try FileTree(["SHA256SUMS": "\(Digest(of: []))  other.html\n"]).write(to: Folder(kept))
        let broken = try await verified(previous: kept)
        #expect(broken.chain == .broken && !broken.holds)
    }

    @Test func `content folders are told apart by the records of their locks`() throws {
        let digests = (1...3).map { Digest(of: [$0]).description }
        try dossier.write(
            "a/dossier.lock",
            "edition 2025-01-31\nrecord claim:a \(digests[0])\nrecord claim:b \(digests[1])\nsignatory s-1\n")
        try dossier.write(
            "b/dossier.lock",
            "edition 2025-02-28\nrecord claim:b \(digests[2])\nrecord claim:c \(digests[0])\nsignatory s-1\n")
        let found = try difference(from: "\(dossier.temporary.path)/a", to: "\(dossier.temporary.path)/b")
        #expect(found.subject == .records && found.same == 1)
        #expect(found.added == ["claim:c"] && found.changed == ["claim:b"] && found.removed == ["claim:a"])
        #expect(throws: DifferenceError.self) {
            try difference(from: "\(dossier.temporary.path)/a", to: dossier.output.path)
        }
        #expect(throws: DifferenceError.self) {
            try difference(from: dossier.content.folder.path, to: dossier.output.path)
        }
    }
}
