import Diagnostics

/// Splits the bytes of a table into rows of cells, one row after the other.
///
/// The form is RFC 4180's: commas, a quotation mark around a cell that holds a comma, a line break or a
/// quotation mark (written twice). Lines end in `\r\n`, `\n` or `\r`. The bytes must outlive the rows.
struct CSVRows {
    struct Cell {
        /// What stands in the cell, without the quotation marks around it.
        let content: Range<Int>
        let position: Position
        /// Whether it holds doubled quotation marks or a `\r`.
        let needsCopy: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
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

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Goes to the next row; false at the end of the table.
    mutating func next() -> Bool {
        guard index < bytes.count else { return false }
        number += 1
        cells.removeAll(keepingCapacity: true)
        controls.removeAll(keepingCapacity: true)
        mistake = nil

        readCell()
        while mistake == nil, peek == .comma {
            step()
            readCell()
        }
        if mistake != nil {
            while let byte = peek, !byte.endsLine { step() }
        }
        end = place
        readLineEnd()
        return true
    }

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
        peek == .quote ? readQuotedCell() : readPlainCell()
    }

    private mutating func readPlainCell() {
        let (start, position) = (index, place)
        var isBlank = true
        while let byte = peek, byte != .comma, !byte.endsLine {
            guard !isBlank || byte != .quote else {
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
        if let byte = peek, byte != .comma, !byte.endsLine {
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
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let feed = UInt8(ascii: "\n")
    fileprivate static let `return` = UInt8(ascii: "\r")

    fileprivate var endsLine: Bool { self == .feed || self == .return }
}
