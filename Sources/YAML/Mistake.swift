import Diagnostics

/// What an author did, told from what libyaml says of it and from the line it says it about.
struct Mistake {
    let problem: YAMLProblem
    let position: Position

    init(_ problem: YAMLProblem, _ position: Position) {
        self.problem = problem
        self.position = position
    }

    init(_ error: SyntaxError, in source: inout SourceText) {
        if let offset = error.offset {
            self.init(.notUTF8, source.position(ofByte: offset))
            return
        }
        let line = source.line(Int(error.place.line))
        let sign = line.scalar(at: error.place) ?? "\n"
        let opening = source.line(Int(error.contextPlace.line)).scalar(at: error.contextPlace) ?? "\n"

        switch (error.context, error.problem) {
        case (SyntaxError.depth, _):
            self.init(.tooDeep, error.place)
        case (_, let problem) where problem.contains("directive") || problem.contains("YAML document"),
            (let problem, _) where problem.contains("directive"):
            self.init(.directive, Position(line: Int(error.place.line), column: 1))
        case (_, let problem) where problem.contains("a tab character"):
            self.init(.tab, error.place)

        // Quotation marks, escapes and other signs at the beginning of a value.
        case ("while scanning a quoted scalar", _):
            self.init(.openQuote(opening, closedLine: nil), error.contextPlace)
        case ("while parsing a quoted scalar", _):
            self.init(escapeAt: error.place, in: line)
        case (_, "found character that cannot start any token") where sign == "\t":
            self.init(.tab, error.place)
        case (_, "found character that cannot start any token"),
            (_, "mapping keys are not allowed in this context"):
            self.init(.reservedSign(sign), error.place)
        case ("while scanning an alias", _), ("while scanning an anchor", _), ("while scanning a tag", _),
            ("while parsing a tag", _), (_, "found undefined tag handle"):
            self.init(.reservedSign(opening), error.contextPlace)
        case ("while scanning a block scalar", _):
            self.init(.textBehindBlockSign(opening), error.contextPlace)

        // Brackets.
        case ("while parsing a flow sequence", _), ("while parsing a flow mapping", _):
            let isBracket = error.place.line > error.contextPlace.line || "\n]}".unicodeScalars.contains(sign)
            self.init(
                isBracket ? .openBracket(opening) : .noComma(opening),
                isBracket ? error.contextPlace : error.place)
        case (_, "did not find expected node content") where source.isEnd(error.place):
            let start = error.innermost ?? error.place
            let bracket = source.line(Int(start.line)).scalar(at: start) ?? "\n"
            self.init(bracket == "[" || bracket == "{" ? .openBracket(bracket) : .unreadable, start)
        case (_, "did not find expected node content"):
            self.init(
                sign == "," && error.context == "while parsing a flow node"
                    ? .emptyEntry : .reservedSign(sign),
                error.place)

        // Lines.
        case (_, "block sequence entries are not allowed in this context"):
            self.init(.listBehindKey, error.place)
        case (_, "mapping values are not allowed in this context"):
            self.init(colonAt: error.place, in: &source)
        case ("while scanning a simple key", _):
            self.init(lineWithoutColon: error.contextPlace, in: &source)
        case (_, "did not find expected key"), (_, "did not find expected '-' indicator"):
            self.init(unexpectedAt: error, in: &source)
        case (_, "did not find expected <document start>"):
            self.init(afterDocument: error.place, in: &source)
        default:
            self.init(.unreadable, error.place)
        }
    }
}

extension SyntaxError {
    /// What ``context`` says where the data are too deep: libyaml itself knows no limit.
    static let depth = "nesting"

    static func tooDeep(at place: Position) -> SyntaxError {
        SyntaxError(problem: "", place: place, context: depth, contextPlace: place)
    }
}

extension [Unicode.Scalar] {
    /// The character at a place of this line.
    func scalar(at place: Position) -> Unicode.Scalar? {
        let index = Int(place.column) - 1
        return indices.contains(index) ? self[index] : nil
    }

    /// How many spaces the line begins with.
    var indentation: Int { prefix { $0 == " " }.count }

    /// Whether nothing but spaces stands before a place.
    func isIndentation(before place: Position) -> Bool { indentation >= Int(place.column) - 1 }

    /// Whether the line says nothing: it is empty or a comment.
    var isSilent: Bool {
        let rest = dropFirst(indentation)
        return rest.isEmpty || rest.first == "#"
    }
}
