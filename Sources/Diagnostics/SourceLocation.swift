/// A place in a content file: `file:line:column`, and the cell where the file is a table.
public struct SourceLocation: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The path as the author knows it, relative to where the tool was started, with `/`.
    public let file: String
    public let position: Position
    /// The row as a spreadsheet numbers it and the column's header; nil outside tables.
    public let cell: Cell?

    /// A cell of a table, as a spreadsheet shows it.
    public struct Cell: Hashable, Sendable {
        public let row: Int
        public let column: String

        public init(row: Int, column: String) {
            self.row = row
            self.column = column
        }
    }

    public init(file: String, position: Position = .start, cell: Cell? = nil) {
        self.file = file
        self.position = position
        self.cell = cell
    }

    public var description: String { "\(file):\(position.line):\(position.column)" }

    public static func < (a: Self, b: Self) -> Bool { (a.file, a.position) < (b.file, b.position) }
}
