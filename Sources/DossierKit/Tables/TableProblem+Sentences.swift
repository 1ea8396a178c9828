import Diagnostics

extension TableProblem {
    var message: String {
        switch self {
        case .noHeader: "the table has no header"
        case .separatorLine(let line): "the line '\(line)' stands where the names of the fields should be"
        case .noSlugColumn(_, let kind): "the table has no column 'slug', so no row is \(kind)"
        case .separator("\t"): "the cells are separated by tabs"
        case .separator(let separator): "the cells are separated by '\(separator)'"
        case .tooManyColumns(let count): "the table has \(count) columns, and 1000 are the limit"
        case .emptyHeader(let column): "column \(column) has no name"
        case .invisibleMark(let name, let mark):
            "'\(name)' holds a character that cannot be seen, \(mark.codePoint)"
        case .headerTwice(let name, let first):
            "the column '\(name)' is here twice: the first is column \(first)"
        case .pathForm(let name): "'\(name)' is not the path of a field"
        case .numberRange(let name): "the number in '\(name)' is not between 1 and 99"
        case .numberGap(let name, let missing): "'\(name)' is here without the number \(missing) before it"
        case .twoNumbers(let name): "'\(name)' holds two numbers, and one is the limit in a table"
        case .otherForm(let name, let first): "'\(first)' and '\(name)' give one field two forms"

        case .openQuote: "the quotation mark \" that opens here is not closed"
        case .textBehindQuote(let line):
            "there is text behind the quotation mark that closes the cell opened on line \(line)"
        case .spaceBeforeQuote: "there is a space before the quotation mark"
        case .curlyQuote(let sign): "'\(sign)' does not put a cell in quotation marks"
        case .tooFewCells(let row, let found, let expected, let missing):
            "row \(row) has \(cells(found)) and the header \(expected): the first missing one is '\(missing)'"
        case .tooManyCells(let row, let found, let expected):
            "row \(row) has \(cells(found)) and the header \(expected)"
        case .controlCharacter(let hidden): hidden.sentence

        case .noObject: "the line is not a JSON object"
        case .textBehindObject: "there is more text behind the object"
        case .noName: "there is no name in quotation marks here"
        case .noColon(let name): "there is no ':' behind '\(name)'"
        case .noValue: "there is no value here"
        case .bareWord(let word): "'\(word)' is neither in quotation marks nor a number"
        case .noComma(let closing): "there is neither ',' nor '\(closing)' here"
        case .trailingComma: "there is nothing behind this ','"
        case .openBracket(let bracket): "the '\(bracket)' that opens here is not closed in its line"
        case .openString: "the quotation mark \" that opens here is not closed in its line"
        case .escape(let escape): "'\(escape)' has no meaning in JSON"
        case .duplicateKey(let key): "the field '\(key)' is here twice"
        case .tooDeep: "the data are more than 64 levels deep"
        }
    }

    var hint: String? {
        switch self {
        case .noHeader: "write the names of the fields in the first row"
        case .separatorLine(let line): "delete the line '\(line)'"
        case .noSlugColumn(let name?, _): "write 'slug' for '\(name)' in the first row"
        case .noSlugColumn(nil, _):
            "write the names of the fields in the first row, 'slug' among them: each row below it is a record"
        case .separator: "save as CSV UTF-8 (comma delimited)"
        case .tooManyColumns: "delete the columns that are empty"
        case .emptyHeader: "write the name of a field in row 1, or delete the column"
        case .invisibleMark: "type the name again"
        case .headerTwice: "keep one of the two"
        case .pathForm: "write names with '.' between them, such as 'title.ja' or 'outputs.1.url'"
        case .numberRange: "count from 1; write a longer list as JSON lines"
        case .numberGap: "count from 1 without a gap"
        case .twoNumbers: "write the record as JSON lines or in a file of its own"
        case .otherForm: "keep one form: one value, numbers, or names"

        case .openQuote: "close it; a quotation mark within a cell is written twice"
        case .textBehindQuote:
            "write a quotation mark within a cell twice, and the comma directly behind the last one"
        case .spaceBeforeQuote: "delete the space"
        case .curlyQuote: "write a plain \" at both ends of the cell"
        case .tooFewCells:
            "keep the commas of empty cells, and put a cell that holds a line break in quotation marks"
        case .tooManyCells: "put a cell that holds a comma in quotation marks"
        case .controlCharacter: "delete it, or type the cell again"

        case .noObject: "write one object a line, from '{' to '}'"
        case .textBehindObject: "begin the next object on a line of its own"
        case .noName, .noColon: "write {\"name\": value}"
        case .noValue: "write a text in quotation marks, a number, true, false or null"
        case .bareWord: "put it in double quotation marks"
        case .noComma: "write ',' between two entries, and '\\\"' for a quotation mark within a text"
        case .trailingComma: "delete it"
        case .openBracket(let bracket): "close it with '\(bracket == "{" ? "}" : "]")'; an object is one line"
        case .openString:
            "close it; write '\\\"' for a quotation mark and '\\n' for a line break within a text"
        case .escape: "write the character itself, or '\\\\' for a backslash"
        case .duplicateKey: "keep one of the two"
        case .tooDeep: "write the data flatter"
        }
    }

    private func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
}

extension Unicode.Scalar {
    /// The character as the Unicode Standard names it, `U+200B`.
    fileprivate var codePoint: String { "U+" + padded(value, radix: 16, uppercase: true, to: 4) }
}
