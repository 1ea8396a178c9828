import CUTF8Proc
import Diagnostics
import Glibc

/// Text as the search for private values sees it, with the place in the file of each part.
///
/// Case, accents' Unicode form and width are folded (NFKC with case folding, decomposed; Unicode Standard,
/// section 3.13), marks that cannot be seen are dropped, and any white space is one space; between two Chinese,
/// Japanese or Korean letters it is none.
struct FoldedText {
    private(set) var bytes: [UInt8] = []
    /// Where parts of the text begin, in the order of the text: what lies between counts on from the left.
    private var places: [(offset: Int, position: Position)] = []

    /// A byte that no value has, for the end of what belongs together.
    static let end: UInt8 = 0

    mutating func append(_ text: some Collection<UInt8>, at position: Position = .start) {
        let done: Void? = text.withContiguousStorageIfAvailable { append($0, position) }
        if done == nil { Array(text).withUnsafeBufferPointer { append($0, position) } }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ position: Position) {
        var (line, column, index) = (Int(position.line), Int(position.column), 0)
        places.append((bytes.count, position))
        var isMoved = false
        while index < text.count {
            let byte = text[index]
            if byte >= 0x80 {
                let start = index
                while index < text.count, text[index] >= 0x80 { index += 1 }
                let run = UnsafeBufferPointer(rebasing: text[start..<index])
                appendFolded(run)
                column += run.count { $0 & 0xC0 != 0x80 }
                isMoved = true
                continue
            }
            if byte <= 0x20 {
                isMoved = isMoved || byte == 0x0A || bytes.last == UInt8(ascii: " ")
                if byte == 0x0A { (line, column) = (line + 1, 0) }
                appendBreak()
            } else {
                if isMoved {
                    places.append((bytes.count, Position(line: line, column: column)))
                    isMoved = false
                }
                let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
                bytes.append(isUpper ? byte | 0x20 : byte)
            }
            index += 1
            column += 1
        }
    }

    /// A space, unless one is there.
    mutating func appendBreak() {
        if let last = bytes.last, last != UInt8(ascii: " "), last != FoldedText.end {
            bytes.append(UInt8(ascii: " "))
        }
    }

    /// Takes away a space behind a wide letter, as another one follows.
    private mutating func closeGap() {
        guard bytes.last == UInt8(ascii: " "),
            bytes.dropLast().last(where: { $0 & 0xC0 != 0x80 }).map(isWideLead) == true
        else { return }
        bytes.removeLast()
        if let last = places.last, last.offset > bytes.count {
            places[places.count - 1].offset = bytes.count
        }
    }

    mutating func appendEnd() { bytes.append(FoldedText.end) }

    /// Non-ASCII characters, folded; what is not UTF-8 stays as it is.
    private mutating func appendFolded(_ run: UnsafeBufferPointer<UInt8>) {
        let options =
            UTF8PROC_STABLE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_DECOMPOSE.rawValue
            | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue
        var folded: UnsafeMutablePointer<UInt8>?
        let count = utf8proc_map(run.baseAddress, run.count, &folded, utf8proc_option_t(options))
        defer { free(folded) }
        guard count >= 0, let folded else { return bytes.append(contentsOf: run) }
        for byte in UnsafeBufferPointer(start: folded, count: count) {
            // The wide and the unbreakable space have become this one.
            if byte == UInt8(ascii: " ") {
                appendBreak()
            } else {
                if isWideLead(byte) { closeGap() }
                bytes.append(byte)
            }
        }
    }

    /// The place in the file of an offset.
    func position(of offset: Int) -> Position {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return .start }
        let place = places[low - 1]
        let characters = bytes[place.offset..<offset].count { $0 & 0xC0 != 0x80 }
        return Position(line: Int(place.position.line), column: Int(place.position.column) + characters)
    }
}

/// True for the first byte of a letter of Chinese, Japanese or Korean in UTF-8: U+3000 to U+9FFF and U+AC00 to
/// U+D7FF, and the jamo that these become.
func isWideLead(_ byte: UInt8) -> Bool { byte == 0xE1 || (0xE3...0xED).contains(byte) }
