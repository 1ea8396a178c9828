import Testing

@testable import DossierKit

/// The list of a site's files: how it is written, and what is taken from one that somebody else wrote.
@Suite struct FileListTests {
    private let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    private func read(_ text: String) -> (paths: [String], faults: [FileList.Fault]) {
        var faults: [FileList.Fault] = []
        let list = FileList(reading: Array(text.utf8), faults: &faults)
        return (list.entries.map(\.path), faults)
    }

    @Test func `it is sorted by bytes, escapes what would break a line, and is read as it was written`() {
        let digest = Digest(of: [])
        let paths = ["é", "b", "a/c", "a", "B", "back\\slash", "two\nlines", "題"]
        let list = FileList(paths.map { FileList.Entry(path: $0, digest: digest) })
        let lines = String(decoding: list.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "\(empty)  B", "\(empty)  a", "\(empty)  a/c", "\(empty)  b", "\\\(empty)  back\\\\slash",
                "\\\(empty)  two\\nlines", "\(empty)  é", "\(empty)  題",
            ])
        var faults: [FileList.Fault] = []
        #expect(FileList(reading: list.bytes, faults: &faults) == list && faults.isEmpty)
    }

    @Test(arguments: [
        "/etc/passwd", "../a", "a/../../b", "a//b", "./a", "a/", "..", "a\u{0}b",
    ])
    func `a path that leaves the folder is told and not looked for`(path: String) {
        let found = read("\(empty)  a\n\(empty)  \(path)\n")
        #expect(found.paths == ["a"])
        #expect(found.faults == [FileList.Fault(line: 2, kind: .path)])
    }

    @Test func `what is no line is told with its place`() {
        let text = "\(empty)  a\n\nhello\n\(empty.dropLast())  b\n\(empty) b\n\\\(empty)  b\\x\n\(empty)  \n"
        let found = read(text)
        #expect(found.paths == ["a"])
        #expect(found.faults == (2...7).map { FileList.Fault(line: $0, kind: .form) })
    }

    @Test func `a path twice is told, and two Unicode forms of a name are two`() {
        let found = read("\(empty)  a\n\(empty) *a\n\(empty)  \u{E9}\n\(empty)  e\u{301}\n")
        #expect(found.paths.count == 3)
        #expect(found.faults == [FileList.Fault(line: 2, kind: .twice)])
    }

    @Test(arguments: [
        ("0", "1970-01-01T00:00:00Z"), ("951782399", "2000-02-28T23:59:59Z"),
        ("951782400", "2000-02-29T00:00:00Z"), ("1795867200", "2026-11-28T12:00:00Z"),
        ("253402300799", "9999-12-31T23:59:59Z"),
    ])
    func `seconds since 1970 are a date`(epoch: String, text: String) {
        #expect(SourceDate(epoch: epoch)?.text == text)
    }

    @Test(arguments: ["", "-1", "1.5", " 1", "253402300800", "99999999999999999999"])
    func `what is no such number is no date`(epoch: String) { #expect(SourceDate(epoch: epoch) == nil) }
}
