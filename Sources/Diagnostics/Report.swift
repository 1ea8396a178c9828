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
    ///
    /// Where YAML could not be read, what else is said of the same place follows from that and is left out.
    public var sorted: [Diagnostic] {
        let misread = Set(diagnostics.lazy.filter { $0.rule.isOfYAML }.map(\.location))
        return diagnostics.sorted().reduce(into: []) { list, next in
            if list.last == next || !next.rule.isOfYAML && misread.contains(next.location) { return }
            list.append(next)
        }
    }

    /// The same report with every warning turned into an error.
    public var strict: Report { Report(diagnostics.map(\.asError)) }

    /// The same report with every warning of some rules turned into an error.
    public func strict(about rules: Set<Rule>) -> Report {
        Report(diagnostics.map { rules.contains($0.rule) ? $0.asError : $0 })
    }
}

extension Rule {
    fileprivate var isOfYAML: Bool {
        switch self {
        case .yamlSyntax, .yamlDuplicateKey, .yamlFeature, .fullWidth: true
        default: false
        }
    }
}
