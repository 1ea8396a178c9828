/// The text without spaces and line ends around it.
func trimmed(_ text: Substring) -> String {
    var bytes = text.utf8
    while let byte = bytes.first, isSpace(byte) { bytes.removeFirst() }
    while let byte = bytes.last, isSpace(byte) { bytes.removeLast() }
    return String(Substring(bytes))
}

/// The text without spaces and line ends around it.
func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last, isSpace(first) || isSpace(last) else {
        return text
    }
    return trimmed(text[...])
}

/// True for a space, a tab and the bytes that end a line.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
