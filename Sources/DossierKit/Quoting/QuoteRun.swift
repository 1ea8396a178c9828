public import Diagnostics

/// What `dossier quotes` has found: every quotation once, and the lock with what is to be noted of them.
public struct QuoteRun: Sendable {
    /// In the order of their places.
    public let quotations: [Quotation]
    public let report: Report
    /// The lines of the lock as it is to be; nil where it need not be written.
    let lock: [LockLine]?
    /// The edition whose site is released and would be another with what is noted; nil where none is.
    public let changedEdition: PartialDate?

    /// True where the lock is to be written.
    public var isNew: Bool { lock != nil }

    /// Words of a source, where they are quoted first, and what came of looking them up.
    public struct Quotation: Sendable {
        public let quoted: QuotedWords
        public let place: SourceLocation
        /// SHA-256 of the folded words.
        public let digest: String
        public let outcome: Outcome
    }

    public enum Outcome: Sendable {
        case found(in: Capture)
        /// Found before, in a private capture that is not at hand now.
        case kept(in: Capture)
        case missing
        case several(Int)
        case withoutCapture
    }
}

/// Why no quotation was looked up.
public enum QuoteRunError: Error {
    /// One of the folders of content and of private captures lies within the other.
    case overlap
    /// Some records could not be read, so that nobody knows what they quote.
    case unread(Report)
    case file(FileError)
}

extension ContentFolder {
    /// Looks all quotations up in the public captures and in those of another folder.
    ///
    /// A check that was noted before keeps its day while words and capture are the same, unless all are to be
    /// `renewed`.
    public func checkQuotes(
        privateCaptures: String?, on day: PartialDate, renewed: Bool
    ) async throws(QuoteRunError) -> QuoteRun {
        if let privateCaptures, overlap(content: folder.path, output: privateCaptures) { throw .overlap }
        let (listing, hidden): (Listing, Captures?)
        do throws(FileError) {
            listing = try await read()
            hidden = try captures(in: privateCaptures)
        } catch {
            throw .file(error)
        }
        let (settings, _, records) = await readRecords(of: listing)
        guard let settings, records.isWhole else {
            var report = listing.report
            report.add(contentsOf: records.findings.report)
            throw .unread(report)
        }
        var runner = QuoteRunner(
            listing: listing, hidden: hidden, day: day, isRenewed: renewed, edition: settings.edition)
        return runner.run(records)
    }

    /// The captures of a private folder; nil for none.
    private func captures(in path: String?) throws(FileError) -> Captures? {
        guard let path else { return nil }
        return try ContentFolder(path).captures(in: "", arePrivate: true)
    }

    /// Writes the lock of a run, where it has changed.
    public func write(_ run: QuoteRun) throws(FileError) {
        if let lines = run.lock { try writeLock(lines) }
    }
}
