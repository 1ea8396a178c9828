import Diagnostics

/// One step of libyaml's walk over a text, copied into values.
struct Event {
    enum Kind {
        case documentStart(hasDirectives: Bool)
        case documentEnd
        case streamEnd
        case scalar(Scalar)
        case alias(String)
        case listStart
        case listEnd
        case mapStart
        case mapEnd
        /// What libyaml knows and this parser has no use for.
        case other
    }

    let kind: Kind
    let start: Position
    /// The place behind the last character.
    let end: Position
    var anchor: String?
    var hasTag = false
}

/// Where and over what libyaml gave up.
struct SyntaxError: Error {
    /// The words of libyaml 0.2.5 (scanner.c, parser.c, reader.c), which only ``Mistake`` reads.
    let problem: String
    let place: Position
    /// What was being read, and where that began; empty and the start of the text where libyaml does not say.
    let context: String
    let contextPlace: Position
    /// For bytes that are not UTF-8: how many bytes stand before them.
    var offset: Int?
    /// The last quoted or block scalar that was read whole.
    var lastQuoted: Range<Position>?
    /// Where the innermost list or map begins that was being read.
    var innermost: Position?

    /// The same error, thrown within a list or map; the innermost one says so first.
    func within(_ start: Position) -> SyntaxError {
        var error = self
        error.innermost = innermost ?? start
        return error
    }
}
