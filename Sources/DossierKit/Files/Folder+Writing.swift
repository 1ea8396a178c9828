import Glibc

extension Folder {
    /// What became of a file that was to hold some bytes.
    enum WriteResult: Hashable {
        case unchanged
        case written
    }

    /// Makes a new file. When that fails there is none afterwards.
    func create(_ name: String, _ bytes: [UInt8]) throws(FileError) {
        try create(name, parts: CollectionOfOne(bytes))
    }

    /// Makes a new file of parts, each asked for when the one before is written.
    func create(_ name: String, parts: some Sequence<[UInt8]>) throws(FileError) {
        let path = path(of: name)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileError("write", path) }
        var failure: Int32 = 0
        for part in parts where failure == 0 { failure = write(part, to: descriptor) }
        guard close(descriptor) == 0, failure == 0 else {
            let code = failure == 0 ? errno : failure
            unlink(path)
            throw FileError("write", path, code: code)
        }
    }

    /// Gives a file new bytes, if it has others: whoever reads it meets the old or the new ones.
    ///
    /// An unchanged file is not touched. The new bytes come into place by a rename, because truncating a file
    /// costs several times a fresh one and leaves half a page behind when the disk is full.
    func replace(_ name: String, with bytes: [UInt8]) throws(FileError) -> WriteResult {
        try replace(name, withParts: CollectionOfOne(bytes))
    }

    /// The same with bytes that come in parts. They are asked for twice where the file has others.
    func replace(_ name: String, withParts parts: some Sequence<[UInt8]>) throws(FileError) -> WriteResult {
        if holds(name, parts) { return .unchanged }
        let draft = name + Folder.draftSuffix
        unlink(path(of: draft))
        try create(draft, parts: parts)
        guard rename(path(of: draft), path(of: name)) == 0 else {
            let error = FileError("write", path(of: name))
            unlink(path(of: draft))
            throw error
        }
        return .written
    }

    /// What a file's name ends in until its bytes are complete.
    static let draftSuffix = ".dossier-new"

    /// True where the file has exactly these bytes.
    private func holds(_ name: String, _ parts: some Sequence<[UInt8]>) -> Bool {
        let descriptor = open(path(of: name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return false }
        var rest = Int(status.st_size)
        for part in parts {
            guard part.count <= rest, hasNext(descriptor, part) else { return false }
            rest -= part.count
        }
        return rest == 0
    }

    /// True where a file goes on with some bytes.
    private func hasNext(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: max(1, bytes.count), alignment: 16) { buffer in
            var count = 0
            while count < bytes.count {
                guard let start = buffer.baseAddress else { return false }
                let got = Glibc.read(descriptor, start + count, bytes.count - count)
                if got <= 0 { return false }
                count += got
            }
            return bytes.withUnsafeBytes { wanted in
                guard let a = buffer.baseAddress, let b = wanted.baseAddress else { return bytes.isEmpty }
                return memcmp(a, b, bytes.count) == 0
            }
        }
    }

    /// Writes all bytes to an open file; the error of the system where it refuses, else 0.
    func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Glibc.write(
                    descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count < 0 {
                    if errno == EINTR { continue }
                    return errno
                }
                written += count
            }
            return 0
        }
    }

    /// Makes a folder with those above it; nothing where it is there.
    func makeFolder(_ name: String = "") throws(FileError) {
        let path = path(of: name)
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw FileError("make the folder", path)
        }
        try Folder(String(path[..<slash])).makeFolder()
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError("make the folder", path) }
    }

    /// Removes a file; nothing where it is not there.
    func remove(_ name: String) throws(FileError) {
        guard unlink(path(of: name)) == 0 || errno == ENOENT else {
            throw FileError("remove", path(of: name))
        }
    }

    /// Removes a folder if nothing is in it.
    func removeIfEmpty(_ name: String) { rmdir(path(of: name)) }

    /// Copies a file of another folder to a name, if the bytes there are others, and says what it holds.
    func copy(_ name: String, from source: Folder, named original: String) throws(FileError) -> (
        result: WriteResult, facts: DataFile.Facts
    ) {
        let from = source.path(of: original)
        let input = open(from, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw FileError("read", from) }
        defer { close(input) }
        if let facts = sameBytes(input, name) { return (.unchanged, facts) }
        let draft = path(of: name + Folder.draftSuffix)
        let output = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard output >= 0 else { throw FileError("write", draft) }
        lseek(input, 0, SEEK_SET)
        var failure: FileError?
        var (digest, count) = (RunningDigest(), 0)
        forEachPart(of: input) { part in
            if let part {
                digest.add(part)
                count += part.count
                let code = write(part, to: output)
                if code != 0 { failure = FileError("write", path(of: name), code: code) }
            } else {
                failure = FileError("read", from)
            }
            return failure == nil
        }
        if close(output) != 0, failure == nil { failure = FileError("write", draft) }
        if failure == nil, rename(draft, path(of: name)) != 0 { failure = FileError("write", path(of: name)) }
        if let failure {
            unlink(draft)
            throw failure
        }
        return (.written, DataFile.Facts(count: count, digest: digest.digest))
    }

    /// What a file has whose bytes are also those of another; nil where they differ.
    private func sameBytes(_ input: Int32, _ name: String) -> DataFile.Facts? {
        let other = open(path(of: name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard other >= 0 else { return nil }
        defer { close(other) }
        var (a, b) = (stat(), stat())
        guard fstat(input, &a) == 0, fstat(other, &b) == 0, a.st_size == b.st_size else { return nil }
        var (digest, size, areSame) = (RunningDigest(), 0, true)
        forEachPart(of: input) { part in
            guard let part else { return false }
            var copy = [UInt8](repeating: 0, count: part.count)
            var count = 0
            while count < copy.count {
                let got = copy.withUnsafeMutableBytes {
                    Glibc.read(other, $0.baseAddress?.advanced(by: count), $0.count - count)
                }
                if got <= 0 { break }
                count += got
            }
            areSame = copy == part
            digest.add(part)
            size += part.count
            return areSame
        }
        return areSame && size == Int(a.st_size) ? DataFile.Facts(count: size, digest: digest.digest) : nil
    }

    /// Calls `body` with a megabyte after another, and with nil where reading fails, until it answers false.
    func forEachPart(of descriptor: Int32, _ body: ([UInt8]?) -> Bool) {
        while true {
            var got = 0
            let part = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in
                got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                count = max(0, got)
            }
            if got == 0 || !body(got < 0 ? nil : part) { return }
        }
    }
}
