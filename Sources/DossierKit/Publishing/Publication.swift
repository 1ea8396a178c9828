public import Diagnostics
import HTML

/// What a run has done to the output folder.
public struct Publication: Hashable, Sendable {
    public let pages: Int
    /// Files that were made or have new bytes, pages and others.
    public let changed: Int
    public let removed: Int
}

/// Why nothing was published.
public enum PublishError: Error {
    /// Files that are not the tool's stand where pages would.
    case taken([Diagnostic])
    case file(FileError)
}

extension Site {
    /// Makes an output folder hold exactly this site, besides files that are not the tool's.
    ///
    /// Pages and their drawings are made on all cores and written as they come; an unchanged file is not touched. A run that
    /// is cut off leaves whole files only, and the next one finishes its work: the manifest names every file
    /// of both states before the first is written. `onProgress` is told how many pages are done.
    public func publish(
        to output: String, from content: ContentFolder, look: Look, onWait: () -> Void = {},
        onProgress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) async throws(PublishError) -> Publication {
        do {
            return try await publish(Folder(output), content, look, onWait, onProgress)
        } catch let error as PublishError {
            throw error
        } catch let error as FileError {
            throw .file(error)
        } catch {
            throw .file(FileError("write to", output, code: 0))
        }
    }

    private func publish(
        _ folder: Folder, _ content: ContentFolder, _ look: Look, _ onWait: () -> Void,
        _ onProgress: (Int, Int) -> Void
    ) async throws -> Publication {
        try folder.makeFolder()
        let lock = try FolderLock(folder, onWait: onWait)
        defer { lock.release() }
        let before = try OutputFolder(listing: folder)
        let old = try before.manifest()
        let media = dossier.media.map { "\(ContentFolder.mediaFolder)/\($0)" }
        let assets = look.assets.map { asset in DataFile(asset.path) { asset.bytes } }
        let files = assets + dataFiles(look) + [DataFile(".nojekyll") { [] }]
        let search = await searchFiles(look)
        let package = DataPackage(self)
        let pages = routes.flatMap { [$0.path] + companions(of: $0, look).map($0.path) }
        let new = Manifest(Set(pages + (files + search).map(\.path) + [DataFile.dataPackage] + media))
        let taken = before.taken(new.paths, except: old)
        guard taken.isEmpty else { throw PublishError.taken(taken.map { diagnostic($0, in: folder) }) }

        if old != new { try write(Manifest(old.paths.union(new.paths)), to: folder, before) }
        let stale = old.paths.subtracting(new.paths).intersection(before.files)
        let folders = Set(new.paths.flatMap(parents))
        let gone = try makeRoom(for: new.paths, folders, by: stale, in: folder)
        for path in folders.subtracting(before.folders).sorted() { try folder.makeFolder(path) }
        for path in before.files where isDraft(path, of: old, new) { try folder.remove(path) }

        var changed = try await publishPages(to: folder, over: before.files, look, onProgress)
        changed += try await publish(files, chunk: 1, to: folder, over: before.files)
        changed += try await publish(search, chunk: 64, to: folder, over: before.files)
        let described = package.bytes(try facts(of: package.paths, in: folder))
        changed += try write(described, to: DataFile.dataPackage, in: folder, over: before.files)
        for path in media {
            changed += try folder.copy(path, from: content.folder, named: path) == .written ? 1 : 0
        }
        for path in stale.subtracting(gone) { try folder.remove(path) }
        for path in Set(stale.flatMap(parents)).sorted(by: >) { folder.removeIfEmpty(path) }
        if old != new { _ = try folder.replace(Manifest.fileName, with: new.bytes) }
        return Publication(pages: routes.count, changed: changed, removed: stale.count)
    }

    /// Removes at once the stale files that stand where a folder is wanted now, or in a folder where a file is,
    /// and says which.
    private func makeRoom(
        for files: Set<String>, _ folders: Set<String>, by stale: Set<String>, in folder: Folder
    ) throws(FileError) -> Set<String> {
        var gone: Set<String> = []
        for path in stale.sorted(by: >) {
            let inTheWay = parents(path).filter { above in
                files.contains(above) || parents(above).contains(where: files.contains)
            }
            guard folders.contains(path) || !inTheWay.isEmpty else { continue }
            try folder.remove(path)
            gone.insert(path)
            for above in inTheWay.reversed() { folder.removeIfEmpty(above) }
        }
        return gone
    }

    /// True for what a run that was cut off has left of a file of ours.
    private func isDraft(_ path: String, of old: Manifest, _ new: Manifest) -> Bool {
        guard path.hasSuffix(Folder.draftSuffix) else { return false }
        let name = String(path.dropLast(Folder.draftSuffix.utf8.count))
        return name == Manifest.fileName || old.paths.contains(name) || new.paths.contains(name)
    }

    private func publishPages(
        to folder: Folder, over existing: Set<String>, _ look: Look, _ onProgress: (Int, Int) -> Void
    ) async throws -> Int {
        let size = 64
        return try await withThrowingTaskGroup(of: (pages: Int, changed: Int).self) { group in
            for start in stride(from: 0, to: routes.count, by: size) {
                let chunk = routes[start..<min(start + size, routes.count)]
                group.addTask {
                    var changed = 0
                    for route in chunk {
                        guard let page = self.page(at: route) else { continue }
                        let bytes = look.template(page, self).bytes
                        changed += try self.write(bytes, to: route.path, in: folder, over: existing)
                        for companion in self.companions(of: route, look) {
                            guard let bytes = self.bytes(of: companion, beside: page, look) else { continue }
                            changed += try self.write(
                                bytes, to: route.path(of: companion), in: folder, over: existing)
                        }
                    }
                    return (chunk.count, changed)
                }
            }
            var (done, changed) = (0, 0)
            for try await result in group {
                done += result.pages
                changed += result.changed
                onProgress(done, routes.count)
            }
            return changed
        }
    }

    /// Writes the files, some to a task: how many have changed.
    private func publish(
        _ files: [DataFile], chunk size: Int, to folder: Folder, over existing: Set<String>
    ) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for start in stride(from: 0, to: files.count, by: size) {
                let chunk = files[start..<min(start + size, files.count)]
                group.addTask {
                    try chunk.reduce(0) { changed, file in
                        guard existing.contains(file.path) else {
                            try folder.create(file.path, parts: file.parts)
                            return changed + 1
                        }
                        let result = try folder.replace(file.path, withParts: file.parts)
                        return changed + (result == .written ? 1 : 0)
                    }
                }
            }
            return try await group.reduce(0, +)
        }
    }

    /// The facts about files that were written.
    private func facts(of paths: [String], in folder: Folder) throws(FileError) -> [String: DataFile.Facts] {
        var facts: [String: DataFile.Facts] = [:]
        for path in paths {
            let file = try folder.digest(of: path)
            facts[path] = DataFile.Facts(count: file.size, digest: file.digest)
        }
        return facts
    }

    private func write(
        _ bytes: [UInt8], to path: String, in folder: Folder, over existing: Set<String>
    ) throws(FileError) -> Int {
        guard existing.contains(path) else {
            try folder.create(path, bytes)
            return 1
        }
        return try folder.replace(path, with: bytes) == .written ? 1 : 0
    }

    private func write(_ manifest: Manifest, to folder: Folder, _ before: OutputFolder) throws(FileError) {
        _ = try write(manifest.bytes, to: Manifest.fileName, in: folder, over: before.files)
    }

    private func diagnostic(_ path: String, in folder: Folder) -> Diagnostic {
        Diagnostic(RouteProblem.fileTaken(path), at: SourceLocation(file: folder.path(of: path)))
    }
}
