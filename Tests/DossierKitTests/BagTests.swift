import Testing

@testable import DossierKit

/// What a bag is made of: names that every computer takes, and headers that every reader of archives knows.
@Suite struct BagTests {
    @Test(arguments: [
        ("a<b", NameFault.character("<")), ("a\u{7}", .character("\u{7}")), ("50%", .character("%")),
        ("end.", .end), ("end ", .end), ("con", .device), ("Nul.html", .device), ("com1.tar.gz", .device),
        (String(repeating: "é", count: 128), .length),
    ])
    func `a name that some computer refuses`(name: String, fault: NameFault) {
        let found = nameFaults(in: ["data/a/index.html", "data/\(name)/index.html"])
        #expect(found.map(\.path) == ["data/\(name)/index.html"] && found.map(\.fault) == [fault])
    }

    @Test func `names that every computer takes`() {
        let paths = ["a/.nojekyll", "a/題.html", "a/console.html", "a/b c.txt", "a/(1).txt", "a/com10"]
        #expect(nameFaults(in: paths).isEmpty)
    }

    @Test(arguments: [
        ("a/x.html", "a/X.html"), ("a/\u{E9}", "a/e\u{301}"), ("a/one.html", "A/two.html"),
    ])
    func `two names that are one where case or form does not count`(one: String, other: String) {
        let found = nameFaults(in: ["b", one, other])
        #expect(found.count == 1 && FilePath(found.first?.path ?? "") == FilePath(other))
    }

    private func header(_ path: String, size: Int = 5) -> [UInt8] {
        TarHeader(path: path, size: size, time: 1_738_281_600, number: 7).bytes
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }

    @Test func `a path of a hundred bytes stands in one field, a longer one in two`() {
        let short = String(repeating: "a", count: 100)
        #expect(header(short).count == 512 && text(header(short)[0..<100]) == short)
        let long = "folder/\(short)"
        #expect(text(header(long)[0..<100]) == short && text(header(long)[345..<500]) == "folder")
    }

    @Test(arguments: [
        "題.html", String(repeating: "a", count: 101), String(repeating: "a/", count: 150) + "b",
    ])
    func `another path has a header of its own`(path: String) {
        let bytes = header(path)
        #expect(
            bytes.count == 3 * 512 && bytes[156] == UInt8(ascii: "x")
                && bytes[1024 + 156] == UInt8(ascii: "0"))
        let record = text(bytes[512..<1024])
        #expect(record.hasSuffix(" path=\(path)\n") && record.hasPrefix("\(record.utf8.count) "))
    }

    @Test func `a file of more than eight gigabytes has its size there, too`() {
        let size = 1 << 33
        #expect(header("a", size: size - 1).count == 512)
        #expect(text(header("a", size: size)[512..<1024]) == "19 size=8589934592\n")
    }

    @Test func `the sum of a header is that of its bytes`() {
        var bytes = header("a")
        let told = Int(text(bytes[148..<154]), radix: 8)
        for index in 148..<156 { bytes[index] = UInt8(ascii: " ") }
        #expect(told == bytes.reduce(0) { $0 + Int($1) })
    }
}
