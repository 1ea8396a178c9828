/// How diagnostics are written for people: as compilers do, with the line they are about and a caret.
///
///     content/events/access-ends.md:3:7: error: there is no month 13 [date-form]
///       3 | when: 2024-13-02
///         |       ^
///     hint: write YYYY, YYYY-MM or YYYY-MM-DD
public struct DiagnosticFormat: Sendable {
    private let isColoured: Bool

    public init(isColoured: Bool) { self.isColoured = isColoured }

    /// One diagnostic; `line` is the line of the file at its place, nil where that cannot be quoted.
    public func text(_ diagnostic: Diagnostic, quoting line: String?) -> String {
        let place = diagnostic.location
        var text =
            bold(DiagnosticFormat.visible("\(place): "))
            + coloured(diagnostic.severity.rawValue + ": ", diagnostic.severity)
        text += bold(DiagnosticFormat.visible(diagnostic.message)) + " [\(diagnostic.rule.rawValue)]\n"
        if let cell = place.cell {
            text +=
                "  row \(cell.row)"
                + (cell.column.isEmpty ? "" : ", column '\(DiagnosticFormat.visible(cell.column))'") + "\n"
        }
        if let line {
            let number = "  \(place.position.line)"
            let margin = String(repeating: " ", count: number.count)
            let quoted = DiagnosticFormat.cut(
                DiagnosticFormat.visible(line), around: Int(place.position.column))
            text += "\(number) | \(quoted.line)\n"
            text += "\(margin) | \(DiagnosticFormat.indent(quoted.line, to: quoted.column))^\n"
        }
        if let hint = diagnostic.hint { text += "hint: \(DiagnosticFormat.visible(hint))\n" }
        return text
    }

    /// A text in which each control character but the tab has the picture of it (U+2400 to U+2421), and one that
    /// would turn the direction of writing a replacement character: no file steers the terminal.
    static func visible(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0x00...0x08, 0x0A...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
                    case 0x7F: "\u{2421}"
                    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }

    /// The part of a long line around a column, both counted in Unicode scalars, and the column within it.
    private static func cut(_ line: String, around column: Int) -> (line: String, column: Int) {
        let width = 110
        let scalars = Array(line.unicodeScalars)
        guard scalars.count > width else { return (line, column) }
        let start = max(0, min(column - width / 2, scalars.count - width))
        var part = String.UnicodeScalarView(scalars[start..<min(start + width, scalars.count)])
        if start > 0 { part.replaceSubrange(part.startIndex...part.startIndex, with: ["…"]) }
        if start + width < scalars.count { part.append("…") }
        return (String(part), column - start)
    }

    /// Spaces up to a column: a tab stays a tab and a wide character gets a wide space, so that the caret
    /// lands under what it means.
    private static func indent(_ line: String, to column: Int) -> String {
        var indent = String.UnicodeScalarView()
        for scalar in line.unicodeScalars.prefix(max(0, column - 1)) {
            indent.append(scalar == "\t" ? "\t" : isWide(scalar) ? "\u{3000}" : " ")
        }
        return String(indent)
    }

    /// True for the scripts that terminals show at double width: the main ranges of Unicode Annex 11
    /// (East Asian Width W and F).
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    private func bold(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    private func coloured(_ text: String, _ severity: Severity) -> String {
        guard isColoured else { return text }
        return "\u{1B}[1;\(severity == .error ? 31 : 35)m\(text)\u{1B}[0m"
    }
}
