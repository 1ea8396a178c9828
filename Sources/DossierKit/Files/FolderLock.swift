import Glibc

/// A lock on a folder, which ends when it is released or with the process: one build at a time.
///
/// It is `flock(2)` on the folder itself, so that nothing is left behind in it.
struct FolderLock {
    private let descriptor: Int32

    /// Waits for the lock; `onWait` is called once where another process has it.
    init(_ folder: Folder, onWait: () -> Void) throws(FileError) {
        let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError("open the folder", folder.path) }
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            if errno == EWOULDBLOCK { onWait() }
            var result = flock(descriptor, LOCK_EX)
            while result != 0, errno == EINTR { result = flock(descriptor, LOCK_EX) }
            guard result == 0 else {
                let error = FileError("lock the folder", folder.path)
                close(descriptor)
                throw error
            }
        }
        self.descriptor = descriptor
    }

    func release() { close(descriptor) }
}
