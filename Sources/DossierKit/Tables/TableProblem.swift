import Diagnostics

/// What can be wrong in a table, and the one home of the sentences about it.
enum TableProblem: Problem, Error, Hashable {
    // The header of a CSV table.
    case noHeader
    case separatorLine(String)
    case noSlugColumn(String?, kind: String)
    case separator(Unicode.Scalar)
    case tooManyColumns(Int)
    case emptyHeader(column: String)
    case invisibleMark(String, Unicode.Scalar)
    case headerTwice(String, first: String)
    case pathForm(String)
    case numberRange(String)
    case numberGap(String, missing: Int)
    case twoNumbers(String)
    case otherForm(String, first: String)

    // Its rows.
    case openQuote
    case textBehindQuote(openingLine: Int)
    case spaceBeforeQuote
    case curlyQuote(Unicode.Scalar)
    case tooFewCells(row: Int, found: Int, expected: Int, missing: String)
    case tooManyCells(row: Int, found: Int, expected: Int)
    case controlCharacter(HiddenCharacter)

    // JSON lines.
    case noObject
    case textBehindObject
    case noName
    case noColon(String)
    case noValue
    case bareWord(String)
    case noComma(closing: Unicode.Scalar)
    case trailingComma
    case openBracket(Unicode.Scalar)
    case openString
    case escape(String)
    case duplicateKey(String)
    case tooDeep

    var rule: Rule {
        switch self {
        case .noHeader, .separatorLine, .noSlugColumn, .tooManyColumns, .emptyHeader, .invisibleMark,
            .headerTwice, .pathForm, .numberRange,
            .numberGap, .twoNumbers, .otherForm:
            .tableHeader
        case .controlCharacter: .controlCharacter
        case .duplicateKey: .yamlDuplicateKey
        default: .tableForm
        }
    }
}
