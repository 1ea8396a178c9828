import Glibc

/// A file that is being made: it takes its name when it is complete, in place of what had it, and not before.
struct FileWriter: ~Copyable {
    private let folder: Folder
    private let name: String
    private let descriptor: Int32
    private var running = RunningDigest()

    init(_ name: String, in folder: Folder) throws(FileError) {
        self.folder = folder
        self.name = name
        unlink(folder.path(of: name + Folder.draftSuffix))
        descriptor = open(
            folder.path(of: name + Folder.draftSuffix), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError("write", folder.path(of: name)) }
    }

    /// Adds bytes at the end.
    mutating func write(_ bytes: [UInt8]) throws(FileError) {
        running.add(bytes)
        let code = folder.write(bytes, to: descriptor)
        guard code == 0 else { throw FileError("write", folder.path(of: name), code: code) }
    }

    /// Gives the file its name, and says what it holds. The one file that is synced: it is made to be kept,
    /// and a disk may say only then that it is full.
    consuming func finish() throws(FileError) -> Digest {
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw FileError("write", folder.path(of: name))
        }
        let draft = folder.path(of: name + Folder.draftSuffix)
        guard rename(draft, folder.path(of: name)) == 0 else {
            throw FileError("write", folder.path(of: name))
        }
        return running.digest
    }

    /// What was not finished leaves nothing behind.
    deinit {
        close(descriptor)
        unlink(folder.path(of: name + Folder.draftSuffix))
    }
}
