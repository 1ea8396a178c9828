import Diagnostics
import Testing

@testable import SiteCheck

@Suite struct PrivateValueTests {
    @Test(arguments: [
        ("anna@example.org", "write to ANNA@Example.org"), ("Anna Schmidt", "anna\n\t SCHMIDT"),
        ("Müller-Weg", "mu\u{308}ller-weg"), ("030 1234", "０３０　１２３４"),
        ("Anna Schmidt", "An\u{AD}na\u{200B} Schmidt"),
        ("straße 5b", "STRASSE 5B"), ("田中花子", "は田中花子です"), ("anna@example.org", "anna%40example%2Eorg"),
        ("anna@example.org", "anna&#64;example&#x2e;org"), ("anna@example.org", "anna\\u0040example.org"),
        ("Zoë 12345", "Zo&euml; 12345"), ("path/one", "path\\/one"), ("a😀b😀", "a\\ud83d\\ude00b😀"),
        ("田中", "は田中です"), ("田中 花子", "は田中花子です"), ("田中花子", "田中　花子"), ("김 민", "김민"),
        ("030 1234 567", "030-1234567"), ("+49 (30) 1234567", "tel:+49301234567"),
        ("0301234567", "030 / 12 34 567"),
        ("Anna Schmidt", "?q=anna+schmidt"), ("Anna Schmidt", "anna-schmidt.html"),
        ("Anna-Schmidt", "anna_schmidt"),
        ("Lena", "to Lena."), ("long-value", "xlong-valuex"), ("a\\b%41c&amp;d", "a\\b%41c&amp;d"),
    ])
    func `a value is found in any of its forms`(value: String, text: String) {
        #expect(PrivateValues([(value, "x")]).first(in: text.utf8) != nil)
    }

    @Test(arguments: [
        ("Lena", "Valenary"), ("Lena", "Lenard"), ("Anna Schmidt", "Anna, Schmidt"), ("abcd", "abc"),
        ("abcd", ""),
        ("Lena", "Lena7"), ("1234567", "a1234567"), ("123456", "12 34 56"), ("030 1234567", "030 1234568"),
    ])
    func `another word is not the value`(value: String, text: String) {
        #expect(PrivateValues([(value, "x")]).first(in: text.utf8) == nil)
    }

    @Test func `all values at one place are found, the shorter before the longer`() {
        let values = PrivateValues(
            ["long.value.2", "long.value", "long.value", "other.value"].map { ($0, "x") })
        var folded = FoldedText()
        folded.append("a LONG.value.2 b".utf8)
        var found: [String] = []
        values.find(in: folded.bytes) { number, offset in
            found.append("\(String(decoding: values[number].bytes, as: UTF8.self)) \(offset)")
        }
        #expect(found == ["long.value 2", "long.value.2 2"])
        #expect(values.count == 3)
    }

    @Test func `a short value is skipped and counted`() {
        let values = PrivateValues([("abc", "x"), ("  ", "x"), (" ab ", "x"), ("abcd", "x")])
        #expect(values.count == 1)
        #expect(values.skipped == 2)
    }

    @Test func `a value is told by its first letter and length`() {
        let value = PrivateValues([(" Zoë Müller", "a.txt, line 1")])[0]
        #expect(value.mask == "'Z…' (10 characters)")
        #expect(value.place == "a.txt, line 1")
    }

    @Test(
        arguments: [
            Array("\u{0}JFIF\u{0}Anna Schmidt\u{1}".utf8) + [0xFF],
            [0xFF, 0xD8] + Array("ANNA SCHMIDT".utf8),
            [0xFF, 0] + "Anna Schmidt".utf8.flatMap { [$0, 0] as [UInt8] },
        ] as [[UInt8]])
    func `a value is found as plain letters in a file that is no text`(bytes: [UInt8]) {
        let values = PrivateValues([("Anna Schmidt", "x"), ("Other Name", "y"), ("abcd", "z")])
        #expect(values.valuesInBytes(bytes).map(\.place) == ["x"])
        #expect(values.valuesInBytes(Array("abcd".utf8)).isEmpty)
    }

    @Test func `pictures are looked through, and what is packed is told by its kind`() async throws {
        let site = try TemporarySite([
            "index.html": "<p>x</p>", "a.png": "\u{0}by Anna Schmidt\u{0}", "b.pdf": "%PDF\u{0}",
            "c": "PK\u{3}\u{4}\u{0}",
        ])
        let list = try TemporarySite(["names.md": "- name: **Anna Schmidt**\n", "more.xlsx": "PK"])
        let checked = try await checkSite(site.path, privateValues: list.path)
        #expect(
            checked.report.sorted.map(\.message).sorted() == [
                "the file is not a CSV table that can be read, so its values were not looked for",
                "the private value 'A…' (12 characters) of names.md, line 1 is published here",
            ])
        #expect(checked.counts.unread == 2 && checked.counts.unreadKinds == ["pdf", "zip"])
    }

    @Test(arguments: [
        ("a.txt", "one\r\n\ntwo", ["one\r a.txt, line 1", " a.txt, line 2", "two a.txt, line 3"]),
        (
            "a.csv", "x,y\n1,\"2\n\"\"3\"\n4,5",
            ["1 a.csv, line 2", "2\n\"3 a.csv, line 2", "4 a.csv, line 4", "5 a.csv, line 4"]
        ),
        ("a.md", "- b\n* tel: 1: 2\n", ["b a.md, line 1", "1: 2 a.md, line 2", " a.md, line 3"]),
        ("a.csv", "x;y\n1;2,3\n", ["1 a.csv, line 2", "2,3 a.csv, line 2", " a.csv, line 3"]),
        ("a.yml", "k: v\nl:\n  - w\n", ["w a.yml, line 3", "v a.yml, line 1"]),
        (
            "a.json", "{\"k\":\n \"v\\u0041\", \"l\": [-12.5, true]}",
            ["vA a.json, line 2", "-12.5 a.json, line 2"]
        ),
    ])
    func `the values of a file are its cells, scalars or lines`(
        name: String, text: String, expected: [String]
    ) {
        let file = PrivateFile(name: name, bytes: Array(text.utf8))
        #expect(file.texts.map { "\($0.text) \($0.place)" } == expected)
        #expect(file.unreadForm == nil)
    }

    @Test(
        arguments: [
            ("a.txt", [0xFF], "text"), ("a.txt", [0x61, 0], "text"),
            ("a.yml", Array("a: \"b\n".utf8), "YAML"),
            ("a.csv", Array("a\n\"b".utf8), "a CSV table"), ("a.json", Array("[\"a".utf8), "JSON"),
            ("a.json", Array("[\"a\\".utf8), "JSON"), ("a.ods", Array("PK".utf8), "a CSV table"),
        ] as [(String, [UInt8], String)])
    func `a file that cannot be read is no empty list`(name: String, bytes: [UInt8], form: String) {
        #expect(PrivateFile(name: name, bytes: bytes).unreadForm == form)
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0, 0xE9, 0], "aé"), ([0xFE, 0xFF, 0, 0x61], "a"),
            ([0xEF, 0xBB, 0xBF, 0x61], "a"),
            ([0xFF, 0xFE], ""), ([0x61], "a"),
        ] as [([UInt8], String)])
    func `text with a byte order mark becomes UTF-8`(bytes: [UInt8], text: String) {
        #expect(utf8(bytes) == Array(text.utf8))
    }

    @Test(arguments: [
        ("%4", nil as String?), ("%4G", nil), ("&;", nil), ("&#0;", nil), ("&#99999999999;", nil),
        ("&nosuch;", nil),
        ("\\", nil), ("\\u12", nil), ("\\ud800", nil), ("\\x4", nil), ("&amp;%26", "&&"),
    ])
    func `what is no escape stays`(text: String, expected: String?) {
        #expect(unescaped(text.utf8).map { String(decoding: $0, as: UTF8.self) } == (expected ?? text))
    }
}
