/// What `dossier release` has done to `dossier.lock`.
public struct Release: Hashable, Sendable {
    public let lock: Lock
    /// The people who were not in the edition before.
    public let added: Int
    /// The people of the edition before who have withdrawn since.
    public let withdrawn: Int
    /// What became of the records since the edition before; nil where nothing was known of them.
    public let changes: LockChanges?
    /// False where the file said the same before.
    public let isNew: Bool
    /// True where the site was made from another lock than that of the edition, and is to be made anew.
    public let changesSite: Bool

    /// How many records the edition holds.
    public var records: Int { lock.records.count }
}

/// Why an edition was not released.
public enum ReleaseError: Error {
    /// The edition of dossier.yml is released, and the content is not what it was.
    case released(edition: String, LockChanges)
    /// A later edition than that of dossier.yml is released.
    case older(edition: String, than: String)
    /// Records have changed and nobody says so; ``Dossier/releaseReport()`` names them.
    case uncorrected
    /// The site of a released edition is not the one whose list was noted.
    case otherSite(edition: String, list: String)
    case file(FileError)
}

extension Site {
    /// Makes an edition of the content as it is: `dossier.lock` then says what it held.
    ///
    /// A released edition is not changed any more: content that differs needs a new `edition` in dossier.yml. A lock of
    /// the older form, which has no records, is completed where the same people signed. The site shows what its lock
    /// says: it must be made anew from the new one before it is published.
    public func release(from content: ContentFolder) throws(ReleaseError) -> Release {
        let old: Lock?
        do throws(FileError) { old = try content.lock()?.lock } catch { throw .file(error) }
        let new = dossier.snapshot
        if let old, old != new {
            let isOlderForm = !old.knowsRecords && old.signatories == new.signatories
            if old.edition == new.edition, !isOlderForm {
                let changes = LockChanges(from: old, to: new, formerly: dossier.formerly)
                throw .released(edition: new.edition.machineReadable, changes)
            }
            if old.edition > new.edition {
                throw .older(edition: new.edition.machineReadable, than: old.edition.machineReadable)
            }
        }
        guard dossier.uncorrected.isEmpty else { throw .uncorrected }
        if old != new { do throws(FileError) { try content.write(new) } catch { throw .file(error) } }
        return Release(
            lock: new, added: new.signatories.subtracting(old?.signatories ?? []).count,
            withdrawn: old?.signatories.subtracting(new.signatories).count ?? 0,
            changes: dossier.changes, isNew: old != new, changesSite: dossier.lock != new)
    }
}

extension ContentFolder {
    /// The lock of the last edition; nil where nothing was released yet.
    func lock() throws(FileError) -> LockFile? {
        guard folder.exists(Lock.fileName) else { return nil }
        return LockFile(try folder.read(Lock.fileName), path: folder.path(of: Lock.fileName))
    }

    func write(_ lock: Lock) throws(FileError) { try writeLock(lock.lines) }

    /// Writes the lines of a lock. Also the first one comes into place when it is whole: half a lock would stop every run
    /// to come.
    func writeLock(_ lines: [LockLine]) throws(FileError) {
        _ = try folder.replace(Lock.fileName, with: lines.bytes)
    }
}
