import Diagnostics

/// The translations of records that are not there.
func checkTranslations(
    _ entries: TranslationEntries, of records: RecordSet, first language: LanguageTag
) -> Report {
    var report = entries.report
    if entries.isEmpty { return report }
    let names = Set(records.names.map(\.id))
    for entry in entries.orphans(beside: names) where !records.incomplete.contains(entry.id.kind) {
        if entry.language == language, entry.location.file.hasSuffix(".md") {
            report.add(TranslationProblem.orphanInFirst(entry.id, language), at: entry.location)
            continue
        }
        let known = names.lazy.filter { $0.kind == entry.id.kind }.map(\.slug.description)
        let near = nearest(to: entry.id.slug.description, among: known)
        report.add(TranslationProblem.orphan(entry.id, nearest: near), at: entry.location)
    }
    return report
}

extension Dossier {
    /// What is not translated, or not any more, record by record: what `dossier check --translations` tells.
    func translationReport() -> Report {
        var report = Report()
        for list in lists {
            list.forEach { record in
                for translation in translations[record.id] {
                    let place = translation.location ?? record.head.origin
                    if !translation.isComplete {
                        let problem = TranslationProblem.missing(
                            record.id, translation.language, texts: translation.missing,
                            isWhole: translation.isMissing)
                        report.add(problem, at: place)
                    }
                    if !translation.uncited.isEmpty {
                        let problem = TranslationProblem.uncited(
                            record.id, translation.language, sources: translation.uncited)
                        report.add(problem, at: place)
                    }
                    guard translation.isWritten else { continue }
                    switch translation.isStale {
                    case true?:
                        report.add(TranslationProblem.stale(record.id, translation.language), at: place)
                    case nil:
                        report.add(TranslationProblem.unstamped(record.id, translation.language), at: place)
                    case false?: break
                    }
                }
            }
        }
        return report
    }
}
