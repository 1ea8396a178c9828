import Testing

@testable import Markdown

@Suite struct TableTests {
    private func table(_ rows: String) -> Table? {
        guard case .table(let table) = Document(Body("```csv\n\(rows)\n```")).blocks.first?.content else {
            return nil
        }
        return table
    }

    @Test(arguments: [
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("a\r\nb", [["a"], ["b"]]),
        ("\"a,b\",\"c\"\"d\"\n,", [["a,b", "c\"d"], ["", ""]]),
        ("a\n\"two\nlines\"\nc", [["a"], ["two lines"], ["c"]]),
        ("a\n\n\nb", [["a"], ["b"]]),
        (" a , b ", [["a", "b"]]),
        ("日本,語", [["日本", "語"]]),
        ("a\\,b", [["a\\", "b"]]),
    ])
    func `rows are read as comma-separated text`(rows: String, cells: [[String]]) {
        let table = table(rows)
        #expect(table?.header.map(\.plainText) == cells.first)
        #expect(table?.rows.map { $0.map(\.plainText) } == Array(cells.dropFirst()))
    }

    @Test(arguments: [
        "1. May", "- none", "+ x", "# 3", "> 4", "---", "===", "~~~", "    code", "[a]: b", ". dot", "2024",
        "1) x", "***", "`` `",
    ])
    func `a cell never becomes a block`(text: String) {
        let words = text.drop { $0 == " " }
        #expect(table("head\n\(text)\ntail")?.rows == [[[.text(String(words))]], [[.text("tail")]]])
    }

    @Test func `cells are inline Markdown`() {
        let citation = Citation(items: [.init(source: "a", locator: "p. 4")], line: 3)
        let link = Link(destination: "claim:d", title: "", children: [.text("c")], line: 3)
        #expect(
            table("w,x,y,z\n*a*,\"[@a, p. 4]\",[c](claim:d),`e` \\[@f]")?.rows == [
                [
                    [.emphasis([.text("a")])], [.citation(citation)], [.link(link)],
                    [.code("e"), .text(" [@f]")],
                ]
            ])
    }

    @Test(arguments: ["```", "```text", "```csvx", "```CSV", "    "])
    func `other code is code`(fence: String) {
        guard
            case .code = Document(Body("\(fence)a,b")).blocks.first?.content
                ?? Document(Body("\(fence)\na,b\n```")).blocks.first?.content
        else {
            Issue.record("it is no code")
            return
        }
    }
}
