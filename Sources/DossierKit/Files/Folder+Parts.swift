import Glibc

extension Folder {
    /// The first bytes of a file, as many as `count` or all there are.
    func start(of name: String, _ count: Int) throws(FileError) -> [UInt8] {
        let descriptor = try openFile(name)
        defer { close(descriptor) }
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
                if got < 0 { failure = errno }
                if got <= 0 { break }
                filled += got
            }
        }
        if failure != 0 { throw FileError("read", path(of: name), code: failure) }
        return bytes
    }

    /// The SHA-256 of a file and its size in bytes, read a megabyte at a time.
    func digest(of name: String) throws(FileError) -> (digest: Digest, size: Int) {
        let descriptor = try openFile(name)
        defer { close(descriptor) }
        var (running, size, failure) = (RunningDigest(), 0, nil as FileError?)
        forEachPart(of: descriptor) { part in
            guard let part else {
                failure = FileError("read", path(of: name))
                return false
            }
            running.add(part)
            size += part.count
            return true
        }
        if let failure { throw failure }
        return (running.digest, size)
    }

    /// Calls `body` with a megabyte of a file after another.
    func read(_ name: String, inParts body: ([UInt8]) throws(FileError) -> Void) throws(FileError) {
        let descriptor = try openFile(name)
        defer { close(descriptor) }
        var failure: FileError?
        forEachPart(of: descriptor) { part in
            do throws(FileError) {
                guard let part else { throw FileError("read", path(of: name)) }
                try body(part)
            } catch {
                failure = error
            }
            return failure == nil
        }
        if let failure { throw failure }
    }

    /// A descriptor of a regular file, through links if need be.
    private func openFile(_ name: String) throws(FileError) -> Int32 {
        let path = path(of: name)
        // Without blocking: a pipe of this name would wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileError("read", path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw FileError("read", path, code: FileError.code(ofMode: status.st_mode))
        }
        return descriptor
    }
}
