/// What an output folder holds before it is published to.
struct OutputFolder {
    let folder: Folder
    private(set) var files: Set<String> = []
    private(set) var folders: Set<String> = []
    private(set) var links: Set<String> = []

    /// Lists the folder and all below it. Links are not followed.
    init(listing folder: Folder) throws(FileError) {
        self.folder = folder
        var open = [""]
        while let subfolder = open.popLast() {
            for item in try folder.items(in: subfolder) where item.name != ".git" {
                let path = subfolder.isEmpty ? item.name : subfolder + "/" + item.name
                switch item.type {
                case .folder:
                    folders.insert(path)
                    open.append(path)
                case .link: links.insert(path)
                case .file, .other: files.insert(path)
                }
            }
        }
    }

    /// What the last publication made.
    func manifest() throws(FileError) -> Manifest {
        files.contains(Manifest.fileName)
            ? Manifest(reading: try folder.read(Manifest.fileName)) : Manifest([])
    }

    /// The wanted paths that something else has already: a file that is not ours, a link, a folder.
    func taken(_ wanted: Set<String>, except manifest: Manifest) -> [String] {
        let foreign = files.subtracting(manifest.paths).union(links)
        let paths = wanted.filter { path in
            foreign.contains(path) || folders.contains(path) && !isOwn(folder: path, foreign)
        }
        return Set(wanted.flatMap(parents)).intersection(foreign).union(paths).sorted()
    }

    /// True where a folder holds files of ours and nothing else, and will be gone with them.
    private func isOwn(folder: String, _ foreign: Set<String>) -> Bool {
        let isWithin = { (path: String) in path.hasPrefix(folder + "/") }
        return files.contains(where: isWithin) && !foreign.contains(where: isWithin)
    }
}

/// The folders above a path: `a/b/c.html` has `a` and `a/b`.
func parents(_ path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
}
