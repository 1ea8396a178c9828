extension ContentFolder {
    /// Notes in the lock the list of the site that was made of the edition just released, for the editions to come.
    ///
    /// The site never depends on the list of its own edition. Where another list was noted before, it stays: it may be
    /// signed and in the hands of others.
    public func note(_ publication: Publication) throws(ReleaseError) {
        let file: LockFile?
        do throws(FileError) { file = try lock() } catch { throw .file(error) }
        guard var lock = file?.lock else { return }
        if let noted = lock.lists[lock.edition] {
            guard noted != publication.list else { return }
            throw .otherSite(edition: lock.edition.machineReadable, list: noted)
        }
        lock.lists[lock.edition] = publication.list
        do throws(FileError) { try write(lock) } catch { throw .file(error) }
    }
}
