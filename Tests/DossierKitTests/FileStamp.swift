import Glibc

@testable import DossierKit

/// What tells whether a file has been touched: which file it is, and when it was last written.
struct FileStamp: Equatable {
    private let inode: UInt64
    private let seconds: Int
    private let nanoseconds: Int

    /// Nil where there is no file.
    init?(_ name: String, in folder: Folder) {
        var status = stat()
        guard lstat(folder.path(of: name), &status) == 0 else { return nil }
        inode = UInt64(status.st_ino)
        (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
}
