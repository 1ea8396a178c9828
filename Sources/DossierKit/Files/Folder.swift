import Glibc

/// A folder of the file system, and the operations the engine needs; all paths are relative to it.
///
/// Nothing else calls the system. No operation syncs, and none follows a symbolic link that stands at the end
/// of a path.
package struct Folder: Sendable {
    /// As it was given, without a slash at its end.
    package let path: String

    package init(_ path: String) {
        var path = path[...]
        while path.utf8.count > 1, path.hasSuffix("/") { path = path.dropLast() }
        self.path = String(path)
    }

    package func path(of name: String) -> String { name.isEmpty ? path : path + "/" + name }

    /// What stands in a folder: a name and what it is.
    package struct Item: Hashable {
        package let name: String
        package let type: ItemType
    }

    package enum ItemType: Hashable {
        case file
        case folder
        case link
        case other
    }

    /// The names in a subfolder in no particular order, without `.` and `..`.
    package func items(in subfolder: String = "") throws(FileError) -> [Item] {
        let path = path(of: subfolder)
        guard let stream = opendir(path) else { throw FileError("list", path) }
        defer { closedir(stream) }
        var items: [Item] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            items.append(Item(name: name, type: itemType(entry.pointee.d_type, path + "/" + name)))
        }
        return items
    }

    private func itemType(_ type: UInt8, _ path: String) -> ItemType {
        switch Int(type) {
        case Int(DT_REG): return .file
        case Int(DT_DIR): return .folder
        case Int(DT_LNK): return .link
        case Int(DT_UNKNOWN):
            // Some file systems leave the type to `lstat`.
            var status = stat()
            guard lstat(path, &status) == 0 else { return .other }
            switch status.st_mode & S_IFMT {
            case S_IFREG: return .file
            case S_IFDIR: return .folder
            case S_IFLNK: return .link
            default: return .other
            }
        default: return .other
        }
    }

    /// The whole of a file, which has `limit` bytes at most: one of terabytes may take no more than a block of a disk.
    package func read(_ name: String, limit: Int = 1 << 31) throws(FileError) -> [UInt8] {
        let path = path(of: name)
        // Without blocking: a pipe of this name would wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileError("read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError("read", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileError("read", path, code: FileError.code(ofMode: status.st_mode))
        }
        guard status.st_size <= limit else { throw FileError("read", path, code: EFBIG) }
        var failure: Int32 = 0
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        if failure != 0 { throw FileError("read", path, code: failure) }
        return bytes
    }

    /// True where the path names something, a broken link included.
    package func exists(_ name: String) -> Bool {
        var status = stat()
        return lstat(path(of: name), &status) == 0
    }

    /// True where the path leads to a file, through links if need be.
    func isFile(_ name: String) -> Bool {
        var status = stat()
        return stat(path(of: name), &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The size of a file in bytes, behind a symbolic link too; nil where there is none.
    package func size(of name: String) -> Int? {
        var status = stat()
        guard stat(path(of: name), &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// The path with every link resolved; nil where it does not exist.
    package func resolved(_ name: String = "") -> String? {
        guard let resolved = realpath(path(of: name), nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
