/// One message to the author of the content: a broken rule, its place, and what to write instead.
public struct Diagnostic: Hashable, Sendable {
    public let location: SourceLocation
    public let severity: Severity
    public let rule: Rule
    public let message: String
    public let hint: String?
    /// False where the line at the place must not be printed.
    public let mayQuote: Bool

    public init(_ problem: some Problem, at location: SourceLocation) {
        self.location = location
        severity = problem.severity
        rule = problem.rule
        message = problem.message
        hint = problem.hint
        mayQuote = problem.mayQuote
    }

    private init(
        _ other: Diagnostic, _ severity: Severity, at location: SourceLocation, message: String, hint: String?
    ) {
        self.location = location
        self.severity = severity
        rule = other.rule
        mayQuote = other.mayQuote
        self.message = message
        self.hint = hint
    }

    /// The same diagnostic with other words, also in the names of a file and of a table's column, which are the
    /// author's.
    public func reworded(_ words: (String) -> String, path: (String) -> String) -> Diagnostic {
        let cell = location.cell.map { SourceLocation.Cell(row: $0.row, column: words($0.column)) }
        let place = SourceLocation(file: path(location.file), position: location.position, cell: cell)
        return Diagnostic(self, severity, at: place, message: words(message), hint: hint.map(words))
    }

    /// The same diagnostic as an error, for `--strict`.
    public var asError: Diagnostic { Diagnostic(self, .error, at: location, message: message, hint: hint) }
}

extension Diagnostic: Comparable {
    /// By place; two at one place by rule, then message, so that the order never depends on the schedule.
    public static func < (a: Self, b: Self) -> Bool {
        a.location != b.location
            ? a.location < b.location
            : (a.rule.rawValue, a.message) < (b.rule.rawValue, b.message)
    }
}
