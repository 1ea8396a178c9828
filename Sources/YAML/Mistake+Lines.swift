import Diagnostics

/// Mistakes that only the lines around them explain.
extension Mistake {
    /// An escape between double quotation marks; libyaml points at its backslash or behind its letter.
    fileprivate static func escape(at place: Position, in line: [Unicode.Scalar]) -> Mistake {
        let index = Int(place.column) - 1
        let start = line.scalar(at: place) == "\\" ? index : max(0, index - 2)
        let digits = line.dropFirst(start + 2).prefix { $0.properties.isASCIIHexDigit }
        let isNumber = start + 1 < line.count && "xuU".unicodeScalars.contains(line[start + 1])
        let escape = line.dropFirst(start).prefix(isNumber ? 2 + min(digits.count, 8) : 2)
        return Mistake(.escape(text(escape)), Position(line: Int(place.line), column: start + 1))
    }

    init(escapeAt place: Position, in line: [Unicode.Scalar]) {
        self = Self.escape(at: place, in: line)
    }

    /// A `:` where no name can stand: a second one in its line, or a line that YAML joined to the one above.
    init(colonAt place: Position, in source: inout SourceText) {
        let line = source.line(Int(place.line))
        let before = line.prefix(Int(place.column) - 1)
        let hasColon = before.indices.contains { index in
            line[index] == ":" && index + 1 < line.count && line[index + 1] == " "
        }
        guard !hasColon else {
            self.init(curlyQuoteBefore: place, in: line)
            return
        }
        if let slip = LineSlip(line) {
            self.init(slip.problem, Position(line: Int(place.line), column: slip.index + 1))
            return
        }
        guard let above = source.lineAbove(place) else {
            self.init(.unreadable, place)
            return
        }
        let upper = source.line(above)
        let isDeeper = line.indentation > upper.indentation && LineSlip(upper) == nil
        if isDeeper, upper.hasColon || upper.depth > upper.indentation {
            let start = Position(line: Int(place.line), column: line.indentation + 1)
            self.init(.indentation(line.indentation, fitting: [upper.depth]), start)
        } else {
            self.init(lineWithoutColon: Position(line: above, column: upper.indentation + 1), in: &source)
        }
    }

    /// A `: ` in a value, around which its author has put quotation marks of another form.
    private init(curlyQuoteBefore place: Position, in line: [Unicode.Scalar]) {
        let marks = Set("“”„‟‘’«»「『＂".unicodeScalars)
        let start = line.prefix(Int(place.column) - 1).indices.first { index in
            index > 1 && line[index - 1] == " " && line[index - 2] == ":" && marks.contains(line[index])
        }
        if let start {
            self.init(.curlyQuote(line[start]), Position(line: Int(place.line), column: start + 1))
        } else {
            self.init(.colonInValue, place)
        }
    }

    /// A line that should be a field or an item and is neither.
    init(lineWithoutColon place: Position, in source: inout SourceText) {
        let line = source.line(Int(place.line))
        if let slip = LineSlip(line) {
            self.init(slip.problem, Position(line: Int(place.line), column: slip.index + 1))
        } else if let colon = line.firstIndex(of: "：") {
            let name = line[line.indentation..<colon]
            self.init(.fullWidthColon(text(name)), Position(line: Int(place.line), column: colon + 1))
        } else {
            let words = line.dropFirst(Int(place.column) - 1)
            let shown = words.count > 40 ? text(words.prefix(40)) + "…" : text(words)
            self.init(.noColon(shown), place)
        }
    }

    /// Something where the next field or item of what is open should begin.
    init(unexpectedAt error: SyntaxError, in source: inout SourceText) {
        let line = source.line(Int(error.place.line))
        let outer = Int(error.contextPlace.column) - 1
        if let mistake = error.quoted(in: line) {
            self = mistake
            return
        }
        if line.isIndentation(before: error.place), let slip = LineSlip(line), slip.isAtStart {
            self.init(slip.problem, Position(line: Int(error.place.line), column: slip.index + 1))
            return
        }
        if let bracket = line.bracketedStart(before: error.place) {
            self.init(.valueInBracket(bracket), error.place)
            return
        }
        let problem: YAMLProblem =
            switch line.scalar(at: error.place) {
            case "]"?: .strayBracket("]")
            case "}"?: .strayBracket("}")
            case ":"?: .missingKey
            default:
                if !line.isIndentation(before: error.place) {
                    .unreadable
                } else if line.indentation != outer {
                    .indentation(
                        line.indentation,
                        fitting: Set([
                            outer, source.lineAbove(error.place).map { source.line($0).depth } ?? outer,
                        ]).sorted())
                } else {
                    error.problem == "did not find expected key" ? .itemAmongFields : .fieldAmongItems
                }
            }
        self.init(problem, error.place)
    }

    /// Something behind the end of what was the whole document.
    init(afterDocument place: Position, in source: inout SourceText) {
        let line = source.line(Int(place.line))
        let numbers = source.firstLine..<Int(place.line)
        let isEnded = numbers.contains { source.line($0).starts(with: [".", ".", "."]) }
        let first = numbers.first { !source.line($0).isSilent }.map { source.line($0).indentation } ?? 0
        if isEnded {
            self.init(.severalDocuments, place)
        } else if line.isIndentation(before: place), line.indentation < first {
            self.init(.indentation(line.indentation, fitting: [first]), place)
        } else {
            self.init(.textBehindBracket, place)
        }
    }
}

extension LineSlip {
    /// Whether it is a sign that should begin the line and is another than meant.
    fileprivate var isAtStart: Bool {
        switch problem {
        case .fullWidthHyphen, .foreignDash, .noBreakSpace, .fullWidthSpace: true
        default: false
        }
    }
}

extension SyntaxError {
    /// The mistake where the text goes on behind a closing quotation mark.
    fileprivate func quoted(in line: [Unicode.Scalar]) -> Mistake? {
        guard let scalar = lastQuoted, scalar.upperBound.line == place.line, scalar.upperBound <= place,
            let quote = line.scalar(
                at: Position(line: Int(place.line), column: Int(scalar.upperBound.column) - 1)),
            quote == "\"" || quote == "'"
        else { return nil }
        return scalar.lowerBound.line < place.line
            ? Mistake(.openQuote(quote, closedLine: Int(place.line)), scalar.lowerBound)
            : Mistake(.textBehindQuote(quote), place)
    }
}

extension [Unicode.Scalar] {
    /// Whether a `: ` stands in the line, or a `:` at its end.
    fileprivate var hasColon: Bool {
        indices.contains { self[$0] == ":" && ($0 + 1 == count || self[$0 + 1] == " ") }
    }

    /// How many characters stand before the line's first word: its spaces and `- `.
    fileprivate var depth: Int {
        var index = indentation
        while index < count,
            self[index] == " " || self[index] == "-" && index + 1 < count && self[index + 1] == " "
        {
            index += 1
        }
        return index
    }
}

extension [Unicode.Scalar] {
    /// The bracket that begins the value which ends in a bracket right before a place; nil where none does.
    fileprivate func bracketedStart(before place: Position) -> Unicode.Scalar? {
        if let sign = scalar(at: place), sign == "]" || sign == "}" { return nil }
        let before = prefix(Int(place.column) - 1)
        guard let last = before.last(where: { $0 != " " }), last == "]" || last == "}" else { return nil }
        let opening: Unicode.Scalar = last == "]" ? "[" : "{"
        let isThere = before.indices.contains { index in
            self[index] == opening && index > 1 && self[index - 1] == " "
                && (self[index - 2] == ":" || self[index - 2] == "-")
        }
        return isThere ? opening : nil
    }
}

extension SourceText {
    /// The nearest line above a place that says something.
    fileprivate mutating func lineAbove(_ place: Position) -> Int? {
        lines.clamped(to: 0..<Int(place.line)).last { !line($0).isSilent }
    }
}
