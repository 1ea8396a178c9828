import Diagnostics

/// `dossier.lock` as it was read: the lock, and where each line stands in it.
struct LockFile: Sendable {
    /// The path as the author knows it.
    let path: String
    /// Nil where nothing was released yet.
    let lock: Lock?
    /// How quotations were checked; a file may hold that alone, before the first release.
    let notes: QuoteNotes
    /// The line of each fact, from 1.
    let places: [LockLine: Int]
    let report: Report

    /// Reads the lines of a lock; one that it does not know is reported, a mark of a merge above all.
    init(_ bytes: [UInt8], path: String) {
        var found: [LockLine] = []
        var places: [LockLine: Int] = [:]
        var edition: PartialDate?
        var report = Report()
        var (facts, unknown): ([String: Int], Int) = ([:], 0)
        let text = bytes.withoutByteOrderMark
        for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let text = trimmed(String(decoding: line, as: UTF8.self))
            if text.isEmpty { continue }
            let place = SourceLocation(file: path, position: Position(line: index + 1, column: 1))
            guard let line = LockLine(text) else {
                // Of a file that is something else the first lines say enough.
                unknown += 1
                if unknown <= LockFile.mostUnknown { report.add(LockProblem.line(text), at: place) }
                continue
            }
            if let subject = line.subject, let first = facts.updateValue(index + 1, forKey: subject),
                places[line] == nil
            {
                report.add(LockProblem.twice(subject, line: first), at: place)
            }
            // Of two editions that were merged the later holds.
            if case .edition(let date) = line { edition = max(edition ?? date, date) }
            found.append(line)
            places[line] = index + 1
        }
        if let edition {
            for line in found where line.editionOfHistory.map({ $0 > edition }) == true {
                let position = Position(line: places[line] ?? 1, column: 1)
                report.add(
                    LockProblem.afterEdition(line.subject ?? line.text, edition),
                    at: SourceLocation(file: path, position: position))
            }
        }
        var notes = QuoteNotes()
        let others = found.count { !notes.add($0) }
        if edition == nil, others > 0 || found.isEmpty, report.diagnostics.isEmpty {
            report.add(LockProblem.noEdition, at: SourceLocation(file: path))
        }
        self.path = path
        self.places = places
        self.report = report
        self.notes = notes
        lock = edition.map { edition in
            var lock = Lock(edition: edition)
            for line in found { lock.add(line) }
            return lock
        }
    }

    private static let mostUnknown = 20

    /// Where a line stands; the top of the file for one that is not there.
    func location(of line: LockLine) -> SourceLocation {
        SourceLocation(file: path, position: Position(line: places[line] ?? 1, column: 1))
    }
}
