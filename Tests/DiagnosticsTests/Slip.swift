import Diagnostics

/// A problem of the tests' own.
struct Slip: Problem {
    var rule = Rule.dateForm
    var severity = Severity.error
    var message = "there is no month 13"
    var hint: String? = "write YYYY, YYYY-MM or YYYY-MM-DD"

    /// The slip as a diagnostic in `content/events/access-ends.md`.
    func at(line: Int, column: Int, file: String = "content/events/access-ends.md") -> Diagnostic {
        Diagnostic(self, at: SourceLocation(file: file, position: Position(line: line, column: column)))
    }
}
