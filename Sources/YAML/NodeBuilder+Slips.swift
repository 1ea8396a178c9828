import Diagnostics

/// Slips that YAML reads as text, so that a field would silently be lost or hold too much.
extension NodeBuilder {
    /// Reports what `key：more: value` and its like say.
    mutating func checkKey(_ event: Event) {
        guard look.hasFullWidth || event.startsWithDash else { return }
        let slip = LineSlip(source.line(Int(event.start.line)), from: Int(event.start.column) - 1)
        guard let slip, slip.problem.isAboutKeys else { return }
        report(slip.problem, at: Position(line: Int(event.start.line), column: slip.index + 1))
    }

    /// Looks at a value; `key` is the line of the key before it, nil in a list and at the top.
    mutating func check(_ scalar: Scalar, from event: Event, isTop: Bool, behind key: Int32?) {
        guard scalar.isPlain else {
            let hidden = scalar.text.unicodeScalars.lazy.compactMap { HiddenCharacter($0) }.first
            if let hidden { report(.controlCharacter(hidden), at: event.start) }
            return
        }
        if look.hasTightHash { reportTightHash(behind: event.end) }
        let ownLine = isTop || key.map { $0 < event.start.line } ?? false
        guard look.hasFullWidth || ownLine || event.end.line > event.start.line else { return }

        for number in Int(event.start.line)...Int(event.end.line) {
            let isFirst = number == event.start.line
            let line = source.line(number)
            let start = isFirst ? Int(event.start.column) - 1 : 0
            if !isFirst || ownLine, let slip = LineSlip(line, from: start),
                isTop || (isFirst ? slip.problem.isAboutValues : slip.problem.isAboutFurtherLines)
            {
                report(slip.problem, at: Position(line: number, column: slip.index + 1))
                return
            }
            if !isFirst, let first = line.firstIndex(where: { $0 != " " }),
                line[first...].starts(with: ["-", " "])
            {
                report(.deepItem, at: Position(line: number, column: first + 1))
                return
            }
            let end = number == event.end.line ? Int(event.end.column) - 1 : line.count
            reportWideHash(in: line, from: start, to: min(end, line.count), number: number)
        }
    }

    /// A `＃` is no comment.
    private mutating func reportWideHash(in line: [Unicode.Scalar], from start: Int, to end: Int, number: Int)
    {
        guard look.hasFullWidth, start < end else { return }
        for index in start..<end where line[index] == "＃" && (index == 0 || line[index - 1].isSpace) {
            report(.fullWidthHash, at: Position(line: number, column: index + 1))
        }
    }

    /// A `#sora` behind a value would be lost as a comment.
    private mutating func reportTightHash(behind end: Position) {
        let line = source.line(Int(end.line))
        let rest = line.dropFirst(Int(end.column) - 1).drop { $0 == " " }
        guard rest.first == "#", let second = rest.dropFirst().first, second != " ", second != "#" else {
            return
        }
        let place = Position(line: Int(end.line), column: rest.startIndex + 1)
        report(.tightHash(text(rest.prefix { $0 != " " })), at: place)
    }
}

extension Event {
    /// Whether it begins with a hyphen or a sign that is taken for one.
    fileprivate var startsWithDash: Bool {
        guard case .scalar(let scalar) = kind, let first = scalar.text.unicodeScalars.first else {
            return false
        }
        return first == "-" || first.value > 0x7F && "—–•・".unicodeScalars.contains(first)
    }
}

extension Unicode.Scalar {
    fileprivate var isSpace: Bool { self == " " || self == "\u{3000}" || self == "\t" }
}

extension YAMLProblem {
    /// Whether it is a slip at a key too: there `a:b: c` is an odd name and no slip of its own.
    fileprivate var isAboutKeys: Bool {
        if case .colonSpace = self { false } else { true }
    }

    /// Whether it is a slip at a value on its own line, where text may begin with a wide space or be `kind:slug`.
    fileprivate var isAboutValues: Bool {
        switch self {
        case .fullWidthColon, .itemSpace, .fullWidthHyphen, .foreignDash: true
        default: false
        }
    }

    /// Whether it is a slip on a value's further lines, which are prose.
    fileprivate var isAboutFurtherLines: Bool {
        if case .fullWidthColon = self { true } else { false }
    }
}
