import Diagnostics

/// What only all records together can show, beyond references that lead nowhere.
///
/// `edition` is the day of the released state; nil where dossier.yml does not say it, which has been reported.
/// Each rule takes time linear in the records, and no rule needs the others: a dossier with mistakes in it is
/// checked like one without.
func checkRules(_ records: RecordSet, edition: PartialDate?) -> Report {
    var report = Report()
    report.add(contentsOf: checkSignatures(records.signatures))
    report.add(contentsOf: checkRelations(records.claims))
    report.add(contentsOf: checkEvidence(of: records, edition: edition))
    report.add(contentsOf: checkSources(of: records, edition: edition))
    report.add(
        contentsOf: checkReplies(
            to: records.claims.published(on: edition), records.replies.published(on: edition)))
    return report
}

extension Array where Element: Record {
    /// Without drafts, withdrawn records and those under embargo: readers miss nothing in what they do not see.
    func published(on edition: PartialDate?) -> [Element] {
        guard let edition else { return self }
        return filter { $0.head.reasonToWithhold(in: edition) == nil }
    }
}
