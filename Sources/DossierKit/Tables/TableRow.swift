import Diagnostics
import YAML

/// One row of a table as a record's fields, in the shape that front matter has.
struct TableRow: Sendable {
    /// A map; fields of empty cells are not in it.
    let node: Node
    /// As a spreadsheet numbers it: the header is row 1. In JSON lines, the number of the line.
    let row: Int
    /// False where the number of cells is wrong, so that some may stand in a neighbour's column.
    let isWhole: Bool
}

/// One mistake in a table, with its place in the file and in the spreadsheet.
struct TableMistake: Sendable, Equatable {
    let problem: TableProblem
    let position: Position
    /// Nil in JSON lines, which have no columns.
    let cell: SourceLocation.Cell?

    init(_ problem: TableProblem, at position: Position, cell: SourceLocation.Cell? = nil) {
        self.problem = problem
        self.position = position
        self.cell = cell
    }
}
