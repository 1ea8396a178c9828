import Diagnostics

/// The captures of no source, quotations that do not stand once in the captures of theirs, and checks of which the lock
/// says what is not so any more; and what readers are told of all that.
///
/// Takes time linear in the quotations times the captures of their sources. A quotation of a source without a public
/// capture is right as far as anybody can tell here.
func checkQuotes(of records: RecordSet, in captures: Captures, lock file: LockFile?) -> (QuoteChecks, Report)
{
    var (checks, report) = (QuoteChecks(), captures.report)
    report.add(contentsOf: checkSources(of: captures, records))
    let notes = file?.notes ?? QuoteNotes()
    for entry in captures.all { checks.add(entry.capture) }
    for (name, known) in notes.captures where known.isPrivate && captures.entry(name) == nil {
        if let capture = Capture(name, known) { checks.add(capture) }
    }
    if captures.isEmpty, notes.quotes.isEmpty { return (checks, report) }

    var problems: [QuotedWords: QuoteProblem?] = [:]
    var current: Set<Lock.Quote> = []
    for quotation in records.findings.quotations {
        guard let words = quotation.quotedWords else { continue }
        if problems[words] == nil {
            let text = ComparedText(words.words)
            let quote = Lock.Quote(source: words.source, digest: text.digest.description)
            current.insert(quote)
            problems[words] = .some(look(up: words, text, quote, captures, notes, &checks))
        }
        if let problem = problems[words] ?? nil { report.add(problem, at: quotation.wordsLocation) }
    }
    if let file { report.add(contentsOf: staleQuotes(in: file, current, captures, isWhole: records.isWhole)) }
    return (checks, report)
}

/// Looks a quotation up in the public captures of its source, and where it is in none, in what the lock says
/// of private ones.
private func look(
    up quotation: QuotedWords, _ text: ComparedText, _ quote: Lock.Quote, _ captures: Captures,
    _ notes: QuoteNotes,
    _ checks: inout QuoteChecks
) -> QuoteProblem? {
    let noted = notes.quotes[quote]
    let finding = captures.find(text, of: quotation.source, first: noted?.capture)
    if case .once(let entry) = finding {
        let known = notes.captures[entry.capture.name]
        let isSame = noted?.capture == entry.capture.name.time && known?.digest == entry.capture.digest
        checks.note(quotation, in: entry.capture, on: isSame ? noted?.on : nil)
        return nil
    }
    if let noted, let name = Lock.CaptureName(quotation.source.description, noted.capture),
        let known = notes.captures[name], known.isPrivate, let capture = Capture(name, known)
    {
        checks.note(quotation, in: capture, on: noted.on)
        return nil
    }
    if captures[quotation.source].isEmpty { return nil }
    return captures.problem(of: text, finding, source: quotation.source)
}

/// Captures of a source that is not there, and of one that says why it has none.
func checkSources(of captures: Captures, _ records: RecordSet) -> Report {
    var report = Report()
    if captures.isEmpty || records.incomplete.contains(.source) { return report }
    let known = Set(records.names.lazy.filter { $0.id.kind == .source }.map(\.id.slug))
    let excused = Set(records.sources.lazy.filter { $0.noCapture != nil }.map(\.slug))
    for (source, entries) in captures.bySource {
        guard let entry = entries.first else { continue }
        let place = SourceLocation(file: entry.path)
        if !known.contains(source) {
            let near = nearest(to: source.description, among: known.map(\.description))
            let problem = CaptureProblem.unknownSource(
                source, nearest: near, isPrivate: entry.capture.isPrivate)
            report.add(problem, at: place)
        } else if excused.contains(source) {
            report.add(CaptureProblem.excused(source), at: place)
        }
    }
    return report
}

/// The lines of the lock that are true no more, as far as that can be seen without private captures.
private func staleQuotes(
    in file: LockFile, _ current: Set<Lock.Quote>, _ captures: Captures, isWhole: Bool
) -> Report {
    var report = Report()
    for (name, known) in file.notes.captures where !known.isPrivate {
        let line = LockLine.capture(name, digest: known.digest, isPrivate: false)
        guard let entry = captures.entry(name) else {
            report.add(QuoteProblem.goneCapture(name), at: file.location(of: line))
            continue
        }
        if entry.capture.digest != known.digest {
            report.add(QuoteProblem.staleCapture(name), at: file.location(of: line))
        }
    }
    for (quote, check) in file.notes.quotes {
        let line = LockLine.quote(quote.source, digest: quote.digest, capture: check.capture, on: check.on)
        if isWhole, !current.contains(quote) {
            report.add(QuoteProblem.staleWords(quote.source), at: file.location(of: line))
        } else if let name = Lock.CaptureName(quote.source.description, check.capture),
            file.notes.captures[name] == nil
        {
            report.add(QuoteProblem.unknownCapture(name), at: file.location(of: line))
        }
    }
    return report
}
