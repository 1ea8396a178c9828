/// The files of a bag in their order, to be written into one archive.
struct Packing: Sendable {
    private let name: String
    private let files: [BagFile]
    private let payload: [BagFile]
    private let time: Int
    private let leftOut: [String]

    /// `payload` are the files under `data/`.
    init(_ settings: Settings, _ payload: [BagFile], leftOut: [String]) {
        let language = settings.languages.first
        let edition = settings.edition.machineReadable
        let payload = payload.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        name = (suggestedSlug(for: settings.title[language]) ?? "dossier") + "-" + edition
        // 0 for what was before 1970.
        time = Moment(text: settings.edition.firstSecond)?.seconds ?? 0
        self.payload = payload
        self.leftOut = leftOut
        let version = Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)
        let size = payload.reduce(0) { $0 + $1.size }
        let words = [settings.title[language], settings.description?[language]].compactMap { $0 }
        let facts = [
            ("Source-Organization", settings.publisher[language]),
            ("External-Description", words.joined(separator: ". ")),
            ("Bagging-Date", edition), ("Bag-Software-Agent", "dossier"),
            ("Payload-Oxum", "\(size).\(payload.count)"),
        ]
        let info = facts.map { "\($0): \(singleLine($1))\n" }.joined()
        let tags = [
            BagFile("bag-info.txt", Array(info.utf8)), BagFile("bagit.txt", version),
            BagFile("manifest-sha256.txt", Packing.manifest(payload)),
        ]
        files = tags + [BagFile("tagmanifest-sha256.txt", Packing.manifest(tags))] + payload
    }

    /// The paths of all files in the archive.
    var paths: [String] { files.map { "\(name)/\($0.path)" } }

    /// A line a file: its digest and its path (RFC 8493, section 2.1.3). No path has a character that would
    /// need encoding.
    private static func manifest(_ files: [BagFile]) -> [UInt8] {
        files.flatMap { Array("\($0.digest)  \($0.path)\n".utf8) }
    }

    /// Writes the archive, which takes its name when it is whole.
    func write(to output: String) throws -> Bag {
        let slash = output.lastIndex(of: "/")
        let folder = Folder(slash.map { $0 == output.startIndex ? "/" : String(output[..<$0]) } ?? ".")
        let file = slash.map { String(output[output.index(after: $0)...]) } ?? output
        var archive = try FileWriter(file, in: folder)
        for (number, file) in files.enumerated() {
            let header = TarHeader(path: "\(name)/\(file.path)", size: file.size, time: time, number: number)
            try archive.write(header.bytes)
            var (running, size) = (RunningDigest(), 0)
            switch file.bytes {
            case .here(let bytes):
                try archive.write(bytes)
                running.add(bytes)
                size = bytes.count
            case .file(let folder, let name):
                // A file that grows meanwhile must not run over into what follows.
                try folder.read(
                    name,
                    inParts: { (part) throws(FileError) in
                        size += part.count
                        guard size <= file.size else { return }
                        running.add(part)
                        try archive.write(part)
                    })
            }
            guard size == file.size, running.digest == file.digest else {
                throw BagError.changedMeanwhile(file.path)
            }
            try archive.write(TarHeader.padding(behind: size))
        }
        // Two empty blocks end an archive.
        try archive.write([UInt8](repeating: 0, count: 2 * TarHeader.blockSize))
        let digest = try archive.finish()
        return Bag(
            name: name, files: payload.count, bytes: payload.reduce(0) { $0 + $1.size },
            digest: digest.description, leftOut: leftOut)
    }
}
