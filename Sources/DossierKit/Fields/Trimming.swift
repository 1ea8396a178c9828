import Diagnostics

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

/// The words between commas and semicolons, plain or full-width; nil where there are not several, or some are not
/// like slugs: text in which a comma is a comma.
func slugs(in text: String) -> [String]? {
    let marks = ",;、，；".unicodeScalars
    guard text.unicodeScalars.contains(where: marks.contains) else { return nil }
    let words = text.unicodeScalars.split(whereSeparator: marks.contains).map { trimmed(Substring($0)) }
        .filter { !$0.isEmpty }
    let isList = words.allSatisfy { word in
        word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 0x2D || $0 == 0x3A }
    }
    return words.count > 1 && isList ? words : nil
}

/// True for a text in which a reader can see something: not only spaces of whatever script, marks of direction,
/// joiners, selectors of variants and the empty pattern of Braille.
///
/// A hidden character counts as seen: it is told of by itself, and not again as an empty text.
func isVisible(_ text: String) -> Bool {
    // Most texts begin with a letter of ASCII, and no table needs to be asked.
    if let first = text.utf8.first, (0x21..<0x7F).contains(first) { return true }
    return text.unicodeScalars.contains { scalar in
        let isBlank =
            scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            || scalar == "\u{2800}"
        return !isBlank || HiddenCharacter(scalar) != nil
    }
}

/// True for a space, a tab and the bytes that end a line.
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
