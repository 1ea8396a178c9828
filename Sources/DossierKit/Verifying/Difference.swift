public import Diagnostics

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
    /// The list is none, or not all of one.
    case list(String, FileList.Fault)
    /// The lock has lines that are none.
    case lock(Diagnostic)
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
        if folder.isFile("") || folder.exists(FileList.fileName) {
            self = try State.site(in: folder)
        } else if folder.exists(Lock.fileName) {
            self = .content(try State.lock(in: path))
        } else {
            // A folder that is not there is told as such.
            do throws(FileError) { _ = try folder.items() } catch { throw .file(error) }
            throw .neither(path)
        }
    }

    /// A list that is broken would make all that it lacks look removed.
    private static func site(in folder: Folder) throws(DifferenceError) -> State {
        var faults: [FileList.Fault] = []
        do throws(FileError) {
            let list = FileList(reading: try listBytes(at: folder.path), faults: &faults)
            let files = list.entries.map { (FilePath($0.path), $0.digest.description) }
            let release = folder.exists(DataFile.release) ? try folder.read(DataFile.release) : []
            if faults.isEmpty {
                return .site(
                    Dictionary(files, uniquingKeysWith: { first, _ in first }),
                    edition: ReleaseReading(release).edition)
            }
        } catch {
            throw .file(error)
        }
        throw .list(folder.path, faults[0])
    }

    private static func lock(in path: String) throws(DifferenceError) -> Lock {
        let file: LockFile?
        do throws(FileError) { file = try ContentFolder(path).lock() } catch { throw .file(error) }
        guard let file, let lock = file.lock else { throw .noEdition(path) }
        if let fault = file.report.sorted.first { throw .lock(fault) }
        return lock
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
