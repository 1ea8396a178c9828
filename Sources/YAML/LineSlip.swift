import Diagnostics

/// What stands at the beginning of a line that its author did not mean: a sign of the Japanese
/// keyboard, or a sign without its space. YAML reads all of these as text.
struct LineSlip {
    let problem: YAMLProblem
    /// The index of the sign in the line.
    let index: Int

    /// Looks at a line from its first character at or behind `start` that is no space and no `- `.
    init?(_ line: [Unicode.Scalar], from start: Int = 0) {
        var index = start
        func next(_ distance: Int = 0) -> Unicode.Scalar? {
            index + distance < line.count ? line[index + distance] : nil
        }
        while next() == " " || next() == "-" && next(1) == " " { index += 1 }

        switch next() {
        case "\u{3000}": self.init(.fullWidthSpace, index)
        case "＃": self.init(.fullWidthHash, index)
        case "－": self.init(.fullWidthHyphen, index)
        case "\u{A0}": self.init(.noBreakSpace, index)
        case let sign? where sign == "•" || sign == "・": self.init(.foreignDash(sign), index)
        case let sign? where (sign == "—" || sign == "–") && next(1) == " ":
            self.init(.foreignDash(sign), index)
        case "-":
            guard let letter = next(1), letter != "-", !letter.isDigit else { return nil }
            let word = line[index...].prefix { $0 != " " }
            self.init(letter == "\u{3000}" ? .fullWidthSpace : .itemSpace(text(word)), index)
        default:
            let name = line[index...].prefix(while: \.isName)
            guard let first = name.first, !first.isDigit else { return nil }
            index = name.endIndex
            while next() == " " { index += 1 }
            switch (next(), next(1)) {
            case ("：", _): self.init(.fullWidthColon(text(name)), index)
            case (":", "\u{3000}"): self.init(.fullWidthSpace, index + 1)
            case (":", let letter?) where letter != " " && letter != "/" && letter != ":":
                self.init(.colonSpace(text(name)), index)
            default: return nil
            }
        }
    }

    private init(_ problem: YAMLProblem, _ index: Int) {
        self.problem = problem
        self.index = index
    }
}

/// Characters of a line as a string, for a message.
func text(_ characters: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: characters)
    return String(view)
}

extension Unicode.Scalar {
    var isDigit: Bool { ("0"..."9").contains(self) }

    /// Whether a field's name may hold it: a letter or digit of ASCII, `_`, `-` or `.`.
    var isName: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || isDigit || self == "_" || self == "-"
            || self == "."
    }

    /// Whether it is a control character or a line separator, which no data should hold.
    var isControl: Bool {
        value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0x2028 || value == 0x2029
    }
}
