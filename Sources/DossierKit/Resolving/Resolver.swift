import Diagnostics
import HTML

/// Content as a dossier, with every mistake that was found on the way.
struct Resolved: Sendable {
    /// Nil where there is an error.
    let dossier: Dossier?
    let report: Report
    /// The pictures that dossier.yml names for links to pages, to be looked at.
    let cards: [Mention]
    /// The files that go into the site, and what prompts say of those that they host: to be compared.
    let media: [String]
    let hosted: [HostedFile]
    /// How much was looked at, for the closing line.
    let counts: Counts
}

/// What a run has checked.
public struct Counts: Hashable, Sendable {
    public let files: Int
    public let records: Int
    public let links: Int
    public let citations: Int
}

/// Parses, decodes and joins the files of a content folder.
///
/// `phrases` are the languages that the look can speak; `baseURL` outranks that of dossier.yml.
func resolve(
    _ listing: ContentFolder.Listing, phrases: [LanguageTag], baseURL: WebAddress?
) async -> Resolved {
    var report = listing.report
    let file = SettingsFile(
        listing.settingsFile, phrases: phrases, baseURL: baseURL, reporting: &report)
    let settings = file.settings
    let (translations, others) = await readTranslations(listing.files, by: file, &report)
    var records = await decodeRecords(
        of: others, translations, by: file, places: listing.lock?.lock?.places ?? [:])
    records.findings.mentions += file.mentions
    report.add(contentsOf: records.findings.report)
    check(records, settings, media: listing.media, &report)
    let (media, unused) = records.published(listing.media, at: listing.mediaFolder, listing.mediaLock)
    report.add(contentsOf: unused)
    report.add(contentsOf: checkTranslations(translations, of: records, first: file.rules.languages.first))
    report.add(contentsOf: checkRules(records, edition: settings?.edition))
    report.add(contentsOf: checkHiddenNames(in: listing.files, records, edition: settings?.edition))
    let (quoteChecks, quoteReport) = checkQuotes(of: records, in: listing.captures, lock: listing.lock)
    report.add(contentsOf: quoteReport)
    if let lock = listing.lock {
        report.add(contentsOf: checkLock(lock, against: records, edition: settings?.edition))
    }

    let mentions = records.findings.mentions
    let bare = mentions.lazy.filter {
        if case .bareSource = $0.target { true } else { false }
    }.count
    let citations = mentions.lazy.filter {
        if case .record(.source, _, _) = $0.target { true } else { false }
    }.count
    let counts = Counts(
        files: listing.files.count, records: records.names.count, links: mentions.count - citations - bare,
        citations: citations)
    guard let settings, !report.hasErrors else {
        return Resolved(
            dossier: nil, report: report, cards: file.cards, media: media, hosted: records.findings.hosted,
            counts: counts)
    }
    let withholding = Withholding(records, translations, in: settings)
    return Resolved(
        dossier: Dossier(
            settings, records, media: media, listing.mediaLock, lock: listing.lock?.lock,
            notes: listing.lock?.notes ?? QuoteNotes(),
            contentFiles: listing.digests.filter {
                !withholding.files.contains(listing.path(of: $0)) && !withholding.holdsCapture($0.path)
            },
            withholding: withholding, quoteChecks: quoteChecks),
        report: report,
        cards: file.cards, media: media, hosted: records.findings.hosted, counts: counts)
}

/// The settings, the rules of reading and all records of a folder, read as far as mistakes allow.
///
/// `notingAddresses` asks for the addresses outside the dossier, which are then in the records' findings.
func readRecords(
    of listing: ContentFolder.Listing, notingAddresses: Bool = false
) async -> (Settings?, ReadingRules, RecordSet) {
    var ignored = Report()
    let file = SettingsFile(
        listing.settingsFile, phrases: [], baseURL: nil, notingAddresses: notingAddresses, reporting: &ignored
    )
    let (translations, others) = await readTranslations(listing.files, by: file, &ignored)
    var records = await decodeRecords(of: others, translations, by: file)
    records.findings.addresses += file.addresses
    return (file.settings, file.rules, records)
}

/// Checks what only all records together can show: names used twice, references that lead nowhere.
private func check(_ records: RecordSet, _ settings: Settings?, media: [String], _ report: inout Report) {
    var first: [RecordID: SourceLocation] = [:]
    var more: [RecordID: [SourceLocation]] = [:]
    first.reserveCapacity(records.names.count)
    for (id, location) in records.names where first.updateValue(first[id] ?? location, forKey: id) != nil {
        more[id, default: []].append(location)
    }
    for (id, locations) in more {
        // The first is the first by place, in whatever order the files were read.
        let places = (locations + [first[id]].compactMap { $0 }).sorted()
        for place in places.dropFirst() {
            report.add(ReferenceProblem.slugTwice(id, other: places[0].description), at: place)
        }
    }
    let lookup = Lookup(records, withheld: settings.map { records.withheld(in: $0) } ?? [:], media: media)
    var known: [Mention.Target: ReferenceProblem?] = [:]
    for mention in records.findings.mentions {
        let problem: ReferenceProblem?
        if let found = known[mention.target] {
            problem = found
        } else {
            problem = lookup.problem(of: mention.target)
            known[mention.target] = .some(problem)
        }
        if case .withheldRecord? = problem, mention.mayBeWithheld { continue }
        if let problem { report.add(problem, at: mention.location) }
    }
}

extension RecordSet {
    /// The records that are not in the edition, and why.
    fileprivate func withheld(in settings: Settings) -> [RecordID: String] {
        var found: [RecordID: String] = [:]
        forEach { record in
            if let reason = record.reasonToWithhold(in: settings) {
                found[record.id] = reason
            } else if let signature = record as? Signature, signature.signatory == nil {
                found[record.id] = "counted without a name"
            }
        }
        return found
    }
}
