import Diagnostics

extension YAMLProblem {
    public var message: String {
        switch self {
        case .notUTF8: "the bytes from here on are not UTF-8"
        case .controlCharacter(let hidden): hidden.sentence
        case .fullWidthColon(let name):
            "'\(name)' is followed by a full-width '：', so it is not read as a field"
        case .fullWidthHash: "a full-width '＃' does not begin a comment"
        case .fullWidthHyphen: "a full-width '－' does not begin a list item"
        case .fullWidthSpace: "there is a full-width space where YAML needs a plain one"
        case .noBreakSpace: "there is a no-break space where YAML needs a plain one"
        case .foreignDash(let sign): "'\(sign)' does not begin a list item"

        case .duplicateKey(let key, let line, _):
            "the field '\(key)' is here twice: the first is on line \(line)"
        case .missingKey: "there is no name before ':'"
        case .complexKey: "the name of a field is a plain word, without '?' and brackets"
        case .mergeKey: "the merge key '<<' is not read"
        case .anchor(let name): "the anchor '&\(name)' is not read"
        case .alias(let name): "the alias '*\(name)' is not read"
        case .tag(let tag): "the tag '\(tag)' is not read"
        case .directive: "a line that begins with '%' is not read"
        case .severalDocuments: "a second document begins here"
        case .tightHash(let word): "'\(word)' is read as a comment and would be lost"
        case .deepItem:
            "this list item stands deeper than the text above it, so it is read as part of that text"

        case .tab: "the line is indented with a tab"
        case .tooDeep: "the data are more than 64 levels deep"
        case .indentation(let spaces, _):
            spaces == 0
                ? "the line is not indented, which fits nothing above it"
                : "the line is indented by \(count(spaces)), which fits nothing above it"
        case .noColon(let line): "'\(line)' is neither a field nor part of the value above"
        case .colonSpace(let name): "there is no space after '\(name):'"
        case .itemSpace(let word): "there is no space after the '-' of '\(word)'"
        case .itemAmongFields: "a list item stands where the next field should be"
        case .fieldAmongItems: "a field stands where the next '- ' should be"
        case .listBehindKey: "'- ' stands on the line of its field"

        case .colonInValue: "': ' within a value reads as the end of a field's name"
        case .curlyQuote(let sign): "'\(sign)' does not put a value in quotation marks"
        case .openQuote(let quote, nil): "the quotation mark \(quote) that opens here is not closed"
        case .openQuote(let quote, let line?):
            "the quotation mark \(quote) that opens here is closed only on line \(line)"
        case .textBehindQuote(let quote):
            "the value ends at the quotation mark \(quote), and there is more text"
        case .escape(let escape): "'\(escape)' has no meaning between double quotation marks"
        case .reservedSign(let sign): "a value cannot begin with '\(sign)'"
        case .textBehindBlockSign(let sign): "the text begins on the line of the '\(sign)'"

        case .openBracket(let bracket): "the '\(bracket)' that opens here is not closed"
        case .strayBracket(let bracket): "the '\(bracket)' closes nothing"
        case .noComma(let bracket): "there is neither ',' nor '\(closing(bracket))' here"
        case .emptyEntry: "there is nothing before this ','"
        case .textBehindBracket: "there is more text after the closing bracket"
        case .valueInBracket(let bracket):
            "the value begins with '\(bracket)', so it ends at '\(closing(bracket))', and there is more text"

        case .unreadable: "the text cannot be read from here on"
        }
    }

    public var hint: String? {
        switch self {
        case .notUTF8: "save the file as UTF-8"
        case .controlCharacter: "delete it, or type the line again"
        case .fullWidthColon(let name):
            "write '\(name): ' with a plain ':' and a space, or put the value in quotation marks"
        case .fullWidthHash: "write a plain '#', or put the value in quotation marks"
        case .fullWidthHyphen: "write a plain '-' and a space, or put the value in quotation marks"
        case .fullWidthSpace, .noBreakSpace: "write a plain space"
        case .foreignDash: "write '- ', or put the value in quotation marks"

        case .duplicateKey(let key, _, .list):
            "keep one of the two or, if a new entry begins here, write '- \(key): …'"
        case .duplicateKey(let key, _, .field):
            "keep one of the two or, if they are two entries, write '- \(key): …' for each"
        case .duplicateKey: "keep one of the two"
        case .missingKey: "write 'name: value'"
        case .complexKey: "write 'name: value'"
        case .mergeKey: "write the fields out"
        case .anchor:
            "write the value out where it is wanted; if the '&' belongs to it, put it in quotation marks"
        case .alias: "write the value out; if the '*' belongs to it, put it in quotation marks"
        case .tag: "delete it; if the '!' belongs to the value, put the value in quotation marks"
        case .directive: "delete the line; if it is text, put it in quotation marks"
        case .severalDocuments: "write all fields in one, without a line '---' or '...' between them"
        case .tightHash: "put the value in quotation marks, or write a comment with a space after its '#'"
        case .deepItem: "indent it like the item above, or put the value in quotation marks"

        case .tab: "indent with spaces"
        case .tooDeep: "close brackets, or write the data flatter"
        case .indentation(_, let fitting):
            "\(indentation(fitting)), like the line that it belongs beside"
        case .noColon: "write 'name: value', or indent the line to continue the value above"
        case .colonSpace(let name): "write '\(name): ' with a space"
        case .itemSpace: "write '- ' with a space"
        case .itemAmongFields: "write the list below a field of its own that has no other value"
        case .fieldAmongItems: "begin the line with '- ', or indent it to belong to the item above"
        case .listBehindKey: "begin the list on the next line, or put the value in quotation marks"

        case .colonInValue: "put the whole value in quotation marks"
        case .curlyQuote: "write a plain \" at both ends of the value"
        case .openQuote(let quote, _): "close it, or put \(other(quote)) around a value that holds \(quote)"
        case .textBehindQuote(let quote): "put the whole value in \(other(quote)), which may hold \(quote)"
        case .escape(let escape): escapeHint(escape)
        case .reservedSign: "put the value in quotation marks"
        case .textBehindBlockSign: "begin the text on the next line, indented, or put it in quotation marks"

        case .openBracket(let bracket):
            "close it with '\(closing(bracket))', or put the value in quotation marks"
        case .strayBracket: "delete it, or put the value in quotation marks"
        case .noComma("{"): "write '{name: value, name: value}', with quotation marks around whole values"
        case .noComma: "write '[one, two]', with quotation marks around whole values"
        case .emptyEntry: "delete one ','"
        case .textBehindBracket: "delete it, or write one value a line"
        case .valueInBracket: "put the whole value in quotation marks"

        case .unreadable:
            "look at the quotation marks, brackets and indentation of this line and the one above"
        }
    }

    private func count(_ spaces: Int) -> String { spaces == 1 ? "1 space" : "\(spaces) spaces" }

    /// What to do to a line for it to stand at one of some depths, the smallest first.
    private func indentation(_ depths: [Int]) -> String {
        let deeper = depths.filter { $0 > 0 }
        guard let last = deeper.last else { return "do not indent it" }
        let spaces = deeper.dropLast().map { "\($0) or " }.joined() + count(last)
        return depths.contains(0) ? "do not indent it, or by \(spaces)" : "indent it by \(spaces)"
    }

    private func escapeHint(_ escape: String) -> String {
        escape.utf8.dropFirst().first.map { "xuU".utf8.contains($0) } ?? false
            ? "write the character itself, or '\\\\' for a backslash"
            : "write '\\\\' for a backslash, or put the value in single quotation marks"
    }

    private func closing(_ bracket: Unicode.Scalar) -> Unicode.Scalar { bracket == "[" ? "]" : "}" }

    private func other(_ quote: Unicode.Scalar) -> Unicode.Scalar { quote == "'" ? "\"" : "'" }
}
