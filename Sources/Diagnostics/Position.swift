/// A place in a text: line and column, both from 1; a column counts Unicode scalars, as editors show them.
///
/// A position does not know its file: a parser is given bytes and says where in them, and whoever
/// knows the file joins the two to a ``SourceLocation``.
public struct Position: Hashable, Comparable, Sendable {
    public let line: Int32
    public let column: Int32

    public init(line: Int, column: Int) {
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
    }

    /// The first character of a text.
    public static let start = Position(line: 1, column: 1)

    public static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// A value and the place where it was found.
public struct Located<Value> {
    public let value: Value
    public let position: Position

    public init(_ value: Value, at position: Position) {
        self.value = value
        self.position = position
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
