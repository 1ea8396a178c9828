/// At signs that are no citation although they may be meant as one.
extension InlineReader {
    /// Notes a name that is a citation without its brackets if a source has it.
    mutating func readAtSign() {
        let start = index
        index += 1
        guard start >= reported, let length = run.lengthOfName(at: start) else { return }
        let name = String(decoding: run.bytes[(start + 1)..<(start + length)], as: UTF8.self)
        var before = start
        while before > 0, start - before < 4 {
            before -= 1
            if run.bytes[before] & 0xC0 != 0x80 { break }
        }
        let sign =
            run.bytes[before..<start].allSatisfy { $0 < InlineRun.firstMark } ? before..<start : start..<start
        bareNames.append(BareName(name: name, before: run.text(sign), line: line(at: start)))
        index = start + length
    }

    /// Reports a citation that opens with a full-width bracket.
    mutating func readWideSign() {
        if run.has("［@", at: index) || run.has("［＠", at: index) { reportWideCitation(from: index) }
        index += 1
    }

    /// Reports a citation that opens with a full-width bracket or has a full-width at sign, if a name follows.
    mutating func reportWideCitation(from start: Int) {
        let opening = run.bytes[start] == UInt8(ascii: "[") ? 1 : 3
        let name = start + opening + (run.bytes[start + opening] == UInt8(ascii: "@") ? 1 : 3)
        guard let first = byte(at: name), first.isSlugByte else { return }
        var end = name
        while end < run.bytes.count, end < start + 60 {
            if run.bytes[end] == UInt8(ascii: "]") {
                end += 1
                break
            }
            if run.has("］", at: end) {
                end += 3
                break
            }
            end += 1
        }
        report({ .citation(.fullWidth, $0) }, start..<end)
    }
}
