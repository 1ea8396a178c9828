import Diagnostics
import Testing
import YAML

@testable import DossierKit

struct CSVProblemTests {
    @Test(arguments: [
        ("", "1:1 the table has no header [table-header]", "write the names of the fields in the first row"),
        (
            ",,\na,b,c", "1:1 the table has no header [table-header]",
            "write the names of the fields in the first row"
        ),
        (
            "slug;title\na;b", "1:1 the cells are separated by ';' [table-form]",
            "save as CSV UTF-8 (comma delimited)"
        ),
        (
            "slug\ttitle\na\tb", "1:1 the cells are separated by tabs [table-form]",
            "save as CSV UTF-8 (comma delimited)"
        ),
        (
            "sep=,\nslug,title\na,b",
            "1:1 the line 'sep=,' stands where the names of the fields should be [table-header]",
            "delete the line 'sep=,'"
        ),
        (
            "sep=;\nslug;title\na;b",
            "1:1 the line 'sep=;' stands where the names of the fields should be [table-header]",
            "delete the line 'sep=;'"
        ),
        (
            "slug,title\na,“b, c”\n",
            "2:3 row 2, column title: '“' does not put a cell in quotation marks [table-form]",
            "write a plain \" at both ends of the cell"
        ),
        (
            "slug,,title\na,,b", "1:6 row 1, column B: column B has no name [table-header]",
            "write the name of a field in row 1, or delete the column"
        ),
        (
            "slug, b ,slug\na,b,c",
            "1:10 row 1, column slug: the column 'slug' is here twice: the first is column A [table-header]",
            "keep one of the two"
        ),
        (
            "slug,ti\u{200B}tle\na,b",
            "1:6 row 1, column ti\u{200B}tle: 'ti\u{200B}tle' holds a character that cannot be seen, U+200B [table-header]",
            "type the name again"
        ),
        (
            "slug,title\u{A0}\na,b",
            "1:6 row 1, column title\u{A0}: 'title\u{A0}' holds a character that cannot be seen, U+00A0 [table-header]",
            "type the name again"
        ),
        (
            "slug,title..ja\na,b",
            "1:6 row 1, column title..ja: 'title..ja' is not the path of a field [table-header]",
            "write names with '.' between them, such as 'title.ja' or 'outputs.1.url'"
        ),
        (
            "slug,1.url\na,b", "1:6 row 1, column 1.url: '1.url' is not the path of a field [table-header]",
            "write names with '.' between them, such as 'title.ja' or 'outputs.1.url'"
        ),
        (
            "slug,o.0\na,b",
            "1:6 row 1, column o.0: the number in 'o.0' is not between 1 and 99 [table-header]",
            "count from 1; write a longer list as JSON lines"
        ),
        (
            "slug,o.100\na,b",
            "1:6 row 1, column o.100: the number in 'o.100' is not between 1 and 99 [table-header]",
            "count from 1; write a longer list as JSON lines"
        ),
        (
            "o.1.url,o.3.url\na,b",
            "1:9 row 1, column o.3.url: 'o.3.url' is here without the number 2 before it [table-header]",
            "count from 1 without a gap"
        ),
        (
            "slug,o.1.p.2\na,b",
            "1:6 row 1, column o.1.p.2: 'o.1.p.2' holds two numbers, and one is the limit in a table [table-header]",
            "write the record as JSON lines or in a file of its own"
        ),
        (
            "title,title.ja\na,b",
            "1:7 row 1, column title.ja: 'title' and 'title.ja' give one field two forms [table-header]",
            "keep one form: one value, numbers, or names"
        ),
        (
            "title.ja,title\na,b",
            "1:10 row 1, column title: 'title.ja' and 'title' give one field two forms [table-header]",
            "keep one form: one value, numbers, or names"
        ),
        (
            "tags.1,tags.x\na,b",
            "1:8 row 1, column tags.x: 'tags.1' and 'tags.x' give one field two forms [table-header]",
            "keep one form: one value, numbers, or names"
        ),
        (
            "slug,title\na,\"x\nb,y\n",
            "2:3 row 2, column title: the quotation mark \" that opens here is not closed [table-form]",
            "close it; a quotation mark within a cell is written twice"
        ),
        (
            "slug,title\na,\"x\nb,\"y\",z\n",
            "3:4 row 2, column title: there is text behind the quotation mark that closes the cell opened on line 2 [table-form]",
            "write a quotation mark within a cell twice, and the comma directly behind the last one"
        ),
        (
            "slug,title\na, \"x, y\"\n",
            "2:3 row 2, column title: there is a space before the quotation mark [table-form]",
            "delete the space"
        ),
        (
            "slug,title,b\na\n",
            "2:2 row 2, column title: row 2 has 1 cell and the header 3: the first missing one is 'title' [table-form]",
            "keep the commas of empty cells, and put a cell that holds a line break in quotation marks"
        ),
        (
            "slug,title\na,b,c\n", "2:5 row 2, column C: row 2 has 3 cells and the header 2 [table-form]",
            "put a cell that holds a comma in quotation marks"
        ),
        (
            "slug,title\na,日\u{7}x\n",
            "2:4 row 2, column title: there is a character that cannot be seen, U+0007 [control-character]",
            "delete it, or type the cell again"
        ),
    ])
    func `a mistake is told with its place in the file and in the spreadsheet`(
        text: String, problem: String, hint: String
    ) {
        let table = parseCSV(Array(text.utf8))
        #expect(table.problems.map(\.outline) == [problem])
        #expect(table.problems.map(\.problem.hint) == [hint])
    }

    @Test func `every mistake of a table is reported in one run`() {
        let table = parseCSV(Array("slug,slug,a\n1,2\n\n3,\"4\"x,5\n6,7,8,9\n0,1,2\n".utf8))
        #expect(
            table.problems.map(\.outline).map { $0.prefix { $0 != " " } } == ["1:6", "2:4", "4:6", "5:7"])
        #expect(table.rows.map(\.row) == [2, 5, 6])
        #expect(table.rows.map(\.isWhole) == [false, false, true])
    }

    @Test(arguments: [(8, []), (9, [1]), (100_000, [1])])
    func `a path has at most eight parts`(count: Int, lines: [Int32]) {
        let header = Array(repeating: "a", count: count).joined(separator: ".")
        #expect(parseCSV(Array(header.utf8)).problems.map(\.position.line) == lines)
    }

    @Test func `a table has at most a thousand columns`() {
        func header(_ count: Int) -> [UInt8] {
            Array((1...count).map { "c\($0)" }.joined(separator: ",").utf8)
        }
        #expect(parseCSV(header(1000)).problems == [])
        #expect(
            parseCSV(header(1001)).problems.map(\.outline) == [
                "1:1 the table has 1001 columns, and 1000 are the limit [table-header]"
            ])
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")])
    func `a column has the letters of a spreadsheet`(column: Int, letters: String) {
        #expect(TableHeader.letters(column) == letters)
    }
}
