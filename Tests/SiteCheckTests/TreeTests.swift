import Diagnostics
import Glibc
import Testing

@testable import DossierKit
@testable import SiteCheck

/// What a checkout cannot hold: links, names that some systems cannot tell apart, and large files.
@Suite struct TreeTests {
    @Test func `names that differ by case or Unicode form are told`() async throws {
        let site = try TemporarySite([
            "index.html": "", "a/One.txt": "", "a/one.txt": "", "b/caf\u{E9}.txt": "",
            "b/cafe\u{301}.txt": "",
            "Folder/x.txt": "", "folder/y.txt": "", "c/one.txt": "",
        ])
        #expect(
            try await told(site) == [
                "a/one.txt: 'one.txt' and 'One.txt' differ only by case or Unicode form",
                "b/caf\u{E9}.txt: 'caf\u{E9}.txt' and 'cafe\u{301}.txt' differ only by case or Unicode form",
                "folder: 'folder' and 'Folder' differ only by case or Unicode form",
            ])
    }

    @Test(
        arguments: [
            ("a\u{202E}b.txt", "has a hidden character in it, U+202E (right-to-left override)"),
            ("a\tb.txt", "has a hidden character in it, U+0009"),
            ("a?b.txt", "has a '?' in it, which means something else in an address"),
            ("a#b.txt", "has a '#' in it, which means something else in an address"),
            ("100%.txt", "has a '%' in it, which means something else in an address"),
            ("a\\b.txt", "has a '\\' in it, which means something else in an address"),
            ("a.", "ends in a dot or space, which some computers drop"),
            ("a ", "ends in a dot or space, which some computers drop"),
            ("NUL.txt", "is the name of a device on some computers"),
            ("nullity.txt", nil), (".nojekyll", nil), ("caf\u{E9} 2.txt", nil),
        ] as [(String, String?)])
    func `a name that gives trouble is told`(name: String, trouble: String?) async throws {
        let site = try TemporarySite([:] as KeyValuePairs<String, String>)
        try Folder(site.path).create("index.html", [])
        try Folder(site.path).create(name, [])
        #expect(try await told(site) == (trouble.map { ["\(name): '\(name)' \($0)"] } ?? []))
        #expect(try await checkSite(site.path).report.hasErrors == false)
    }

    @Test func `a link to a name in another Unicode form is broken`() async throws {
        let site = try TemporarySite(["index.html": "<a href='caf%C3%A9.txt'>x</a>", "cafe\u{301}.txt": ""])
        #expect(try await told(site) == ["index.html: there is no file 'caf%C3%A9.txt'"])
    }

    @Test func `symbolic links are followed within the site only`() async throws {
        let site = try TemporarySite(["index.html": "<a href='here.html'>x</a>", "a/x.txt": ""])
        symlink("index.html", site.path + "/here.html")
        symlink("/etc/passwd", site.path + "/out.txt")
        symlink("nowhere", site.path + "/none.txt")
        symlink("a", site.path + "/b")
        symlink(".", site.path + "/self")
        #expect(
            try await told(site) == [
                "b: the symbolic link leads to a folder, which was not followed",
                "none.txt: the symbolic link leads nowhere",
                "out.txt: the symbolic link leads out of the site",
                "self: the symbolic link leads out of the site",
            ])
    }

    @Test func `a file that is too large is not read and told`() async throws {
        let site = try TemporarySite([
            "index.html": "<a href='large.html#x'>x</a>", "large.html": "", "large.mp4": "",
        ])
        truncate(site.path + "/large.html", 60_000_000)
        truncate(site.path + "/large.mp4", 60_000_000)
        #expect(try await told(site) == ["large.html: the file has 60 MB and was not read"])
        let counts = try await checkSite(site.path).counts
        #expect(counts.unread == 2)
        #expect(counts.files == 1)
    }

    @Test func `a page that is not UTF-8 is told, and its links are looked at`() async throws {
        let site = try TemporarySite([
            "index.html": Array("<a href=x.html>caf".utf8) + [0xE9] + Array("</a>".utf8)
        ])
        #expect(
            try await told(site) == [
                "index.html: the file is not UTF-8, so some of its words cannot be read",
                "index.html: there is no file 'x.html'",
            ])
    }

    @Test func `a folder that is missing is thrown`() async {
        await #expect(throws: FileError.self) { _ = try await checkSite("/nowhere/at/all") }
    }

    @Test func `a folder of private values that is missing or holds none is no clean bill`() async throws {
        let site = try TemporarySite(["index.html": "words"])
        await #expect(throws: FileError.self) {
            _ = try await checkSite(site.path, privateValues: "/nowhere/at/all")
        }
        let empty = try TemporarySite(["a.txt": "abc\n"])
        let checked = try await checkSite(site.path, privateValues: empty.path)
        #expect(checked.report.diagnostics.map(\.message) == ["the folder has no value to look for"])
    }

    @Test func `the folder of private values must not lie in the site, nor the site in it`() throws {
        let site = try TemporarySite(["index.html": "", "private/a.txt": ""])
        #expect(overlap(site: site.path, privateValues: site.path + "/private"))
        #expect(overlap(site: site.path + "/private", privateValues: site.path))
        #expect(!overlap(site: site.path, privateValues: try TemporarySite(["a.txt": ""]).path))
    }

    @Test func `every file is scanned, whatever its name, also one that is not text`() async throws {
        let secret = try TemporarySite(["a.txt": "hidden-words"])
        let site = try TemporarySite([
            "index.html": [], "a": Array("hidden-words".utf8), "b.png": Array("hidden-words".utf8),
            "c.dat": [0] + Array("hidden-words".utf8),
            "d.csv": [0xFF, 0xFE]
                + Array("hidden-words".utf16).flatMap {
                    [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
                }, ".hidden": Array("hidden-words".utf8),
        ])
        let checked = try await checkSite(site.path, privateValues: secret.path)
        let files = checked.report.sorted.map { $0.location.file.dropFirst(site.path.count + 1) }
        #expect(files == [".hidden", "a", "b.png", "c.dat", "d.csv"])
        #expect(checked.counts.unread == 0)
        #expect(try await checkSite(site.path).privateValues == nil)
    }

    private func told(_ site: TemporarySite) async throws -> [String] {
        try await checkSite(site.path).report.sorted.map {
            "\($0.location.file.dropFirst(site.path.count + 1)): \($0.message)"
        }
    }
}
