/// All diagnostics of a run, in the order they were found.
public struct Report: Sendable {
    public private(set) var diagnostics: [Diagnostic] = []

    public init() {}

    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    public mutating func add(_ problem: some Problem, at location: SourceLocation) {
        diagnostics.append(Diagnostic(problem, at: location))
    }

    public mutating func add(contentsOf other: Report) { diagnostics += other.diagnostics }

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Sorted by place, with what was said twice about one place said once.
    public var sorted: [Diagnostic] {
        diagnostics.sorted().reduce(into: []) { list, next in
            if list.last != next { list.append(next) }
        }
    }

    /// The same report with every warning turned into an error.
    public var strict: Report { Report(diagnostics.map(\.asError)) }
}
