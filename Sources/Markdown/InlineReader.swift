/// Turns a row of inlines into values: recognises citations and an anchor at the end, and finds what
/// CommonMark leaves as text although its author meant more.
struct InlineReader {
    let run: InlineRun
    private let blockLine: Int
    private let mayEndInAnchor: Bool
    /// The slug of the `{#slug}` that ended the row.
    private(set) var anchor: String?
    private(set) var findings: [Finding] = []
    /// Names with an at sign that stand in the text without brackets.
    var bareNames: [BareName] = []
    /// The end of what has been reported, within which an at sign is no new mistake.
    private(set) var reported = 0

    private var inlines: [Inline] = []
    var index = 0
    /// The end of what has become values.
    private var done = 0
    /// The number of the next atom, and of the text in which ``index`` is.
    private var atom = 0
    private var textNumber = 0
    /// Where the brackets opened that are not closed yet.
    private var brackets: [Int] = []
    /// Whether the next asterisks close what the reported ones opened.
    private var isSecondOfPair = false

    /// `line` is that of the block, for a row without text.
    init(_ run: InlineRun, line: Int, mayEndInAnchor: Bool) {
        (self.run, blockLine, self.mayEndInAnchor) = (run, line, mayEndInAnchor)
        inlines.reserveCapacity(2 * run.atoms.count + run.texts.count)
    }

    /// The values, in one pass from left to right.
    mutating func read() -> [Inline] {
        while index < run.bytes.count {
            let byte = run.bytes[index]
            guard byte.isRead else {
                index += 1
                continue
            }
            switch byte {
            case InlineRun.softBreak: put(.softBreak)
            case InlineRun.lineBreak: put(.lineBreak)
            case InlineRun.atom:
                put(run.atoms[atom])
                atom += 1
            case UInt8(ascii: "["): readOpeningBracket()
            case UInt8(ascii: "]"): readClosingBracket()
            case UInt8(ascii: "{"): readBrace()
            case UInt8(ascii: "@"): readAtSign()
            case 0xEF: readWideSign()
            default: readAsterisks()
            }
        }
        flush(to: run.bytes.count)
        return inlines
    }

    // MARK: Output

    /// Makes a value of the text up to an end, if there is any.
    private mutating func flush(to end: Int) {
        if done < end { inlines.append(.text(run.text(done..<end))) }
        done = end
    }

    /// Puts the inline that is the next byte.
    private mutating func put(_ inline: Inline) {
        flush(to: index)
        inlines.append(inline)
        index += 1
        done = index
    }

    /// Reports a range of the text, with as many of its words as are quoted.
    mutating func report(_ problem: (String) -> MarkdownProblem, _ range: Range<Int>) {
        // What to quote: enough to recognise, and no more than stands in one piece on one line.
        var end = min(range.upperBound, range.lowerBound + 60)
        while end < run.bytes.count, run.bytes[end] & 0xC0 == 0x80 { end -= 1 }
        let words = run.bytes[range.lowerBound..<end].prefix { $0 < InlineRun.firstMark }
        let text = String(decoding: words, as: UTF8.self)
        findings.append(Finding(problem: problem(text), line: line(at: range.lowerBound), words: text))
        reported = max(reported, range.upperBound)
    }

    /// The line of the text in which a byte stands. Called from left to right, give or take a bracket.
    mutating func line(at index: Int) -> Int {
        let texts = run.texts
        guard !texts.isEmpty else { return blockLine }
        while textNumber + 1 < texts.count, texts[textNumber + 1].start <= index { textNumber += 1 }
        while textNumber > 0, texts[textNumber].start > index { textNumber -= 1 }
        return texts[textNumber].line
    }

    // MARK: Brackets

    /// The byte at a place; nil behind the last.
    func byte(at index: Int) -> UInt8? { index < run.bytes.count ? run.bytes[index] : nil }

    private mutating func readOpeningBracket() {
        let start = index
        switch byte(at: start + 1) {
        case UInt8(ascii: "@"):
            if readCitation() { return }
        case 0xEF where run.has("＠", at: start + 1): reportWideCitation(from: start)
        case UInt8(ascii: "^"):
            let name = run.bytes[(start + 2)...].prefix { $0.isPartOfName }
            if !name.isEmpty, byte(at: name.endIndex) == UInt8(ascii: "]") {
                report({ .footnote($0) }, start..<(name.endIndex + 1))
            }
        default:
            let end = run.bytes[(start + 1)...].firstIndex {
                $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]")
            }
            if let end, run.bytes[end] == UInt8(ascii: "]"), run.hasAtSign(in: (start + 1)..<end) {
                report({ .citation(.wordsBefore, $0) }, start..<(end + 1))
            }
        }
        brackets.append(start)
        index = start + 1
    }

    /// Reads a citation at the bracket; says what is wrong with it and returns false if it is none.
    private mutating func readCitation() -> Bool {
        var reader = CitationReader(run, index: index + 1, atom: atom)
        do throws(CitationFault) {
            let items = try reader.items()
            let next = byte(at: reader.index)
            if next == UInt8(ascii: "(")
                || next == UInt8(ascii: "[") && byte(at: reader.index + 1) != UInt8(ascii: "@")
            {
                throw CitationFault.isLink
            }
            flush(to: index)
            inlines.append(.citation(Citation(items: items, line: line(at: index))))
            (index, done, atom) = (reader.index, reader.index, reader.atom)
            return true
        } catch {
            let start = run.bytes[index...].prefix(60)
            let end = start.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 } ?? start.endIndex
            report({ .citation(error, $0) }, index..<end)
            return false
        }
    }

    private mutating func readClosingBracket() {
        let end = index
        index += 1
        // Of a bracket that failed as a citation, that has been said.
        guard let start = brackets.popLast(), byte(at: start + 1) != UInt8(ascii: "@") else { return }
        switch byte(at: index) {
        case UInt8(ascii: "("):
            report({ .brokenLink($0) }, start..<run.bytes.count)
        case UInt8(ascii: "["):
            let label = run.bytes[(index + 1)...].prefix {
                $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]")
            }
            guard byte(at: label.endIndex) == UInt8(ascii: "]") else { return }
            // A citation or a footnote is read when its turn comes.
            if let first = label.first ?? byte(at: start + 1), "@^".utf8.contains(first) { return }
            let words = label.isEmpty ? (start + 1)..<end : label.startIndex..<label.endIndex
            report({ .missingReference($0) }, words)
        case 0xEF where run.has("（", at: index) && run.hasAddress(at: index + 3),
            UInt8(ascii: " ") where run.has(" (", at: index) && run.hasAddress(at: index + 2):
            report({ .looseLink($0) }, start..<run.bytes.count)
        default: break
        }
    }

    // MARK: Anchors

    private mutating func readBrace() {
        let start = index
        index += 1
        guard byte(at: index) == UInt8(ascii: "#") else { return }
        let slug = run.bytes[(index + 1)...].prefix {
            $0 != UInt8(ascii: "}") && $0 < InlineRun.firstMark && $0 != UInt8(ascii: "{")
        }
        let end = byte(at: slug.endIndex) == UInt8(ascii: "}") ? slug.endIndex + 1 : slug.endIndex
        guard end > slug.endIndex, slug.isSlug else { return report({ .anchorForm($0) }, start..<end) }
        guard mayEndInAnchor, run.bytes[end...].indices.allSatisfy(run.isSpace(at:)) else {
            return report({ .anchorElsewhere($0) }, start..<end)
        }
        var last = start
        while last > done, run.isSpace(at: last - 1) { last -= 1 }
        flush(to: last)
        while inlines.last == .softBreak || inlines.last == .lineBreak { inlines.removeLast() }
        guard !inlines.isEmpty else { return report({ .anchorAlone($0) }, start..<end) }
        anchor = String(decoding: slug, as: UTF8.self)
        (index, done) = (run.bytes.count, run.bytes.count)
    }

    // MARK: Emphasis

    private mutating func readAsterisks() {
        let start = index
        while byte(at: index) == UInt8(ascii: "*") { index += 1 }
        guard run.hasMarkBesidePunctuation(start..<index) else { return }
        // Of two that belong together, the second follows from the first.
        isSecondOfPair.toggle()
        if isSecondOfPair { report({ .emphasis($0) }, start..<min(index + 12, run.bytes.count)) }
    }
}
