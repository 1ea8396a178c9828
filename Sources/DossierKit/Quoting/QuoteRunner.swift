import Diagnostics

/// Looks quotations up in public and private captures together, and makes the lock that says what was found.
struct QuoteRunner {
    private let all: Captures
    private let hasHidden: Bool
    private let lock: Lock?
    private let old: QuoteNotes
    private let day: PartialDate
    private let isRenewed: Bool
    /// That of dossier.yml, by which a source is published or not.
    private let edition: PartialDate
    private var report: Report

    init(
        listing: ContentFolder.Listing, hidden: Captures?, day: PartialDate, isRenewed: Bool,
        edition: PartialDate
    ) {
        var (all, report) = (listing.captures, listing.captures.report)
        for entry in hidden?.all ?? [] {
            if listing.captures.entry(entry.capture.name) == nil {
                all.add(entry)
            } else {
                report.add(CaptureProblem.both(entry.capture.name), at: SourceLocation(file: entry.path))
            }
        }
        report.add(contentsOf: hidden?.report ?? Report())
        report.add(contentsOf: listing.lock?.report ?? Report())
        (self.all, self.report) = (all, report)
        hasHidden = hidden != nil
        lock = listing.lock?.lock
        old = listing.lock?.notes ?? QuoteNotes()
        (self.day, self.isRenewed, self.edition) = (day, isRenewed, edition)
    }

    mutating func run(_ records: RecordSet) -> QuoteRun {
        report.add(contentsOf: checkSources(of: all, records))
        var (known, quotations): ([QuotedWords: QuoteProblem?], [QuoteRun.Quotation]) = ([:], [])
        var checks: [Lock.Quote: Lock.QuoteCheck] = [:]
        for quoted in records.findings.quotations.sorted(by: { $0.wordsLocation < $1.wordsLocation }) {
            guard let words = quoted.quotedWords else { continue }
            if known[words] == nil {
                let text = ComparedText(words.words)
                let quote = Lock.Quote(source: words.source, digest: text.digest.description)
                let (outcome, check, problem) = look(up: words, text, old.quotes[quote])
                if let check { checks[quote] = check }
                known[words] = .some(problem)
                quotations.append(
                    QuoteRun.Quotation(
                        quoted: words, place: quoted.wordsLocation, digest: quote.digest, outcome: outcome))
            }
            if let problem = known[words] ?? nil { report.add(problem, at: quoted.wordsLocation) }
        }
        let new = notes(with: checks, records)
        let released = lock.flatMap { $0.lists[$0.edition] == nil ? nil : $0.edition }
        return QuoteRun(
            quotations: quotations, report: report, lock: new == old ? nil : lines(with: new),
            changedEdition: new == old ? nil : released)
    }

    private func look(
        up quoted: QuotedWords, _ text: ComparedText, _ noted: Lock.QuoteCheck?
    ) -> (QuoteRun.Outcome, Lock.QuoteCheck?, QuoteProblem?) {
        let finding = all.find(text, of: quoted.source, first: noted?.capture)
        if case .once(let entry) = finding {
            let capture = entry.capture
            let isSame =
                noted?.capture == capture.name.time && old.captures[capture.name]?.digest == capture.digest
            let day = isSame && !isRenewed ? noted?.on ?? day : day
            return (.found(in: capture), Lock.QuoteCheck(capture: capture.name.time, on: day), nil)
        }
        // A private capture that is not at hand cannot be asked again; what it said was noted.
        if let noted, let name = Lock.CaptureName(quoted.source.description, noted.capture),
            all.entry(name) == nil,
            let before = old.captures[name], before.isPrivate, let capture = Capture(name, before)
        {
            return (.kept(in: capture), noted, nil)
        }
        if all[quoted.source].isEmpty { return (.withoutCapture, nil, nil) }
        let problem = all.problem(of: text, finding, source: quoted.source)
        if case .several(_, let places) = finding { return (.several(places.count), nil, problem) }
        return (.missing, nil, problem)
    }

    /// The lines of the lock with other notes; nothing but these where nothing was released yet.
    private func lines(with notes: QuoteNotes) -> [LockLine] {
        guard var lock else { return notes.lines }
        lock.notes = notes
        return lock.lines
    }

    /// The notes: the captures that are there, the private ones that are not at hand as far as a check rests on
    /// them, and the checks of quotations that are still made.
    ///
    /// The lock is published: a source that readers do not see is not named in it.
    private func notes(with checks: [Lock.Quote: Lock.QuoteCheck], _ records: RecordSet) -> QuoteNotes {
        let sources = Set(records.sources.filter { !$0.head.isWithheld(by: edition) }.map(\.slug))
        var notes = QuoteNotes(quotes: checks.filter { sources.contains($0.key.source) })
        let used = Set(checks.compactMap { Lock.CaptureName($0.key.source.description, $0.value.capture) })
        notes.captures = old.captures.filter { name, capture in
            capture.isPrivate && sources.contains(name.source) && (!hasHidden || used.contains(name))
        }
        for entry in all.all where sources.contains(entry.capture.source) {
            let capture = entry.capture
            notes.captures[capture.name] = Lock.Capture(digest: capture.digest, isPrivate: capture.isPrivate)
        }
        return notes
    }
}
