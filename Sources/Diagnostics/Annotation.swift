extension Diagnostic {
    /// The diagnostic as a command that GitHub Actions shows beside the line it is about:
    ///
    ///     ::error file=content/events/access-ends.md,line=3,col=7,title=date-form::there is no month 13%0Ahint: …
    ///
    /// The form is that of “Workflow commands for GitHub Actions”; what is escaped, and how, is in `command.ts` of
    /// its toolkit. A line of content can therefore never be taken for a command.
    public var annotation: String {
        let properties = [
            "file=\(Self.escaped(location.file, inProperty: true))", "line=\(location.position.line)",
            "col=\(location.position.column)", "title=\(Self.escaped(rule.rawValue, inProperty: true))",
        ]
        let cell = location.cell.map { cell in
            "\nrow \(cell.row)"
                + (cell.column.isEmpty ? "" : ", column '\(DiagnosticFormat.visible(cell.column))'")
        }
        let text =
            DiagnosticFormat.visible(message) + (cell ?? "")
            + (hint.map { "\nhint: \(DiagnosticFormat.visible($0))" } ?? "")
        return "::\(severity.rawValue) \(properties.joined(separator: ","))"
            + "::\(Self.escaped(text, inProperty: false))"
    }

    /// `%` and line ends, and in a property also `:` and `,`, as percent signs with two digits.
    private static func escaped(_ text: String, inProperty: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where inProperty: escaped += "%3A"
            case "," where inProperty: escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
