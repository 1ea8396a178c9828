import Diagnostics
import YAML

/// Reads the JSON object (RFC 8259) of one line as nodes with their places.
struct JSONReader {
    /// The first thing in a line that is not as it should be.
    struct Mistake: Error {
        let problem: TableProblem
        let position: Position
    }

    /// As deep as YAML may be.
    private static let maximumDepth = 64

    let bytes: UnsafeBufferPointer<UInt8>
    private let line: Int
    var index = 0
    /// How far the columns are counted, and the column there: a place is asked for in order.
    private var counted = (index: 0, column: 1)

    init(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
        self.bytes = bytes
        self.line = line
    }

    /// The line's one object.
    mutating func object() throws(Mistake) -> Node {
        skipSpaces()
        guard peek == UInt8(ascii: "{") else { throw mistake(.noObject) }
        let node = try node(depth: 1)
        skipSpaces()
        guard peek == nil else { throw mistake(.textBehindObject) }
        return node ?? Node(.map([]), at: place)
    }

    /// A value; nil for `null`.
    private mutating func node(depth: Int) throws(Mistake) -> Node? {
        let position = place
        switch peek {
        case UInt8(ascii: "{"):
            guard depth <= Self.maximumDepth else { throw mistake(.tooDeep) }
            return Node(.map(try fields(depth: depth)), at: position)
        case UInt8(ascii: "["):
            guard depth <= Self.maximumDepth else { throw mistake(.tooDeep) }
            return Node(.list(try items(depth: depth)), at: position)
        case UInt8(ascii: "\""):
            return Node(.scalar(Scalar(try string(), isPlain: false)), at: position)
        default:
            let word = try word()
            return word == "null" ? nil : Node(.scalar(Scalar(word)), at: position)
        }
    }

    private mutating func fields(depth: Int) throws(Mistake) -> [Field] {
        var fields: [Field] = []
        var places = KeyPlaces()
        try entries(closing: UInt8(ascii: "}")) { (reader) throws(Mistake) in
            let position = reader.place
            guard reader.peek == UInt8(ascii: "\"") else { throw reader.mistake(.noName) }
            let key = try reader.string()
            guard !key.isEmpty else { throw Mistake(problem: .noName, position: position) }
            reader.skipSpaces()
            guard reader.peek == UInt8(ascii: ":") else { throw reader.mistake(.noColon(key)) }
            reader.index += 1
            reader.skipSpaces()
            guard let value = try reader.node(depth: depth + 1) else { return }
            guard places.place(of: key, in: fields) == nil else {
                throw Mistake(problem: .duplicateKey(key), position: position)
            }
            fields.append(Field(key, at: position, value))
        }
        return fields
    }

    private mutating func items(depth: Int) throws(Mistake) -> [Node] {
        var items: [Node] = []
        try entries(closing: UInt8(ascii: "]")) { (reader) throws(Mistake) in
            if let item = try reader.node(depth: depth + 1) { items.append(item) }
        }
        return items
    }

    /// What stands between two brackets, with commas between.
    private mutating func entries(
        closing: UInt8, _ read: (inout JSONReader) throws(Mistake) -> Void
    ) throws(Mistake) {
        let (opening, start) = (bytes[index], place)
        index += 1
        skipSpaces()
        if peek == closing {
            index += 1
            return
        }
        while true {
            try read(&self)
            skipSpaces()
            let separator = place
            switch peek {
            case closing?:
                index += 1
                return
            case UInt8(ascii: ","):
                index += 1
                skipSpaces()
                if peek == closing { throw Mistake(problem: .trailingComma, position: separator) }
            case nil:
                throw Mistake(problem: .openBracket(Unicode.Scalar(opening)), position: start)
            default:
                throw mistake(.noComma(closing: Unicode.Scalar(closing)))
            }
            if peek == nil { throw Mistake(problem: .openBracket(Unicode.Scalar(opening)), position: start) }
        }
    }
}

// MARK: - Places

extension JSONReader {
    var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// The place of the next byte, in characters.
    var place: Position {
        mutating get {
            if counted.index > index { counted = (0, 1) }
            counted.column += bytes[counted.index..<min(index, bytes.count)].count { $0 & 0xC0 != 0x80 }
            counted.index = index
            return Position(line: line, column: counted.column)
        }
    }

    mutating func skipSpaces() {
        while let byte = peek, byte.isJSONSpace { index += 1 }
    }

    /// A mistake at the next byte.
    mutating func mistake(_ problem: TableProblem) -> Mistake { Mistake(problem: problem, position: place) }
}

extension UInt8 {
    /// RFC 8259, section 2; a line feed ends the line.
    var isJSONSpace: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
    }

    /// Whether a number or a word ends before it.
    var endsWord: Bool { isJSONSpace || "{}[]:,\"".utf8.contains(self) }
}
