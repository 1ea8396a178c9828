import Diagnostics

/// The translations of a folder, and its files without them.
func readTranslations(
    _ files: [ContentFile], by settings: SettingsFile, _ report: inout Report
) async -> (TranslationEntries, [ContentFile]) {
    let written = files.filter { $0.kind != nil && $0.stem.language != nil }
    if written.isEmpty { return (TranslationEntries(), files) }
    var translations = TranslationEntries()
    for parsed in await concurrentMap(
        written, chunk: 16,
        { chunk in
            chunk.compactMap { file in
                file.kind.map { ParsedFile(file, kind: $0, languages: settings.rules.languages) }
            }
        }
    ).joined() {
        report.add(contentsOf: parsed.report)
        translations.add(parsed.translations)
    }
    translations.sort()
    return (translations, files.filter { $0.kind == nil || $0.stem.language == nil })
}

/// Entries of all files, decoded on all cores: the rows of tables in chunks, the other files as they are.
func decodeRecords(
    of files: [ContentFile], _ translations: TranslationEntries, by settings: SettingsFile,
    places: [RecordID: [Lock.Place]] = [:]
) async -> RecordSet {
    var rules = settings.rules
    rules.places = places
    let reading = rules
    let content = files.compactMap { file in file.kind.map { (file: file, kind: $0) } }
    let prose = content.filter { $0.file.format == .markdown }
    let tables = content.filter { $0.file.format != .markdown }

    @Sendable func decode(_ entries: ArraySlice<Entry>, into records: inout RecordSet) {
        for var entry in entries {
            if let fields = settings.defaults[entry.kind] {
                entry.fields = entry.fields.filled(from: fields, of: settings.path)
            }
            records.add(entry, translations[RecordID(entry.kind, entry.slug)], rules: reading)
        }
    }

    var all = RecordSet()
    for records in await concurrentMap(
        prose, chunk: 64,
        { chunk in
            var records = RecordSet()
            for (file, kind) in chunk {
                let parsed = ParsedFile(file, kind: kind, languages: settings.rules.languages)
                records.findings.report.add(contentsOf: parsed.report)
                decode(parsed.entries[...], into: &records)
            }
            return records
        })
    { all.add(records) }

    for (parsed, kind) in await concurrentMap(
        tables, chunk: 1,
        { chunk in
            chunk.map { (ParsedFile($0.file, kind: $0.kind, languages: settings.rules.languages), $0.kind) }
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
