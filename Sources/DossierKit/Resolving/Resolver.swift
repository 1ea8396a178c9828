import Diagnostics
import HTML
import YAML

/// Content as a dossier, with every mistake that was found on the way.
struct Resolved: Sendable {
    /// Nil where there is an error.
    let dossier: Dossier?
    let report: Report
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
    let dossierFile = listing.files.first { $0.kind == nil }
    let (settings, rules, defaults, named) = readSettings(dossierFile, phrases, baseURL, &report)
    var records = await decode(listing.files, rules, defaults, in: dossierFile?.path ?? "")
    records.findings.mentions += named
    report.add(contentsOf: records.findings.report)
    check(records, settings, media: listing.media, &report)
    report.add(contentsOf: checkRules(records, edition: settings?.edition))

    let mentions = records.findings.mentions
    let citations = mentions.lazy.filter {
        if case .record(.source, _, _) = $0.target { true } else { false }
    }.count
    let counts = Counts(
        files: listing.files.count, records: records.names.count, links: mentions.count - citations,
        citations: citations)
    guard let settings, !report.hasErrors else {
        return Resolved(dossier: nil, report: report, counts: counts)
    }
    return Resolved(
        dossier: Dossier(settings, records, media: listing.media), report: report, counts: counts)
}

/// The settings, the rules of reading and all records of a folder, read as far as mistakes allow.
func readRecords(of listing: ContentFolder.Listing) async -> (Settings?, ReadingRules, RecordSet) {
    let dossierFile = listing.files.first { $0.kind == nil }
    var ignored = Report()
    let (settings, rules, defaults, _) = readSettings(dossierFile, [], nil, &ignored)
    return (settings, rules, await decode(listing.files, rules, defaults, in: dossierFile?.path ?? ""))
}

/// The fields that dossier.yml adds to the records of a kind.
typealias Defaults = [Kind: [Field]]

private func readSettings(
    _ file: ContentFile?, _ phrases: [LanguageTag], _ baseURL: WebAddress?, _ report: inout Report
) -> (Settings?, ReadingRules, Defaults, [Mention]) {
    guard let file else { return (nil, .provisional, [:], []) }
    let (node, problems) = parseYAML(file.bytes[...])
    for problem in problems {
        report.add(problem.value, at: SourceLocation(file: file.path, position: problem.position))
    }
    guard case .map(let fields)? = node?.content else {
        if problems.isEmpty { report.add(ReadProblem.notADossier, at: SourceLocation(file: file.path)) }
        return (nil, .provisional, [:], [])
    }
    let group = FieldGroup(fields, end: .start, file: file.path)
    let rules = Settings.readingRules(group)
    var reader = FieldReader(group, of: "dossier", rules: rules)
    let defaults = readDefaults(fields, &reader)
    let settings = Settings(&reader, baseURL: baseURL)
    for language in rules.languages.all where !phrases.contains(language) && reader.has("languages") {
        let problem = ReferenceProblem.languageWithoutPhrases(language, known: phrases.map(\.description))
        reader.add(problem, at: reader.place(of: "languages"), "languages")
    }
    let findings = reader.finish()
    report.add(contentsOf: findings.report)
    return (settings, rules, defaults, findings.mentions)
}

private func readDefaults(_ fields: [Field], _ reader: inout FieldReader) -> Defaults {
    guard case .map(let kinds)? = fields.first(where: { $0.key == "defaults" })?.value.content else {
        return [:]
    }
    var defaults: Defaults = [:]
    for group in kinds {
        guard let kind = Kind(folder: group.key) ?? Kind(rawValue: group.key) else {
            let known = Kind.allCases.map(\.folder)
            let problem = FieldProblem.unknown(
                group.key, nearest: nearest(to: group.key, among: known), known: known)
            reader.add(problem, at: group.keyPosition, "defaults.\(group.key)")
            continue
        }
        guard case .map(let values) = group.value.content else {
            reader.add(
                FieldProblem.notMap(group.key, expected: "field names and values"), at: group.value.position,
                "defaults.\(group.key)")
            continue
        }
        defaults[kind] = values
    }
    return defaults
}

/// Entries of all files, decoded on all cores: the rows of tables in chunks, the other files as they are.
private func decode(
    _ files: [ContentFile], _ rules: ReadingRules, _ defaults: Defaults, in settingsFile: String
) async -> RecordSet {
    let content = files.compactMap { file in file.kind.map { (file: file, kind: $0) } }
    let prose = content.filter { $0.file.format == .markdown }
    let tables = content.filter { $0.file.format != .markdown }

    @Sendable func decode(_ entries: ArraySlice<Entry>, into records: inout RecordSet) {
        for var entry in entries {
            if let fields = defaults[entry.kind] {
                entry.fields = entry.fields.filled(from: fields, of: settingsFile)
            }
            records.add(entry, rules: rules)
        }
    }

    var all = RecordSet()
    for records in await concurrentMap(
        prose, chunk: 64,
        { chunk in
            var records = RecordSet()
            for (file, kind) in chunk {
                let parsed = ParsedFile(file, kind: kind, languages: rules.languages)
                records.findings.report.add(contentsOf: parsed.report)
                decode(parsed.entries[...], into: &records)
            }
            return records
        })
    { all.add(records) }

    for (parsed, kind) in await concurrentMap(
        tables, chunk: 1,
        { chunk in
            chunk.map { (ParsedFile($0.file, kind: $0.kind, languages: rules.languages), $0.kind) }
        }
    ).joined() {
        all.findings.report.add(contentsOf: parsed.report)
        if parsed.isIncomplete { all.incomplete.insert(kind) }
        for records in await concurrentMap(
            parsed.entries, chunk: 256,
            { chunk in
                var records = RecordSet()
                decode(chunk, into: &records)
                return records
            })
        { all.add(records) }
    }
    all.findings.report = all.findings.report.withoutRepeatedColumns
    return all
}

extension Report {
    /// Without what every row of a table would say again of one column: an unknown field stands in its header.
    fileprivate var withoutRepeatedColumns: Report {
        var seen: Set<[String]> = []
        return Report(
            diagnostics.filter { diagnostic in
                guard diagnostic.rule == .unknownField, let cell = diagnostic.location.cell else {
                    return true
                }
                return seen.insert([diagnostic.location.file, cell.column]).inserted
            })
    }
}

/// Checks what only all records together can show: names used twice, references that lead nowhere.
private func check(_ records: RecordSet, _ settings: Settings?, media: [String], _ report: inout Report) {
    var first: [RecordID: SourceLocation] = [:]
    for (id, location) in records.names.sorted(by: { ($0.id, $0.location) < ($1.id, $1.location) }) {
        if let other = first[id] {
            report.add(ReferenceProblem.slugTwice(id, other: other.description), at: location)
        } else {
            first[id] = location
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
