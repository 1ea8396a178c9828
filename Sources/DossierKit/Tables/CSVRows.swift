import Diagnostics

/// Splits the bytes of a table into rows of cells, one row after the other.
///
/// The form is RFC 4180's: commas, a quotation mark around a cell that holds a comma, a line break or a
/// quotation mark (written twice). Lines end in `\r\n`, `\n` or `\r`. The bytes must outlive the rows.
///
/// Tables of others may have another separator. With tabs a quotation mark that is not closed as it should be is one
/// of the text; and behind one that is never closed the rows go on in the next line, so that one slip costs one row.
struct CSVRows {
    struct Cell {
        /// What stands in the cell, without the quotation marks around it.
        let content: Range<Int>
        let position: Position
        /// Whether it holds doubled quotation marks or a `\r`.
        let needsCopy: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let separator: UInt8
    /// How often a quotation mark may still be taken back: each may cost a look at all that follows.
    private var takebacks: Int
    private var index = 0
    private var line = 1
    private var column = 1

    /// As a spreadsheet numbers it; 0 before the first row.
    private(set) var number = 0
    /// The cells of the current row.
    private(set) var cells: [Cell] = []
    /// The place behind the current row's last character.
    private(set) var end = Position.start
    /// Why the current row could not be read to its end.
    private(set) var mistake: Located<TableProblem>?
    /// Characters in the current row that no text should hold, by the index of their cell.
    private(set) var controls: [(cell: Int, problem: Located<TableProblem>)] = []

    /// The bytes of the current row, without its line end.
    private(set) var range = 0..<0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        separator = .comma
        takebacks = 0
    }

    /// The rows of a table of others.
    init(foreign bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
        takebacks = 100
    }

    /// Goes to the next row; false at the end of the table.
    mutating func next() -> Bool {
        guard index < bytes.count else { return false }
        number += 1
        cells.removeAll(keepingCapacity: true)
        controls.removeAll(keepingCapacity: true)
        mistake = nil

        let (start, startLine) = (index, line)
        readCell()
        while mistake == nil, peek == separator {
            step()
            readCell()
        }
        if mistake?.value == .openQuote, takebacks > 0 {
            takebacks -= 1
            (index, line, column) = (start, startLine, 1)
        }
        if mistake != nil {
            while let byte = peek, !byte.endsLine { step() }
        }
        end = place
        range = start..<index
        readLineEnd()
        return true
    }

    /// The current row as it stands in the file, with U+FFFD for what is not UTF-8.
    var written: String { String(decoding: bytes[range], as: UTF8.self) }

    /// What stands in a cell of the current row; a line break within it is `\n`.
    func text(of cell: Cell) -> String {
        let content = UnsafeBufferPointer(rebasing: bytes[cell.content])
        guard cell.needsCopy else { return String(decoding: content, as: UTF8.self) }

        var copy: [UInt8] = []
        copy.reserveCapacity(content.count)
        var previous: UInt8 = 0
        for byte in content {
            switch (previous, byte) {
            case (.quote, .quote), (.return, .feed):
                previous = 0  // Said already.
            default:
                copy.append(byte == .return ? .feed : byte)
                previous = byte
            }
        }
        return String(decoding: copy, as: UTF8.self)
    }
}

// MARK: - Reading

extension CSVRows {
    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }
    private var place: Position { Position(line: line, column: column) }

    /// Goes one byte on within a line. A column is a character, so it grows with its first byte only.
    private mutating func step() {
        if bytes[index] & 0xC0 != 0x80 { column += 1 }
        index += 1
    }

    private mutating func readLineEnd() {
        guard let byte = peek else { return }
        index += 1
        if byte == .return, peek == .feed { index += 1 }
        line += 1
        column = 1
    }

    private mutating func readCell() {
        guard peek == .quote, separator != .tab || takebacks > 0 else { return readPlainCell() }
        let start = (index, line, column)
        readQuotedCell()
        guard separator == .tab, mistake != nil else { return }
        takebacks -= 1
        (index, line, column) = start
        mistake = nil
        readPlainCell()
    }

    private mutating func readPlainCell() {
        let (start, position) = (index, place)
        var isBlank = true
        while let byte = peek, byte != separator, !byte.endsLine {
            guard !isBlank || byte != .quote || separator == .tab else {
                mistake = Located(.spaceBeforeQuote, at: position)
                return
            }
            isBlank = isBlank && byte == .space
            noteHidden()
            step()
        }
        cells.append(Cell(content: start..<index, position: position, needsCopy: false))
    }

    private mutating func readQuotedCell() {
        let position = place
        step()
        let start = index
        var needsCopy = false
        while let byte = peek {
            if byte == .quote {
                let end = index
                step()
                guard peek == .quote else { return close(start..<end, at: position, needsCopy: needsCopy) }
                needsCopy = true
                step()
            } else if byte.endsLine {
                needsCopy = needsCopy || byte == .return
                readLineEnd()
            } else {
                noteHidden()
                step()
            }
        }
        mistake = Located(.openQuote, at: position)
    }

    /// Ends a quoted cell, behind which a comma or the end of the line must stand.
    private mutating func close(_ content: Range<Int>, at position: Position, needsCopy: Bool) {
        if let byte = peek, byte != separator, !byte.endsLine {
            mistake = Located(.textBehindQuote(openingLine: Int(position.line)), at: place)
        } else {
            cells.append(Cell(content: content, position: position, needsCopy: needsCopy))
        }
    }

    private mutating func noteHidden() {
        guard let hidden = HiddenCharacter(at: index, in: bytes) else { return }
        controls.append((cells.count, Located(.controlCharacter(hidden), at: place)))
    }
}

extension UInt8 {
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let comma = UInt8(ascii: ",")
    fileprivate static let tab = UInt8(ascii: "\t")
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let feed = UInt8(ascii: "\n")
    fileprivate static let `return` = UInt8(ascii: "\r")

    fileprivate var endsLine: Bool { self == .feed || self == .return }
}
