import Diagnostics

/// A lock of a later edition than this one, letters that are not what it published, and the people of the
/// last who are not here any more, though nobody says that they withdrew.
///
/// Takes time linear in the signatures. Where some could not be read, nothing is said of those that are missing.
func checkLock(_ file: LockFile, against records: RecordSet, edition: PartialDate?) -> Report {
    var report = file.report
    guard let lock = file.lock, let edition else { return report }
    if lock.edition.firstDay > edition.lastDay {
        report.add(
            LockProblem.later(lock.edition, than: edition), at: file.location(of: .edition(lock.edition)))
    }
    report.add(contentsOf: checkFrozenLetters(lock, in: file, against: records, edition: edition))
    var missing = lock.signatories
    for signature in records.signatures {
        missing.subtract(signature.head.formerly)
        guard missing.remove(signature.slug) != nil, !signature.isWithdrawn,
            signature.head.state != .withdrawn, let reason = signature.head.reasonToWithhold(in: edition)
        else { continue }
        report.add(
            LockProblem.signerWithheld(signature.slug, reason: reason, edition: lock.edition),
            at: signature.head.origin)
    }
    if records.incomplete.contains(.signatory) { return report }
    for (id, _) in records.names where id.kind == .signatory { missing.remove(id.slug) }
    for slug in missing {
        report.add(
            LockProblem.signerLost(slug, edition: lock.edition), at: file.location(of: .signatory(slug)))
    }
    return report
}
