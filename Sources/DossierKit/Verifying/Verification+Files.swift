extension Verification {
    /// Reads all files of a folder, on all cores, and compares them with a list.
    mutating func compare(_ list: FileList, with found: VerifiedFolder, in folder: Folder)
        async throws(FileError)
    {
        links = found.links.sortedByBytes
        let named = Set(list.entries.map { FilePath($0.path) })
        extra = found.files.filter { !named.contains($0) && !FileList.leavesOut($0.text) }.sortedByBytes
        missing = list.entries.map { FilePath($0.path) }.filter { !found.files.contains($0) }.sortedByBytes
        let here = list.entries.filter { found.files.contains(FilePath($0.path)) }
        let results = await concurrentMap(here, chunk: 64) { chunk in
            chunk.map { entry in
                Result { () throws(FileError) in try folder.digest(of: entry.path).digest == entry.digest }
            }
        }
        for (entry, result) in zip(here, results.joined()) {
            if try result.get() { same += 1 } else { changed.append(entry.path) }
        }
    }
}

/// The files of a folder and all below it; a repository's own files are none of them, and no link is followed.
struct VerifiedFolder {
    private(set) var files: Set<FilePath> = []
    /// Symbolic links, pipes and devices.
    private(set) var links: [FilePath] = []

    init(_ folder: Folder) throws(FileError) {
        var open = [""]
        while let subfolder = open.popLast() {
            for item in try folder.items(in: subfolder) where item.name != ".git" {
                let path = subfolder.isEmpty ? item.name : subfolder + "/" + item.name
                switch item.type {
                case .folder: open.append(path)
                case .link, .other: links.append(FilePath(path))
                case .file: files.insert(FilePath(path))
                }
            }
        }
    }
}
