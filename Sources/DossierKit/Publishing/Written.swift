/// What a part of a publication has written: files with what is known of their bytes, taken while they were at hand.
struct Written: Sendable {
    /// How many have new bytes or are new.
    private(set) var changed = 0
    private(set) var files: [File] = []

    /// A file that stands in the output folder now.
    struct File: Sendable {
        let path: String
        let facts: DataFile.Facts
    }

    mutating func add(_ path: String, _ facts: DataFile.Facts, isChanged: Bool) {
        files.append(File(path: path, facts: facts))
        if isChanged { changed += 1 }
    }

    mutating func add(_ other: Written) {
        files += other.files
        changed += other.changed
    }

    /// The files as a list, and some that are known without having been written.
    func list(with more: [FileList.Entry] = []) -> FileList {
        FileList(files.map { FileList.Entry(path: $0.path, digest: $0.facts.digest) } + more)
    }

    /// The facts of some of the files, by path.
    func facts(of paths: [String]) -> [String: DataFile.Facts] {
        let wanted = Set(paths)
        let found = files.lazy.filter { wanted.contains($0.path) }.map { ($0.path, $0.facts) }
        return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }
}
