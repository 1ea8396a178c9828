public import Diagnostics
import HTML

/// What a run has done to the output folder.
public struct Publication: Hashable, Sendable {
    public let pages: Int
    /// Files that were made or have new bytes, pages and others.
    public let changed: Int
    public let removed: Int
    /// SHA-256 of the list of all files, `SHA256SUMS`, in hexadecimal digits: it stands for the whole site.
    public let list: String
    /// Whether the signature that was laid into the content is of this list, by a key of dossier.yml; nil
    /// where there is no signature, or no key to check it with.
    public let isSigned: Bool?
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
    /// Pages and their drawings are made on all cores and written as they come; an unchanged file is not
    /// touched. A run that is cut off leaves whole files only, and the next one finishes its work: the
    /// manifest names every file of both states before the first is written. `release.json` and `SHA256SUMS`
    /// come last, so that the list never speaks of files that are not there. `date` is the site's date where
    /// it is not the day of its edition. `onProgress` is told how many pages are done.
    public func publish(
        to output: String, from content: ContentFolder, look: Look, date: SourceDate? = nil,
        onWait: () -> Void = {}, onProgress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) async throws(PublishError) -> Publication {
        do {
            return try await publish(Folder(output), content, look, date, onWait, onProgress)
        } catch let error as PublishError {
            throw error
        } catch let error as FileError {
            throw .file(error)
        } catch {
            throw .file(FileError("write to", output, code: 0))
        }
    }

    private func publish(
        _ folder: Folder, _ content: ContentFolder, _ look: Look, _ date: SourceDate?, _ onWait: () -> Void,
        _ onProgress: (Int, Int) -> Void
    ) async throws -> Publication {
        try folder.makeFolder()
        let lock = try FolderLock(folder, onWait: onWait)
        defer { lock.release() }
        let before = try OutputFolder(listing: folder)
        let old = try before.manifest()
        let proof = try content.proof(of: dossier.settings.edition)
        let media = dossier.media.map { "\(ContentFolder.mediaFolder)/\($0)" }
        let copied = media.map { (from: $0, to: $0) } + dossier.captureFiles
        let assets = look.assets.map { asset in DataFile(asset.path) { asset.bytes } }
        let files = assets + dataFiles(look) + [DataFile(".nojekyll") { [] }]
        let search = await searchFiles(look)
        let package = DataPackage(self)
        let pages = routes.flatMap { [$0.path] + companions(of: $0, look).map($0.path) }
        // The proof is named whether or not there is one: a signature must not change what it signs.
        let last = [DataFile.dataPackage, DataFile.release, FileList.fileName, FileList.proofName]
        let new = Manifest(Set(pages + (files + search).map(\.path) + copied.map(\.to) + last))
        let taken = before.taken(new.paths, except: old)
        guard taken.isEmpty else { throw PublishError.taken(taken.map { diagnostic($0, in: folder) }) }

        let plan = OutputPlan(before, old: old, new: new)
        let writer = SiteWriter(site: self, look: look, folder: folder, existing: before.files)
        if old != new { _ = try writer.write(union(old, new).bytes, to: Manifest.fileName) }
        let gone = try plan.makeRoom(in: folder)
        for path in plan.folders.subtracting(before.folders).sorted() { try folder.makeFolder(path) }
        for path in before.files where plan.isDraft(path) { try folder.remove(path) }

        var written = try await writer.writePages(onProgress)
        written.add(try await writer.write(files, chunk: 1))
        written.add(try await writer.write(search, chunk: 64))
        let described = package.bytes(written.facts(of: package.paths))
        try writer.write(described, to: DataFile.dataPackage, &written)
        written.add(try writer.copy(copied, from: content.folder))
        let release = ReleaseFacts(dossier, date: date)
        try writer.write(release.bytes, to: DataFile.release, &written)
        try plan.removeStale(but: gone, in: folder)
        if old != new { _ = try folder.replace(Manifest.fileName, with: new.bytes) }
        let manifest = FileList.Entry(path: Manifest.fileName, digest: Digest(of: new.bytes))
        let list = written.list(with: [manifest])
        var changed = written.changed
        if try writer.write(list.bytes, to: FileList.fileName) {
            changed += 1
            // A signature that was made here is of the list as it was.
            if proof == nil { try folder.remove(FileList.proofName) }
        }
        if let proof, try writer.write(proof, to: FileList.proofName) { changed += 1 }
        return Publication(
            pages: routes.count, changed: changed, removed: plan.stale.count, list: list.digest.description,
            isSigned: proof.flatMap { holds($0, of: list) })
    }

    /// Whether a signature is of a list, by one of the publisher's keys; nil where none is known.
    private func holds(_ proof: [UInt8], of list: FileList) -> Bool? {
        let (keys, bytes) = (dossier.settings.keys, list.bytes)
        guard !keys.isEmpty else { return nil }
        guard let signature = Minisign(proof) else { return false }
        return keys.contains { (try? signature.check(bytes, with: $0)) != nil }
    }

    private func union(_ a: Manifest, _ b: Manifest) -> Manifest { Manifest(a.paths.union(b.paths)) }

    private func diagnostic(_ path: String, in folder: Folder) -> Diagnostic {
        Diagnostic(RouteProblem.fileTaken(path), at: SourceLocation(file: folder.path(of: path)))
    }
}

extension ContentFolder {
    /// The signature of an edition's list, which its makers laid into `proofs/`; nil where there is none.
    fileprivate func proof(of edition: PartialDate) throws(FileError) -> [UInt8]? {
        let path = "proofs/\(edition.machineReadable)/\(FileList.proofName)"
        guard folder.exists(path) else { return nil }
        guard problem(ofLink: path) == nil else {
            throw FileError("read", folder.path(of: path), code: FileError.noRegularFile)
        }
        return try folder.read(path)
    }
}
