import Diagnostics
import Testing

/// Diagnostics as GitHub Actions reads them.
@Suite struct AnnotationTests {
    @Test(arguments: [
        (
            Slip().at(line: 3, column: 7, file: "content/a.md"),
            "::error file=content/a.md,line=3,col=7,title=date-form"
                + "::there is no month 13%0Ahint: write YYYY, YYYY-MM or YYYY-MM-DD"
        ),
        (
            Slip(severity: .warning, message: "odd", hint: nil).at(line: 1, column: 1, file: "a.md"),
            "::warning file=a.md,line=1,col=1,title=date-form::odd"
        ),
        (
            Slip(message: "50% of 'a, b: c'", hint: nil).at(line: 1, column: 1, file: "a,b:c%\r\n.md"),
            "::error file=a%2Cb%3Ac%25%0D%0A.md,line=1,col=1,title=date-form::50%25 of 'a, b: c'"
        ),
        (
            Slip(message: "cannot be 'x\r\n::warning::y\u{1B}[2J'", hint: nil)
                .at(line: 1, column: 1, file: "a.md"),
            "::error file=a.md,line=1,col=1,title=date-form::cannot be 'x␍␊::warning::y␛[2J'"
        ),
    ])
    func `a diagnostic is one command on one line`(diagnostic: Diagnostic, annotation: String) {
        #expect(diagnostic.annotation == annotation)
    }

    @Test(arguments: [("when", "odd%0Arow 12, column 'when'"), ("", "odd%0Arow 12")])
    func `a cell is named as a spreadsheet names it`(column: String, text: String) {
        let cell = SourceLocation.Cell(row: 12, column: column)
        let diagnostic = Diagnostic(
            Slip(message: "odd", hint: nil), at: SourceLocation(file: "a.csv", cell: cell))
        #expect(diagnostic.annotation == "::error file=a.csv,line=1,col=1,title=date-form::\(text)")
    }
}
