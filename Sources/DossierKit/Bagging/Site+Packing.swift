extension Site {
    /// What a bag of a site holds, after everything that must not leave was looked for.
    func packing(_ site: Folder, _ content: ContentFolder, _ verification: Verification) throws -> Packing {
        let media = dossier.media.map { "\(ContentFolder.mediaFolder)/\($0)" }
        var files = try sourceFiles(dossier.contentFiles.map(\.path), content.folder)
        let source = FileList(files.map { FileList.Entry(path: $0.name, digest: $0.file.digest) }).digest
        let hosted = try sourceFiles(media, content.folder)
        let list = try list(of: site)
        let published = Dictionary(
            list.entries.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
        let isSame = hosted.allSatisfy { published[$0.name] == $0.file.digest }
        files += hosted
        guard verification.source == "sha256:\(source)", isSame else {
            throw BagError.otherSource(site: verification.source ?? "", content: "sha256:\(source)")
        }
        guard dossier.withholding.mixed.isEmpty else { throw BagError.withheld(dossier.withholding.mixed) }
        let shown = Set(dossier.media)
        let unshown = try content.mediaLock()?.entries.keys.filter { !shown.contains($0) }.sorted() ?? []
        guard unshown.isEmpty else { throw BagError.unshownMedia(unshown) }

        files += try sourceFiles(content.filesBesideRecords(of: dossier.settings.edition), content.folder)
        var payload = files.map(\.file)
        // The files of the list, the list, and what proves it; files of others stay where they are.
        let proofs = try VerifiedFolder(site).files.sortedByBytes.filter(FileList.leavesOut)
        for name in list.entries.map(\.path) + proofs {
            payload.append(try BagFile("data/site/\(name)", of: site, named: name))
        }
        let crate = Crate(dossier, payload, source: "sha256:\(source)")
        payload.append(BagFile("data/ro-crate-metadata.json", crate.bytes))
        let prefix = content.folder.path + "/"
        let leftOut = dossier.withholding.files.map { file in
            file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : file
        }
        let packing = Packing(dossier.settings, payload, leftOut: leftOut.sorted())
        let faults = nameFaults(in: packing.paths)
        guard faults.isEmpty else { throw BagError.names(faults) }
        return packing
    }

    /// Files of the content as the bag holds them.
    private func sourceFiles(_ names: [String], _ content: Folder) throws(FileError) -> [(
        name: String, file: BagFile
    )] {
        var files: [(String, BagFile)] = []
        for name in names {
            files.append((name, try BagFile("data/content/\(name)", of: content, named: name)))
        }
        return files
    }

    private func list(of site: Folder) throws(FileError) -> FileList {
        var faults: [FileList.Fault] = []
        return FileList(reading: try site.read(FileList.fileName), faults: &faults)
    }
}

extension ContentFolder {
    /// What goes with the records: the lock, the signature of the edition, and the licence and the readme of
    /// the folder.
    fileprivate func filesBesideRecords(of edition: PartialDate) throws(FileError) -> [String] {
        let names = [Lock.fileName, "LICENSE", "LICENSE.md", "README.md"]
        let proof = "proofs/\(edition.machineReadable)/\(FileList.proofName)"
        return (names + [proof]).filter { folder.exists($0) && problem(ofLink: $0) == nil }
    }
}
