import Testing

@testable import DossierKit

@Suite struct OutputFolderTests {
    @Test func `a manifest is a sorted list of paths, read as it was written`() {
        let manifest = Manifest(["pages/b.html", "index.html", "pages/a.html", "題.html"])
        #expect(
            String(decoding: manifest.bytes, as: UTF8.self)
                == "index.html\npages/a.html\npages/b.html\n題.html\n")
        #expect(Manifest(reading: manifest.bytes) == manifest)
        #expect(Manifest(reading: []) == Manifest([]))
    }

    @Test(arguments: ["../a", "a/../b", "/a", "a//b", "a/", ".", "..", "./a", "a/."])
    func `a path that could leave the folder is not read from a manifest`(path: String) {
        #expect(Manifest(reading: Array("a.html\n\(path)\nb.html\n".utf8)).paths == ["a.html", "b.html"])
    }

    @Test(arguments: [("a.html", []), ("a/b.html", ["a"]), ("a/b/c.html", ["a", "a/b"])])
    func `the folders above a path`(path: String, expected: [String]) { #expect(parents(path) == expected) }

    @Test(arguments: [
        ("content", "content", true), ("content", "content/public", true),
        ("content/claims", "content", true),
        ("content", "public", false), ("content", "content-public", false), ("content", "new/public", false),
        ("content", "content/new/public", true), ("content", "", true), ("content", "content/", true),
        ("content", "content/claims/../../public", false), ("content", "link", true),
        ("content", "link/new", true),
    ])
    func `output within content, or content within output, is seen`(
        content: String, output: String, expected: Bool
    ) throws {
        var tree = FileTree(["content/claims/a.md": "", "public/index.html": ""])
        tree["link"] = .link("content")
        let temporary = try TemporaryFolder(tree)
        #expect(
            overlap(content: "\(temporary.path)/\(content)", output: "\(temporary.path)/\(output)")
                == expected)
    }

    @Test func `a second build waits until the first has ended`() async throws {
        let temporary = try TemporaryFolder()
        let folder = temporary.folder
        let first = try FolderLock(folder, onWait: { Issue.record("nobody has the lock") })
        let (waiting, told) = AsyncStream.makeStream(of: String.self)
        let second = Task.detached {
            let lock = try FolderLock(folder, onWait: { told.yield("waits") })
            told.yield("has it")
            lock.release()
            told.finish()
        }
        var events = waiting.makeAsyncIterator()
        #expect(await events.next() == "waits")
        first.release()
        #expect(await events.next() == "has it")
        try await second.value
        #expect(try FileTree(of: folder) == FileTree())
    }

    @Test func `a lock on no folder is refused with the path`() throws {
        let temporary = try TemporaryFolder()
        let path = "\(temporary.path)/missing"
        #expect {
            try FolderLock(Folder(path), onWait: {})
        } throws: { error in
            "\(error)" == "cannot open the folder \(path): no such file or directory"
        }
    }
}
