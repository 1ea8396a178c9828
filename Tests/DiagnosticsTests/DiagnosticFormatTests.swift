import Diagnostics
import Testing

/// What an author reads on a terminal, to the character.
@Suite struct DiagnosticFormatTests {
    private let format = DiagnosticFormat(isColoured: false)

    @Test func `a message has its place, its line, a caret and a hint`() {
        let text = format.text(Slip().at(line: 3, column: 7), quoting: "when: 2024-13-02")
        #expect(
            text == """
                content/events/access-ends.md:3:7: error: there is no month 13 [date-form]
                  3 | when: 2024-13-02
                    |       ^
                hint: write YYYY, YYYY-MM or YYYY-MM-DD

                """)
    }

    @Test func `a message about a whole file is one line`() {
        let slip = Slip(rule: .notUTF8, severity: .warning, message: "the text is not UTF-8", hint: nil)
        let text = format.text(slip.at(line: 1, column: 1), quoting: nil)
        #expect(text == "content/events/access-ends.md:1:1: warning: the text is not UTF-8 [not-utf8]\n")
    }

    @Test func `a message about a cell names its row and column`() {
        let cell = SourceLocation.Cell(row: 2, column: "outputs.1.url")
        let place = SourceLocation(file: "a.csv", position: Position(line: 4, column: 3), cell: cell)
        let text = format.text(Diagnostic(Slip(hint: nil), at: place), quoting: "x,y")
        #expect(
            text == """
                a.csv:4:3: error: there is no month 13 [date-form]
                  row 2, column 'outputs.1.url'
                  4 | x,y
                    |   ^

                """)
    }

    @Test func `a cell without a column names its row only`() {
        let place = SourceLocation(file: "a.jsonl", cell: SourceLocation.Cell(row: 2, column: ""))
        let text = format.text(Diagnostic(Slip(hint: nil), at: place), quoting: nil)
        #expect(text == "a.jsonl:1:1: error: there is no month 13 [date-form]\n  row 2\n")
    }

    @Test(arguments: [
        // The line, the column of the caret, and what stands before the caret.
        ("\tx: 1", 2, "\t"),
        ("\t\ta b", 5, "\t\t  "),
        ("café: x", 7, "      "),
        ("題: 値", 4, "\u{3000}  "),
        ("ハンス: x", 6, "\u{3000}\u{3000}\u{3000}  "),
        ("ｶﾅ: x", 5, "    "),
        ("😀 x", 3, "\u{3000} "),
        ("x", 1, ""),
        // Behind the line's end, where something is missing.
        ("x", 2, " "),
    ])
    func `the caret stands under its character`(line: String, column: Int, indent: String) {
        let text = format.text(Slip(hint: nil).at(line: 1, column: column), quoting: line)
        #expect(text.split(separator: "\n").last == "    | \(indent)^")
    }

    @Test func `the margin is as wide as the number of the line`() {
        let text = format.text(Slip(hint: nil).at(line: 1234, column: 2), quoting: "ab")
        #expect(text.hasSuffix("  1234 | ab\n       |  ^\n"))
    }

    @Test(arguments: [1, 54, 55, 56, 200, 399, 400, 401])
    func `of a long line the part around the caret is shown`(column: Int) throws {
        // Each character tells its column: the first is 1, the last 400.
        let line = String(
            String.UnicodeScalarView((1...400).compactMap { Unicode.Scalar(0x4E00 as UInt32 + UInt32($0)) }))
        let text = format.text(Slip(hint: nil).at(line: 1, column: column), quoting: line)
        let lines = text.split(separator: "\n")
        let quoted = Array(lines[1].dropFirst("  1 | ".count).unicodeScalars)
        let caret = lines[2].dropFirst("    | ".count).unicodeScalars.count - 1
        #expect(quoted.count <= 112)
        #expect((quoted.first == "…") == (column > 55), "\(column)")
        #expect((quoted.last == "…") == (column < 345), "\(column)")
        if column <= 400 { #expect(quoted[caret].value == 0x4E00 + UInt32(column)) }
    }

    @Test func `no character of a file steers the terminal`() {
        let slip = Slip(message: "unknown field 'a\u{1B}[2J'", hint: "did you mean '\u{7}b'?")
        let text = format.text(slip.at(line: 1, column: 1), quoting: "a\u{1B}[2J\u{9B}\u{202E}\u{7F}: \tb")
        #expect(
            text == """
                content/events/access-ends.md:1:1: error: unknown field 'a␛[2J' [date-form]
                  1 | a␛[2J\u{FFFD}\u{FFFD}␡: \tb
                    | ^
                hint: did you mean '␇b'?

                """)
    }

    @Test(arguments: [(Severity.error, "31"), (.warning, "35")])
    func `colour marks the place, the severity and the message`(severity: Severity, code: String) {
        let slip = Slip(severity: severity, hint: nil)
        let text = DiagnosticFormat(isColoured: true).text(slip.at(line: 3, column: 7), quoting: nil)
        let place = "\u{1B}[1mcontent/events/access-ends.md:3:7: \u{1B}[0m"
        let word = "\u{1B}[1;\(code)m\(severity.rawValue): \u{1B}[0m"
        #expect(text == "\(place)\(word)\u{1B}[1mthere is no month 13\u{1B}[0m [date-form]\n")
    }
}
