/// What tells two states of a dossier apart: of two sites the files, of two content folders the records of their locks.
public struct Difference: Hashable, Sendable {
    /// What the two are.
    public let subject: Subject
    /// By path or by name, sorted.
    public private(set) var added: [String] = []
    public private(set) var changed: [String] = []
    public private(set) var removed: [String] = []
    /// How many are in both and the same.
    public private(set) var same = 0
    /// The editions of the two; nil where one does not say.
    public private(set) var editions: [String?] = [nil, nil]

    /// What is compared.
    public enum Subject: String, Sendable {
        case files
        case records
    }

    /// Compares things by their digests.
    init(_ subject: Subject, _ old: [FilePath: String], _ new: [FilePath: String]) {
        self.subject = subject
        added = new.keys.filter { old[$0] == nil }.sortedByBytes
        removed = old.keys.filter { new[$0] == nil }.sortedByBytes
        changed = old.filter { new[$0.key] != nil && new[$0.key] != $0.value }.keys.sortedByBytes
        same = new.count - added.count - changed.count
    }

    /// The same with the editions of both.
    func of(_ old: String?, _ new: String?) -> Difference {
        var difference = self
        difference.editions = [old, new]
        return difference
    }
}

/// Why two states cannot be compared.
public enum DifferenceError: Error {
    /// It is neither a site with a list of its files nor a content folder with a lock.
    case neither(String)
    /// One is a site and the other a content folder.
    case unlike
    /// The lock says nothing of an edition.
    case noEdition(String)
    case file(FileError)
}

/// Compares two sites by their lists, or two content folders by their locks. Nothing else is read: whether a
/// site is what its list says is another question.
public func difference(from old: String, to new: String) throws(DifferenceError) -> Difference {
    switch (try State(old), try State(new)) {
    case (.site(let a, let edition), .site(let b, let later)):
        return Difference(.files, a, b).of(edition, later)
    case (.content(let a), .content(let b)):
        return Difference(.records, a.recordDigests, b.recordDigests)
            .of(a.edition.machineReadable, b.edition.machineReadable)
    default: throw .unlike
    }
}

/// One of two states.
private enum State {
    case site([FilePath: String], edition: String?)
    case content(Lock)

    init(_ path: String) throws(DifferenceError) {
        let folder = Folder(path)
        do throws(FileError) {
            if folder.isFile("") || folder.exists(FileList.fileName) {
                var faults: [FileList.Fault] = []
                let list = FileList(reading: try listBytes(at: path), faults: &faults)
                let files = list.entries.map { (FilePath($0.path), $0.digest.description) }
                let release = folder.exists(DataFile.release) ? try folder.read(DataFile.release) : []
                self = .site(
                    Dictionary(files, uniquingKeysWith: { first, _ in first }),
                    edition: ReleaseReading(release).edition)
                return
            }
            guard folder.exists(Lock.fileName) else {
                // A folder that is not there is told as such.
                _ = try folder.items()
                throw FileError("read", path, code: 0)
            }
        } catch {
            throw error.code == 0 ? .neither(path) : .file(error)
        }
        let file: LockFile?
        do throws(FileError) { file = try ContentFolder(path).lock() } catch { throw .file(error) }
        guard let lock = file?.lock else { throw .noEdition(path) }
        self = .content(lock)
    }
}

extension Lock {
    /// The digests of the records, and the signatories, by name.
    fileprivate var recordDigests: [FilePath: String] {
        var digests: [FilePath: String] = [:]
        for (record, digest) in records { digests[FilePath(record.description)] = digest }
        for slug in signatories {
            digests[FilePath(RecordID(.signatory, slug).description), default: ""] += " signed"
        }
        return digests
    }
}
