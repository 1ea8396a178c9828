/// Where reading can go on after a syntax error.
extension SourceText {
    /// How the lines of the top level begin: a list's with `- `, a map's with a field's name.
    enum TopLevelSign {
        case item
        case field
    }

    /// What the first line of the top level that shows it says; nil where none does.
    var topLevelSign: TopLevelSign? {
        mutating get {
            for number in lines {
                if let sign = sign(ofLine: number) { return sign }
            }
            return nil
        }
    }

    /// The next line that begins an entry of the top level.
    mutating func topLevelLine(after number: Int, beginning sign: TopLevelSign?) -> Int? {
        guard let sign else { return nil }
        return lines.clamped(to: number + 1..<Int.max).first { self.sign(ofLine: $0) == sign }
    }

    private mutating func sign(ofLine number: Int) -> TopLevelSign? {
        let line = line(number)
        if line.starts(with: ["-", " "]) || line == ["-"] { return .item }
        let name = line.prefix(while: \.isName)
        guard !name.isEmpty, name.endIndex < line.count else { return nil }
        let isField = line[name.endIndex...].starts(with: [":", " "]) || line[name.endIndex...] == [":"]
        return isField || line[name.endIndex] == "：" ? .field : nil  // The second is a slip to be reported.
    }
}
