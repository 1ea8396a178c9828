import Diagnostics
import Testing

/// What a tool reads of a diagnostic.
@Suite struct DiagnosticJSONTests {
    @Test func `a diagnostic is one object on one line`() {
        #expect(
            Slip().at(line: 3, column: 7, file: "a.md").json == """
                {"file":"a.md","line":3,"column":7,"severity":"error","rule":"date-form",\
                "message":"there is no month 13","hint":"write YYYY, YYYY-MM or YYYY-MM-DD"}
                """)
    }

    @Test func `a cell adds its row and column, and what is absent is left out`() {
        let cell = SourceLocation.Cell(row: 9, column: "title.ja")
        let place = SourceLocation(file: "a.csv", cell: cell)
        #expect(
            Diagnostic(Slip(severity: .warning, hint: nil), at: place).json == """
                {"file":"a.csv","line":1,"column":1,"row":9,"cell":"title.ja","severity":"warning",\
                "rule":"date-form","message":"there is no month 13"}
                """)
    }

    @Test(arguments: [
        ("", #""""#), ("é 題 😀", #""é 題 😀""#), ("a\"b\\c", #""a\"b\\c""#), ("a\nb\r\tc", #""a\nb\r\tc""#),
        ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("</script>", #""</script>""#),
    ])
    func `text is a JSON string`(text: String, json: String) {
        #expect(jsonString(text) == json)
    }
}
