/// A file of a bag: where it lies there, and where its bytes come from.
struct BagFile: Sendable {
    /// Within the bag: `data/site/index.html`.
    let path: String
    let size: Int
    let digest: Digest
    let bytes: Origin

    /// Where its bytes are.
    enum Origin: Sendable {
        case here([UInt8])
        case file(Folder, String)
    }

    /// A file of these bytes.
    init(_ path: String, _ bytes: [UInt8]) {
        self.init(path: path, size: bytes.count, digest: Digest(of: bytes), bytes: .here(bytes))
    }

    /// A file of a folder, which is read for its digest.
    init(_ path: String, of folder: Folder, named name: String) throws(FileError) {
        let (digest, size) = try folder.digest(of: name)
        self.init(path: path, size: size, digest: digest, bytes: .file(folder, name))
    }

    private init(path: String, size: Int, digest: Digest, bytes: Origin) {
        self.path = path
        self.size = size
        self.digest = digest
        self.bytes = bytes
    }
}
