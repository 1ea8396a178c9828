/// How well a dossier is supported: for each sort of gap the records that have it, of those that could have it.
///
/// The rules that warn of gaps ask the same questions of the same records, so that writers and readers are told
/// the same numbers.
public struct Coverage: Sendable {
    private let shares: [Gap: Share]
    private let gaps: [RecordID: [Gap]]
    /// How far those sources on the web were read that have no archived copy, in the order of the vocabulary.
    public let uncopied: [Reading]
    /// How many of them say why there is no capture.
    public let uncopiedWithReason: Int

    /// How many quotations were not looked up in a capture, and how many there are.
    public let uncheckedQuotations: (count: Int, total: Int)

    /// Something that a careful reader would miss.
    public enum Gap: String, CaseIterable, Sendable {
        case noEvidence = "no-evidence"
        /// Sources are given, but none of them speaks for the claim.
        case noSupport = "no-support"
        case oneSource = "one-source"
        /// Several sources, all of which go back to one.
        case oneOrigin = "one-origin"
        case noReply = "no-reply"
        case notAsked = "not-asked"
        case constructed
        case notSeen = "not-seen"
        case uncited
        case noCopy = "no-copy"
        /// Its address has led to nothing since a known day, and no copy is archived.
        case lost
        case accessUnknown = "access-unknown"
        /// It quotes words that were not looked up in a capture of their source.
        case quoteUnchecked = "quote-unchecked"
        case disputed
        case afterEdition = "after-edition"
        /// A text is not there in some language of the dossier.
        case untranslated
        /// The record has changed since it was translated.
        case outdated
    }

    /// The records that have a gap, in the order of their lists, and how many could have it.
    public struct Share: Sendable {
        public let records: [RecordID]
        public let total: Int

        public var count: Int { records.count }

        init(_ records: [RecordID] = [], of total: Int = 0) {
            self.records = records
            self.total = total
        }

        init<R: Record>(of records: [R], where hasGap: (R) -> Bool) {
            self.init(records.lazy.filter(hasGap).map(\.id), of: records.count)
        }

        static func + (a: Share, b: Share) -> Share { Share(a.records + b.records, of: a.total + b.total) }
    }

    /// How many sources were read so far.
    public struct Reading: Sendable {
        public let seen: Source.Seen
        public let count: Int
    }

    public subscript(gap: Gap) -> Share { shares[gap] ?? Share() }

    /// What is missing for a record, in the order of the gaps.
    public func gaps(of record: RecordID) -> [Gap] { gaps[record] ?? [] }

    /// Goes once through the records of each kind.
    init(_ dossier: Dossier) {
        let (quoting, quotations) = Coverage.quotations(of: dossier)
        uncheckedQuotations = quotations
        let shares = Coverage.claims(of: dossier).merging(Coverage.sources(of: dossier)) { $1 }
            .merging(Coverage.others(of: dossier)) { $1 }
            .merging([.quoteUnchecked: quoting]) { $1 }
            .merging(Coverage.translations(of: dossier)) { $1 }
        self.shares = shares
        // What is not translated is said on the page in that language, and not beside what it rests on.
        let own = Gap.allCases.filter { $0 != .untranslated && $0 != .outdated }
        gaps = own.reduce(into: [:]) { gaps, gap in
            for record in shares[gap]?.records ?? [] { gaps[record, default: []].append(gap) }
        }
        let uncopied = dossier.sources.all.filter(\.lacksCopy)
        self.uncopied = Source.Seen.allCases.compactMap { seen in
            let count = uncopied.count { $0.seen == seen }
            return count > 0 ? Reading(seen: seen, count: count) : nil
        }
        uncopiedWithReason = uncopied.count { $0.noCapture != nil }
    }
}
