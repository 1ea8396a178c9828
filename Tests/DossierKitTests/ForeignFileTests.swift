import Diagnostics
import Glibc
import HTML
import Testing

@testable import DossierKit

/// What publishing leaves alone.
@Suite struct ForeignFileTests {
    private let dossier: PublishedDossier

    init() throws { dossier = try PublishedDossier() }

    @Test func `files that were not made here stay, and so do their folders`() async throws {
        _ = try await dossier.publish()
        let foreign = FileTree([
            "CNAME": "example.org\n", "pages/notes.txt": "Mine.\n", "media/hall/plan.txt": "Mine.\n",
        ])
        try foreign.write(to: dossier.output)
        try dossier.removePicture()
        _ = try await dossier.publish()
        let tree = try FileTree(of: dossier.output)
        for path in foreign.paths { #expect(tree[path] == foreign[path], "\(path)") }
        #expect(tree["media/hall/front.svg"] == nil)
    }

    @Test(arguments: ["pages/about.html", "assets/plain.css", "media/hall/front.svg", ".nojekyll"])
    func `a foreign file where one of ours would stand stops the run before it writes`(path: String)
        async throws
    {
        let foreign = FileTree([path: "Mine.\n"])
        try foreign.write(to: dossier.output)
        await #expect {
            try await dossier.publish()
        } throws: { error in
            guard case PublishError.taken(let diagnostics)? = error as? PublishError else { return false }
            return diagnostics.map(\.message) == ["'\(path)' was not made by dossier"]
                && diagnostics.map(\.location.file) == [dossier.output.path(of: path)]
        }
        #expect(try FileTree(of: dossier.output) == foreign)
    }

    @Test(arguments: ["pages", "index.html", "media/hall"])
    func `nothing is written through a link that stands in the output folder`(path: String) async throws {
        try dossier.write("elsewhere/index.html", "Mine.\n")
        try dossier.output.makeFolder(parents(path).last ?? "")
        let target = path == "index.html" ? "elsewhere/index.html" : "elsewhere"
        symlink("\(dossier.temporary.path)/\(target)", dossier.output.path(of: path))
        await #expect(throws: PublishError.self) { try await dossier.publish() }
        #expect(
            try FileTree(of: Folder("\(dossier.temporary.path)/elsewhere"))
                == FileTree(["index.html": "Mine.\n"]))
        #expect(try FileTree(of: dossier.output).paths == [path])
    }

    @Test func `a folder where a page would stand stops the run, too`() async throws {
        try dossier.output.makeFolder("pages/about.html")
        await #expect(throws: PublishError.self) { try await dossier.publish() }
        #expect(try FileTree(of: dossier.output).paths == [])
    }

    @Test func `a file of somebody else's with the ending of our drafts stays`() async throws {
        try FileTree(["notes.dossier-new": "Mine.\n"]).write(to: dossier.output)
        _ = try await dossier.publish()
        #expect(try FileTree(of: dossier.output).text("notes.dossier-new") == "Mine.\n")
    }

    @Test func `a manifest that names files elsewhere removes none of them`() async throws {
        try dossier.write("mine.txt", "Mine.\n")
        let manifest = FileTree([".dossier-files": "../mine.txt\n/etc/hosts\npages/../../mine.txt\n"])
        try manifest.write(to: dossier.output)
        _ = try await dossier.publish()
        #expect(try FileTree(of: dossier.temporary.folder).text("mine.txt") == "Mine.\n")
        #expect(try FileTree(of: dossier.output).paths == PublishedDossier.all)
    }
}
