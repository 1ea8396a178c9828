import Diagnostics

extension Dossier {
    /// What a release of the content as it is would refuse: claims, statements and accounts of a letter that have
    /// changed since the last edition, though no correction says so.
    ///
    /// A correction counts that names the record, and whose day is behind the last edition's and not behind this one's.
    /// Nothing is refused where nothing was released, and of an edition that is released nothing is asked here.
    func releaseReport() -> Report {
        var report = Report()
        guard let lock, lock.edition < settings.edition else { return report }
        for id in uncorrected {
            guard let record = record(id) else { continue }
            report.add(
                FrozenProblem.uncorrected(id, since: lock.edition, upTo: settings.edition),
                at: record.head.origin)
        }
        return report
    }

    /// The records that have changed since the last edition and need a correction that is not there, sorted.
    ///
    /// They need it also while `edition` in dossier.yml still names the released day; then any later day will do.
    public var uncorrected: [RecordID] {
        guard let lock else { return [] }
        let end = lock.edition < settings.edition ? settings.edition : nil
        let corrected = Set(
            corrections.all.filter { $0.falls(behind: lock.edition, upTo: end) }.map(\.page))
        let names = formerly
        let candidates =
            claims.all.map(\.id) + statements.all.map(\.id)
            + letters.all.filter { $0.standing == .account }.map(\.id)
        return candidates.filter { id in
            guard !corrected.contains(id), let before = lock.name(of: id, formerly: names[id] ?? []) else {
                return false
            }
            return lock.records[before] != record(id)?.head.digest.description
        }.sorted()
    }
}

extension Correction {
    /// True where its day is behind that of one edition and not behind that of another; nil is no bound.
    func falls(behind last: PartialDate?, upTo edition: PartialDate?) -> Bool {
        edition.map { date.lastDay <= $0.lastDay } ?? true && last.map { date.firstDay > $0.lastDay } ?? true
    }
}
