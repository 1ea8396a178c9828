/// Text as a JSON string (RFC 8259, section 7), quotation marks included.
public func jsonString(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": json += "\\\""
        case "\\": json += "\\\\"
        case "\n": json += "\\n"
        case "\r": json += "\\r"
        case "\t": json += "\\t"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F:
            json += "\\u" + padded(scalar.value, radix: 16, to: 4)
        default: json.unicodeScalars.append(scalar)
        }
    }
    return json + "\""
}

extension Diagnostic {
    /// The diagnostic as a JSON object on one line: `file line column severity rule message hint`, and `row`
    /// and `cell` (the column's name) where it is about a table; what is absent is left out.
    public var json: String {
        var fields = [
            ("file", jsonString(location.file)), ("line", String(location.position.line)),
            ("column", String(location.position.column)),
        ]
        if let cell = location.cell {
            fields += [("row", String(cell.row)), ("cell", jsonString(cell.column))]
        }
        fields += [
            ("severity", jsonString(severity.rawValue)), ("rule", jsonString(rule.rawValue)),
            ("message", jsonString(message)),
        ]
        if let hint { fields.append(("hint", jsonString(hint))) }
        return "{" + fields.map { "\(jsonString($0)):\($1)" }.joined(separator: ",") + "}"
    }
}
