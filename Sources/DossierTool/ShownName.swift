/// A name that others chose, safe to print: between quotation marks, with `\u{202E}` for characters that move
/// the cursor, turn the line or are not seen.
func shown(_ name: String) -> String {
    var text = "'"
    for scalar in name.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default:
            if scalar == "\\" || scalar == "'" { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
    }
    return text + "'"
}
