/// What Markdown prints as it stands although its author meant a table, a heading or the end of code.
extension TreeReader {
    /// Reports lines of a paragraph that would be a table or a heading elsewhere.
    mutating func reportSlips(in inlines: [Inline], line: Int) {
        var number = line
        var isStart = true
        for (index, inline) in inlines.enumerated() {
            switch inline {
            case .softBreak, .lineBreak:
                number += 1
                isStart = true
                continue
            case .text(let text) where isStart:
                if text.isTightHeading { report(.headingSpace(text), line: number, words: text) }
                let isWhole = index + 1 == inlines.count || inlines[index + 1] == .softBreak
                if number > line, isWhole, text.isTableRule { report(.pipeTable, line: number, words: text) }
            default: break
            }
            isStart = false
        }
    }

    /// Reports a fence that nothing closes, so that all text behind it has become code. Only a body's last block can
    /// have one.
    mutating func reportOpenFence(in body: Body, lastBlock: Block?) {
        guard let block = lastBlock, block.isFenced else { return }
        let lines = body.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let first = block.line - body.firstLine
        guard lines.indices.contains(first), let fence = Fence(lines[first]),
            let last = lines.lastIndex(where: { !$0.allSatisfy(\.isWhiteSpace) })
        else { return }
        if last > first, let end = Fence(lines[last]), end.closes(fence) { return }
        let text = String(repeating: Character(Unicode.Scalar(fence.sign)), count: fence.count)
        report(.openFence(text), line: block.line, words: text)
    }
}

/// The line that opens or closes code: at least three backticks or tildes.
private struct Fence {
    let sign: UInt8
    let count: Int
    private let isAlone: Bool

    init?(_ line: ArraySlice<UInt8>) {
        let text = line.drop { $0 == UInt8(ascii: " ") }
        guard text.startIndex - line.startIndex < 4, let sign = text.first,
            sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~")
        else { return nil }
        let marks = text.prefix { $0 == sign }
        guard marks.count > 2 else { return nil }
        self.sign = sign
        count = marks.count
        isAlone = text[marks.endIndex...].allSatisfy(\.isWhiteSpace)
    }

    func closes(_ opening: Fence) -> Bool { isAlone && sign == opening.sign && count >= opening.count }
}

extension Block {
    /// Whether it is code or a table, which stand between two fences.
    fileprivate var isFenced: Bool {
        switch content {
        case .code, .table: true
        default: false
        }
    }
}

extension String {
    /// Whether it is a heading but for the space: two to six '#', then a letter.
    fileprivate var isTightHeading: Bool {
        let marks = unicodeScalars.prefix { $0 == "#" }
        guard (2...6).contains(marks.count), marks.endIndex < unicodeScalars.endIndex else { return false }
        return unicodeScalars[marks.endIndex].properties.isAlphabetic
    }

    /// Whether it is the line below the header of a table of GitHub's Markdown: `|---|:--|`.
    fileprivate var isTableRule: Bool {
        utf8.contains(UInt8(ascii: "|")) && utf8.contains(UInt8(ascii: "-"))
            && utf8.allSatisfy { "|-: ".utf8.contains($0) }
    }
}
