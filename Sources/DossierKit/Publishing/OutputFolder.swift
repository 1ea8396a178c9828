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
        let ownFolders = Set(wanted.flatMap(parents))
        let files = wanted.filter { path in
            links.contains(path) || folders.contains(path)
                || (self.files.contains(path) && !manifest.paths.contains(path))
        }
        return (files + ownFolders.filter { links.contains($0) || self.files.contains($0) }).sorted()
    }
}

/// The folders above a path: `a/b/c.html` has `a` and `a/b`.
func parents(_ path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
}
