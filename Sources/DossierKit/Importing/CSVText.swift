/// A cell as CSV writes it (RFC 4180), from which ``CSVRows`` reads the same text.
///
/// It is put in quotation marks where a comma, a quotation mark, a line end or a space at an end asks for them. A text
/// that begins with `=` stays as it is: it is no formula here, and other signs before it would be another text.
func csvCell(_ text: String, into bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { text in
        let needsQuotes =
            text.first.map(isSpace) == true || text.last.map(isSpace) == true
            || text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else {
            bytes += text
            return
        }
        bytes.append(0x22)
        for byte in text {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}

/// A row of cells, without a line end.
func csvRow(_ cells: [String], into bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        csvCell(cell, into: &bytes)
    }
}

/// The text with the line ends that ``CSVRows`` makes of others.
func withPlainLineEnds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var (bytes, previous): ([UInt8], UInt8) = ([], 0)
    for byte in text.utf8 {
        if !(previous == 0x0D && byte == 0x0A) { bytes.append(byte == 0x0D ? 0x0A : byte) }
        previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
}
