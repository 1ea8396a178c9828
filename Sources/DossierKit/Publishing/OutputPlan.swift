/// Which files a publication leaves in the output folder, and what has to go for them.
struct OutputPlan {
    let old: Manifest
    let new: Manifest
    /// Files of the last publication that are wanted no longer and are there.
    let stale: Set<String>
    /// The folders of the new files.
    let folders: Set<String>

    init(_ before: OutputFolder, old: Manifest, new: Manifest) {
        self.old = old
        self.new = new
        stale = old.paths.subtracting(new.paths).intersection(before.files)
        folders = Set(new.paths.flatMap(parents))
    }

    /// Removes at once the stale files that stand where a folder is wanted now, or in a folder where a file is,
    /// and says which.
    func makeRoom(in folder: Folder) throws(FileError) -> Set<String> {
        var gone: Set<String> = []
        for path in stale.sorted(by: >) {
            let inTheWay = parents(path).filter { above in
                new.paths.contains(above) || parents(above).contains(where: new.paths.contains)
            }
            guard folders.contains(path) || !inTheWay.isEmpty else { continue }
            try folder.remove(path)
            gone.insert(path)
            for above in inTheWay.reversed() { folder.removeIfEmpty(above) }
        }
        return gone
    }

    /// Removes the stale files but those that are gone already, and folders that are empty then.
    func removeStale(but gone: Set<String>, in folder: Folder) throws(FileError) {
        for path in stale.subtracting(gone) { try folder.remove(path) }
        for path in Set(stale.flatMap(parents)).sorted(by: >) { folder.removeIfEmpty(path) }
    }

    /// True for what a run that was cut off has left of a file of ours.
    func isDraft(_ path: String) -> Bool {
        guard path.hasSuffix(Folder.draftSuffix) else { return false }
        let name = String(path.dropLast(Folder.draftSuffix.utf8.count))
        return name == Manifest.fileName || old.paths.contains(name) || new.paths.contains(name)
    }
}
