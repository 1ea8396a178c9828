extension String {
    /// The text on one line: line ends of every kind, tabs and other control characters become a space, several spaces
    /// one, and marks that turn the direction of what follows are left out.
    ///
    /// In a format of lines a line end in a value would begin a field of its own, also one that only Unicode knows
    /// (U+0085, U+2028, U+2029). A mark of direction that is not taken back would turn the fields that follow it.
    var onOneLine: String {
        if isPlainLine { return self }
        var line = ""
        var needsSpace = false
        for scalar in unicodeScalars where !scalar.turnsDirection {
            if scalar.endsWord {
                needsSpace = !line.isEmpty
            } else {
                if needsSpace { line.unicodeScalars.append(" ") }
                needsSpace = false
                line.unicodeScalars.append(scalar)
            }
        }
        return line
    }

    /// True where no byte can begin what is to be changed.
    private var isPlainLine: Bool {
        var before = UInt8(ascii: " ")
        for byte in utf8 {
            if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 { return false }
            if byte == UInt8(ascii: " "), before == byte { return false }
            before = byte
        }
        return before != UInt8(ascii: " ")
    }
}

extension Unicode.Scalar {
    /// A space or control character; the narrow and wide spaces of typography stay as they are.
    fileprivate var endsWord: Bool {
        switch value {
        case 0...0x20, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }

    /// The embeddings, overrides and isolates of the bidirectional algorithm (UAX #9, section 2) and their ends.
    fileprivate var turnsDirection: Bool {
        switch value {
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
