/// What `dossier release` has done to `dossier.lock`.
public struct Release: Hashable, Sendable {
    public let lock: Lock
    /// The people who were not in the edition before.
    public let added: Int
    /// The people of the edition before who have withdrawn since.
    public let withdrawn: Int
    /// False where the file said the same before.
    public let isNew: Bool
}

/// Why an edition was not released.
public enum ReleaseError: Error {
    /// The edition of dossier.yml is released, and the content is not what it was.
    case released(edition: String)
    /// A later edition than that of dossier.yml is released.
    case older(edition: String, than: String)
    case file(FileError)
}

extension Site {
    /// Makes an edition of the content as it is: `dossier.lock` then says what it held.
    ///
    /// A released edition is not changed any more: content that differs needs a new `edition` in dossier.yml.
    public func release(from content: ContentFolder) throws(ReleaseError) -> Release {
        let old: Lock?
        do throws(FileError) { old = try content.lock()?.lock } catch { throw .file(error) }
        var new = Lock(edition: dossier.settings.edition)
        new.signatories = Set(dossier.signed)
        // Checks of quotations are noted apart, by 'dossier quotes'.
        (new.captures, new.quotes) = (old?.captures ?? [:], old?.quotes ?? [:])
        if let old, old != new {
            if old.edition == new.edition { throw .released(edition: new.edition.machineReadable) }
            if old.edition > new.edition {
                throw .older(edition: new.edition.machineReadable, than: old.edition.machineReadable)
            }
        }
        if old != new { do throws(FileError) { try content.write(new) } catch { throw .file(error) } }
        return Release(
            lock: new, added: new.signatories.subtracting(old?.signatories ?? []).count,
            withdrawn: old?.signatories.subtracting(new.signatories).count ?? 0, isNew: old != new)
    }
}

extension ContentFolder {
    /// The lock of the last edition; nil where nothing was released yet.
    func lock() throws(FileError) -> LockFile? {
        guard folder.exists(Lock.fileName) else { return nil }
        return LockFile(try folder.read(Lock.fileName), path: folder.path(of: Lock.fileName))
    }

    func write(_ lock: Lock) throws(FileError) {
        if folder.exists(Lock.fileName) {
            _ = try folder.replace(Lock.fileName, with: lock.bytes)
        } else {
            try folder.create(Lock.fileName, lock.bytes)
        }
    }
}
