/// What can be wrong, as data: each module has one enumeration of its problems, which is also the one
/// home of their sentences.
///
/// A message is lower case without a full stop, puts names and values in single quotes and says what
/// is wrong there; the hint says what to write instead.
public protocol Problem: Sendable {
    var rule: Rule { get }
    var severity: Severity { get }
    var message: String { get }
    var hint: String? { get }
    /// False where the line at the place must not be printed.
    var mayQuote: Bool { get }
}

extension Problem {
    public var severity: Severity { .error }
    public var hint: String? { nil }
    public var mayQuote: Bool { true }
}

/// How much a diagnostic weighs: with an error nothing is written.
public enum Severity: String, Sendable {
    case error
    case warning
}
