/// What became of the records of an edition since: by name, each list sorted.
///
/// Signatories are counted and never listed.
public struct LockChanges: Hashable, Sendable {
    /// The edition that the content is compared with.
    public let since: PartialDate
    public let added: [RecordID]
    /// Those of which the record itself or a translation is not what it was.
    public let changed: [RecordID]
    public let removed: [RecordID]
    public let addedSignatures: Int
    /// The people who have withdrawn, or whom the edition forgot.
    public let withdrawnSignatures: Int

    /// Compares two locks; `formerly` are the names that records of the new one had before.
    init(from old: Lock, to new: Lock, formerly: [RecordID: [RecordID]] = [:]) {
        var (added, changed): ([RecordID], [RecordID]) = ([], [])
        var lost = Set(old.records.keys)
        for (id, digest) in new.records {
            guard let before = old.name(of: id, formerly: formerly[id] ?? []) else {
                added.append(id)
                continue
            }
            lost.remove(before)
            if old.records[before] != digest || old.translations[before] != new.translations[id] {
                changed.append(id)
            }
        }
        since = old.edition
        self.added = added.sorted()
        self.changed = changed.sorted()
        removed = lost.sorted()
        addedSignatures = new.signatories.subtracting(old.signatories).count
        withdrawnSignatures = old.signatories.subtracting(new.signatories).count
    }

    /// True where the content is what the edition published, as far as its records tell.
    public var isEmpty: Bool {
        added.isEmpty && changed.isEmpty && removed.isEmpty && addedSignatures == 0
            && withdrawnSignatures == 0
    }

    /// The records with what became of them, as the lines of an edition say it.
    var byRecord: [RecordID: Lock.Change] {
        let all =
            added.map { ($0, Lock.Change.added) } + changed.map { ($0, .changed) }
            + removed.map { ($0, .removed) }
        return Dictionary(all) { first, _ in first }
    }
}

extension Lock {
    /// The name that a record has in the lock: its own, or one that it had before.
    func name(of id: RecordID, formerly: [RecordID]) -> RecordID? {
        ([id] + formerly).first { records[$0] != nil }
    }

    /// False for a lock of the older form, which knew signatories only: nothing can be compared with it.
    var knowsRecords: Bool { !records.isEmpty }
}
