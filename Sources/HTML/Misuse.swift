/// A slip of a template's author: a value in a place where it cannot stand, or markup that is left half open.
enum Misuse {
    case value(MarkupScanner.Value, in: MarkupScanner.Place)
    case ending(in: MarkupScanner.Place)

    /// What is wrong, and what can stand there.
    var sentence: String {
        switch self {
        case .value(_, .refused(let refusal)), .ending(.refused(let refusal)): refusal.rawValue
        case .value(let value, let place): "\(value.words) cannot stand \(place.words)"
        case .ending(let place): "the markup ends \(place.words.prefix { $0 != ":" }), and not between tags"
        }
    }

    /// Stops the program and names the template's file and line.
    @inline(never)
    func stop(file: StaticString, line: UInt) -> Never {
        fatalError(sentence, file: file, line: line)
    }

    /// Stops the program and shows the literal, whose file and line are not known.
    @inline(never)
    func stop(at literal: StaticString) -> Never {
        fatalError("\(sentence), in the literal '\(literal)'")
    }
}

extension MarkupScanner {
    /// Why no value can stand in a place, or why a literal's markup is refused.
    enum Refusal: String, Hashable, Sendable {
        case addressPart =
            "an address is the whole value of its attribute: nothing stands before or behind it"
        case bareLess = "a '<' that starts no tag is written '&lt;'"
        case code = "no value can stand in 'style', 'srcdoc' or an attribute that starts with 'on'"
        case comment =
            "no value can stand in a comment, which ends with '-->' and neither starts with '-' nor has another '--'"
        case declaration = "no value can stand behind '<!' or '<?', which start a doctype or a comment"
        case rawText = "no value can stand in <script>, <style>, <iframe>, <noscript> and their like"
        case rawTextComment = "a '<!' cannot stand in <script>, <style>, <iframe>, <noscript> and their like"
        case singleQuoted = "no value can stand in single quotes: write double quotes"
        case tagForm = "a tag is not well formed: see its quotation marks and the spaces between attributes"
        case tagName = "no value can stand in the name of a tag or in an end tag"
        case unquoted = "no value can stand in an attribute without quotes: write double quotes"
    }
}

extension MarkupScanner.Value {
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .address: "a WebAddress"
        case .markup: "HTML"
        case .attribute: "an Attribute"
        }
    }
}

extension MarkupScanner.Place {
    /// Where it is, and what can stand there.
    fileprivate var words: String {
        switch self {
        case .text: "between tags: text and HTML can"
        case .escapable: "in a <title> or <textarea>: only text can"
        case .quoted: "in this attribute: only text can"
        case .address: "in an attribute for addresses: make it a WebAddress"
        case .addressEnd: "behind an address: the address is the whole value of its attribute"
        case .tag, .gap: "inside a tag: only an Attribute can"
        case .refused(let refusal): refusal.rawValue
        }
    }
}
