public import Diagnostics

/// The folder that holds a dossier: finds its files, in a fixed order, and reads them.
public struct ContentFolder: Sendable {
    let folder: Folder

    public init(_ path: String) { folder = Folder(path) }

    /// What a content folder has: the files to parse, and the names of its media.
    public struct Listing: Sendable {
        var files: [ContentFile] = []
        /// Paths under `media/`, sorted.
        public internal(set) var media: [String] = []
        /// The path of `media/`, as the author knows it.
        var mediaFolder = ContentFolder.mediaFolder
        public internal(set) var report = Report()
        /// What the last edition held; nil where nothing was released yet.
        var lock: LockFile?
        /// What is known of the videos and sound files; nil where nobody has looked at them yet.
        var mediaLock: MediaLockFile?
        /// What is kept of sources in `captures/`.
        var captures = Captures()
        /// Files under `media/` whose content is not what their names end in, by their paths there.
        var otherForms: [String: MediaProblem] = [:]
        /// The bytes of the files that were read, by path within the folder; media are known when they are copied.
        var digests: [FileList.Entry] = []

        /// The path of a file as the author knows it.
        func path(of entry: FileList.Entry) -> String {
            String(mediaFolder.dropLast(ContentFolder.mediaFolder.utf8.count)) + entry.path
        }

        /// dossier.yml, the only file that holds no records.
        var settingsFile: ContentFile? { files.first { $0.kind == nil && $0.isReadable } }
    }

    /// Folders and files beside the records that have a meaning of their own or none.
    private static let set = Set([
        "proofs", Lock.fileName, MediaLock.fileName, "README.md", "LICENSE", "LICENSE.md",
        // What a run that was killed left; the next one that writes the file takes it away.
        Lock.fileName + Folder.draftSuffix, MediaLock.fileName + Folder.draftSuffix,
    ])
    static let mediaFolder = "media"

    /// Finds and reads all files. A file that cannot be read is reported; a folder that cannot is thrown.
    public func read() async throws(FileError) -> Listing {
        var listing = Listing()
        listing.mediaFolder = folder.path(of: ContentFolder.mediaFolder)
        var found: [Place] = []
        for item in try sorted("", &listing.report) {
            if ContentFolder.set.contains(item.name) {
                if item.type == .link, let problem = problem(ofLink: item.name) {
                    add(problem, at: item.name, &listing.report)
                }
                continue
            }
            if item.name == ContentFolder.mediaFolder, item.type == .folder {
                try collectMedia(&listing)
            } else if item.name == ContentFolder.capturesFolder, item.type == .folder {
                listing.captures = try captures(in: item.name)
                listing.digests += listing.captures.digests
            } else if item.type == .folder {
                try collectFolder(item.name, &found, &listing.report)
            } else {
                collectFile(item.name, kind: nil, item.type, &found, &listing.report)
            }
        }
        if !found.contains(where: { $0.path == Settings.fileName }) {
            listing.report.add(
                ReadProblem.noSettings, at: SourceLocation(file: folder.path(of: Settings.fileName)))
        }
        listing.lock = try lock()
        listing.mediaLock = try mediaLock()
        if folder.exists(MediaLock.fileName) {
            let digest = Digest(of: try folder.read(MediaLock.fileName))
            listing.digests.append(FileList.Entry(path: MediaLock.fileName, digest: digest))
        }
        for chunk in await concurrentMap(found, chunk: 64, { $0.map(load) }) {
            for (file, digest, report) in chunk {
                if let file { listing.files.append(file) }
                if let digest { listing.digests.append(digest) }
                listing.report.add(contentsOf: report)
            }
        }
        return listing
    }

    /// A file to read, by its path within the folder.
    private struct Place: Sendable {
        let path: String
        let kind: Kind?
        let format: ContentFile.Format
    }

    private func collectFolder(_ name: String, _ found: inout [Place], _ report: inout Report)
        throws(FileError)
    {
        guard let kind = Kind(folder: name) else {
            let near = nearest(to: name, among: Kind.allCases.map(\.folder))
            add(ReadProblem.unknownFolder(name, nearest: near), at: name, &report)
            return
        }
        var open = [name]
        while let subfolder = open.popLast() {
            for item in try sorted(subfolder, &report) {
                let path = subfolder + "/" + item.name
                if item.type == .folder {
                    open.append(path)
                } else {
                    collectFile(path, kind: kind, item.type, &found, &report)
                }
            }
        }
    }

    private func collectFile(
        _ path: String, kind: Kind?, _ type: Folder.ItemType, _ found: inout [Place], _ report: inout Report
    ) {
        switch type {
        case .file: break
        case .link:
            if let problem = problem(ofLink: path) { return add(problem, at: path, &report) }
        case .folder, .other: return add(ReadProblem.notAFile(path), at: path, &report)
        }
        let name = path.split(separator: ".").first.map(String.init) ?? path
        let format = ContentFile.Format(ofFile: path)
        switch (kind, format) {
        case (let kind?, let format?): found.append(Place(path: path, kind: kind, format: format))
        case (_?, nil): add(ReadProblem.unknownFormat(path), at: path, &report)
        case (nil, let format?) where format != .markdown && Kind(folder: name) != nil:
            found.append(Place(path: path, kind: Kind(folder: name), format: format))
        case (nil, .yaml?) where path == Settings.fileName:
            found.append(Place(path: path, kind: nil, format: .yaml))
        case (nil, .markdown?) where Kind(folder: name) != nil:
            add(ReadProblem.recordOutside(path, folder: name), at: path, &report)
        default:
            let near = nearest(to: name, among: Kind.allCases.map(\.folder) + ["dossier"]).map {
                "\($0).\(format?.rawValue ?? "yml")"
            }
            add(ReadProblem.unknownFile(path, nearest: near), at: path, &report)
        }
    }

    /// The items of a subfolder by name, without hidden ones; two that differ only by case are reported.
    func sorted(_ subfolder: String, _ report: inout Report) throws(FileError) -> [Folder.Item] {
        let items = try folder.items(in: subfolder).filter { !$0.name.hasPrefix(".") }
            .sorted { Array($0.name.utf8).lexicographicallyPrecedes($1.name.utf8) }
        // Equality of strings is canonical equivalence: two Unicode forms of a name meet here, too.
        var seen: [String: String] = [:]
        for item in items {
            if let other = seen.updateValue(item.name, forKey: item.name.lowercased()) {
                let path = subfolder.isEmpty ? item.name : subfolder + "/" + item.name
                add(ReadProblem.nameClash(item.name, other: other), at: path, &report)
            }
        }
        return items
    }

    /// What is wrong with a symbolic link; nil for one that leads to a file within the folder.
    func problem(ofLink path: String) -> ReadProblem? {
        guard let root = folder.resolved(), let target = folder.resolved(path) else {
            return .brokenLink(path)
        }
        guard target.hasPrefix(root + "/") else { return .linkLeaves(path) }
        return folder.isFile(path) ? nil : .linkToFolder(path)
    }

    private func load(_ place: Place) -> (ContentFile?, FileList.Entry?, Report) {
        var report = Report()
        do throws(FileError) {
            var bytes = try folder.read(place.path)
            let digest = FileList.Entry(path: place.path, digest: Digest(of: bytes))
            if bytes.starts(with: byteOrderMark) { bytes.removeFirst(byteOrderMark.count) }
            guard let line = firstLineNotUTF8(bytes) else {
                let path = folder.path(of: place.path)
                report.add(contentsOf: checkSecrets(in: bytes, of: path))
                report.add(contentsOf: checkSecrets(inName: place.path, of: path))
                let file = ContentFile(path: path, kind: place.kind, format: place.format, bytes: bytes)
                return (file, digest, report)
            }
            add(ReadProblem.notUTF8(isTable: place.format == .csv), at: place.path, line: line, &report)
            let path = folder.path(of: place.path)
            let file = ContentFile(
                path: path, kind: place.kind, format: place.format, bytes: [], isReadable: false)
            return (file, nil, report)
        } catch {
            add(ReadProblem.unreadable(error.reason), at: place.path, &report)
        }
        return (nil, nil, report)
    }

    func add(_ problem: some Problem, at path: String, line: Int = 1, _ report: inout Report) {
        let position = Position(line: line, column: 1)
        report.add(problem, at: SourceLocation(file: folder.path(of: path), position: position))
    }
}

/// The number of the first line that is not UTF-8; nil where all of it is.
private func firstLineNotUTF8(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
}
