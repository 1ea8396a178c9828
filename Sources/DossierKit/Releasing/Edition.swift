/// A released state of the dossier, as the lock remembers it.
public struct Edition: Hashable, Sendable {
    public let date: PartialDate
    /// What it added, changed and removed, of what is still published, each list sorted; empty for the first.
    public let added: [RecordID]
    public let changed: [RecordID]
    /// The records that it removed, which have no page any more. None is named twice.
    public let removed: [RecordID]
    /// How many more records it added or changed that a later edition removed.
    public let gone: Int
    /// The corrections that were made for it, in the order of the dossier.
    public let corrections: [Slug]
    /// SHA-256 of its list of files; nil for the edition of the content, whose site cannot hold it.
    public let list: String?
}

extension Dossier {
    /// All editions that were released, the newest first; that of the content is among them once it is released.
    public var editions: [Edition] {
        guard let lock else { return [] }
        let dates = Set([lock.edition] + Array(lock.lists.keys) + Array(lock.changes.keys)).sorted()
        return zip([nil] + dates.map(Optional.some), dates).map { last, date in
            edition(of: date, after: last, lock)
        }.reversed()
    }

    private func edition(of date: PartialDate, after last: PartialDate?, _ lock: Lock) -> Edition {
        let changes = lock.changes[date] ?? [:]
        func records(_ change: Lock.Change) -> [RecordID] {
            changes.filter { $0.value == change }.map(\.key).sorted()
        }
        let (added, changed) = (records(.added), records(.changed))
        let there = (added + changed).filter { record($0) != nil }
        return Edition(
            date: date, added: added.filter { record($0) != nil },
            changed: changed.filter { record($0) != nil },
            removed: records(.removed), gone: added.count + changed.count - there.count,
            corrections: corrections.all.filter { $0.falls(behind: last, upTo: date) }.map(\.slug),
            list: date == settings.edition ? nil : lock.lists[date])
    }
}
