import Diagnostics

/// What the last released edition held, as `dossier.lock` in the content folder keeps it.
///
/// A fact a line, sorted, so that two branches merge line by line and a review shows what changed:
///
///     edition 2026-11-23
///     signatory s-0001
///
/// It holds slugs, which say nothing of the people: a name never gets here.
public struct Lock: Hashable, Sendable {
    static let fileName = "dossier.lock"

    public let edition: PartialDate
    /// Everybody who had signed and not withdrawn, also those who are counted without a name.
    public let signatories: Set<Slug>

    /// The file's bytes; the same for the same edition.
    var bytes: [UInt8] {
        let lines = signatories.sorted().map { "signatory \($0)\n" }
        return Array("edition \(edition.machineReadable)\n\(lines.joined())".utf8)
    }
}

/// `dossier.lock` as it was read: the lock, and where each signatory stands in it.
struct LockFile: Sendable {
    /// The path as the author knows it.
    let path: String
    /// Nil where the file does not say which edition it is of.
    let lock: Lock?
    let lines: [Slug: Int]
    /// The line that names the edition.
    let editionLine: Int
    let report: Report

    /// Reads the lines of a lock; one that it does not know is reported, a mark of a merge above all.
    init(_ bytes: [UInt8], path: String) {
        var edition: PartialDate?
        var editionLine = 1
        var lines: [Slug: Int] = [:]
        var report = Report()
        let text = bytes.withoutByteOrderMark
        for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let text = trimmed(String(decoding: line, as: UTF8.self))
            if text.isEmpty { continue }
            let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            switch (words.first, words.count) {
            case ("edition", 2):
                let date = try? PartialDate(parsing: words[1])
                // Of two that were merged the later holds.
                if let date {
                    if edition.map({ date > $0 }) ?? true { (edition, editionLine) = (date, index + 1) }
                    continue
                }
            case ("signatory", 2):
                if let slug = Slug(words[1]) {
                    lines[slug] = index + 1
                    continue
                }
            default: break
            }
            let place = Position(line: index + 1, column: 1)
            report.add(LockProblem.line(text), at: SourceLocation(file: path, position: place))
        }
        if edition == nil, report.diagnostics.isEmpty {
            report.add(LockProblem.noEdition, at: SourceLocation(file: path))
        }
        self.path = path
        self.lines = lines
        self.editionLine = editionLine
        self.report = report
        lock = edition.map { Lock(edition: $0, signatories: Set(lines.keys)) }
    }
}
