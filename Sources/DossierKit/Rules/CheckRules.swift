import Diagnostics

/// What only all records together can show, beyond references that lead nowhere.
///
/// Each rule takes time linear in the records, and no rule needs the others: a dossier with mistakes in it is
/// checked like one without.
func checkRules(_ records: RecordSet) -> Report {
    var report = Report()
    report.add(contentsOf: checkSignatures(records.signatures))
    return report
}
