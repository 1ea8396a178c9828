import Diagnostics
import Testing
import YAML

@testable import DossierKit

struct CSVTests {
    @Test(arguments: [
        (
            "slug,title\na,One\nb,Two\n",
            ["2 {slug@2:1: 'a', title@2:3: 'One'}", "3 {slug@3:1: 'b', title@3:3: 'Two'}"]
        ),
        ("slug,title\r\na,One\r\n", ["2 {slug@2:1: 'a', title@2:3: 'One'}"]),
        ("slug,title\ra,One", ["2 {slug@2:1: 'a', title@2:3: 'One'}"]),
        ("\u{FEFF}slug,title\na,One", ["2 {slug@2:1: 'a', title@2:3: 'One'}"]),
        ("\u{FEFF}\"slug\",title\na,One", ["2 {slug@2:1: 'a', title@2:3: 'One'}"]),
        (" slug , title\na, One ", ["2 {slug@2:1: 'a', title@2:3: ' One '}"]),
        ("slug,title\n\"a\",\"x, \"\"y\"\"\"", ["2 {slug@2:1: 'a', title@2:5: 'x, \"y\"'}"]),
        (
            "slug,title,b\na,\"x\r\ny\",z\nb,c,d",
            [
                "2 {slug@2:1: 'a', title@2:3: 'x\ny', b@3:4: 'z'}",
                "3 {slug@4:1: 'b', title@4:3: 'c', b@4:5: 'd'}",
            ]
        ),
        ("slug,title\na,\nb,\"\"", ["2 {slug@2:1: 'a'}", "3 {slug@3:1: 'b'}"]),
        ("slug,title\n,\n\na,x\n,,,\n", ["4 {slug@4:1: 'a', title@4:3: 'x'}"]),
        ("slug,題\n日本,é", ["2 {slug@2:1: '日本', 題@2:4: 'é'}"]),
        (
            "slug\n'=1+1\n=A1\nnull\n5\" screen",
            [
                "2 {slug@2:1: ''=1+1'}", "3 {slug@3:1: '=A1'}", "4 {slug@4:1: 'null'}",
                "5 {slug@5:1: '5\" screen'}",
            ]
        ),
        ("title.ja,slug,title.en\nx,a,y", ["2 {title@2:1: {ja@2:1: 'x', en@2:5: 'y'}, slug@2:3: 'a'}"]),
        ("tags.2,tags.1\nx,y", ["2 {tags@2:3: ['y', 'x']}"]),
        (
            "o.1.url,o.1.n.ja,o.2.url\nx,y,z\n,,z",
            [
                "2 {o@2:1: [{url@2:1: 'x', n@2:3: {ja@2:3: 'y'}}, {url@2:5: 'z'}]}",
                "3 {o@3:3: [{url@3:3: 'z'}]}",
            ]
        ),
        ("a.b.1.c\nx", ["2 {a@2:1: {b@2:1: [{c@2:1: 'x'}]}}"]),
        ("slug,title", []),
    ])
    func `a row is a map with the place of each cell`(text: String, rows: [String]) {
        let table = parseCSV(Array(text.utf8))
        #expect(table.rows.map { "\($0.row) \($0.node.tableOutline)" } == rows)
        #expect(table.problems == [])
        #expect(!table.rows.contains { !$0.isWhole })
    }

    @Test func `any cell comes back from a writer that quotes`() {
        let words = ["a", ",", "\"", "\n", " ", "'", "=", "日", "é", ";", "\t", "\\", "#", "😀", "null"]
        var random = FixedRandom(seed: 11)
        for _ in 0..<500 {
            let width = 1 + random.next(5)
            let table = (0..<random.next(8)).map { _ in
                (0..<width).map { _ in
                    (0..<random.next(6)).map { _ in words[random.next(words.count)] }.joined()
                }
            }
            let header = (0..<width).map { "f\($0)" }
            let text = ([header] + table).map { row in
                row.map { cell in
                    let mayBeBare = cell.utf8.allSatisfy { !"\",\n".utf8.contains($0) } && random.next(2) == 0
                    return mayBeBare ? cell : "\"\(cell.replacing("\"", with: "\"\""))\""
                }.joined(separator: ",")
            }.joined(separator: random.next(2) == 0 ? "\n" : "\r\n")

            let read = parseCSV(Array(text.utf8))
            #expect(read.problems == [], "\(text.debugDescription)")
            let expected = table.enumerated().filter { !$0.element.allSatisfy(\.isEmpty) }
            #expect(read.rows.map(\.row) == expected.map { $0.offset + 2 }, "\(text.debugDescription)")
            let texts = expected.map { row in
                zip(header, row.element).filter { !$0.1.isEmpty }.map { "\($0.0)=\($0.1)" }
            }
            #expect(read.rows.map(\.node.fieldTexts) == texts, "\(text.debugDescription)")
        }
    }

    @Test func `whatever is typed, each problem has a place in the file`() {
        let words = ["a", ",", "\"", "\n", "\r", " ", ".", "1", "日", ";", "\0", "\u{FEFF}"]
        var random = FixedRandom(seed: 3)
        for _ in 0..<5000 {
            let text = (0..<random.next(20)).map { _ in words[random.next(words.count)] }.joined()
            let lines = 1 + text.utf8.count { $0 == 10 || $0 == 13 }
            let problems = parseCSV(Array(text.utf8)).problems
            #expect(
                problems.allSatisfy { (1...lines).contains(Int($0.position.line)) },
                "\(text.debugDescription)")
        }
    }
}
