import HTML

/// Makes the files of a site and writes them as they come, on all cores.
struct SiteWriter: Sendable {
    let site: Site
    let look: Look
    let folder: Folder
    /// The files that stand there, which are compared; others are made at once.
    let existing: Set<String>

    /// All pages with their companions. `onProgress` is told how many pages are done.
    func writePages(_ onProgress: (Int, Int) -> Void) async throws -> Written {
        let routes = site.routes
        let size = 64
        return try await withThrowingTaskGroup(of: (pages: Int, written: Written).self) { group in
            for start in stride(from: 0, to: routes.count, by: size) {
                let chunk = routes[start..<min(start + size, routes.count)]
                group.addTask {
                    var written = Written()
                    for route in chunk { try write(route, &written) }
                    return (chunk.count, written)
                }
            }
            var (done, all) = (0, Written())
            for try await result in group {
                done += result.pages
                all.add(result.written)
                onProgress(done, routes.count)
            }
            return all
        }
    }

    private func write(_ route: Route, _ written: inout Written) throws {
        guard let page = site.page(at: route) else { return }
        try write(look.template(page, site).bytes, to: route.path, &written)
        for companion in site.companions(of: route, look) {
            guard let bytes = site.bytes(of: companion, beside: page, look) else { continue }
            try write(bytes, to: route.path(of: companion), &written)
        }
    }

    /// The files of a list, some to a task.
    func write(_ files: [DataFile], chunk size: Int) async throws -> Written {
        try await withThrowingTaskGroup(of: Written.self) { group in
            for start in stride(from: 0, to: files.count, by: size) {
                let chunk = files[start..<min(start + size, files.count)]
                group.addTask {
                    var written = Written()
                    for file in chunk { try write(file, &written) }
                    return written
                }
            }
            return try await group.reduce(into: Written()) { $0.add($1) }
        }
    }

    private func write(_ file: DataFile, _ written: inout Written) throws(FileError) {
        let parts = DigestingParts(file.parts)
        var isChanged = true
        if existing.contains(file.path) {
            isChanged = try folder.replace(file.path, withParts: parts) == .written
        } else {
            try folder.create(file.path, parts: parts)
        }
        written.add(file.path, parts.facts, isChanged: isChanged)
    }

    /// One file whose bytes are at hand.
    func write(_ bytes: [UInt8], to path: String, _ written: inout Written) throws(FileError) {
        let isChanged = try write(bytes, to: path)
        written.add(
            path, DataFile.Facts(count: bytes.count, digest: Digest(of: bytes)), isChanged: isChanged)
    }

    /// The same for a file that no list names: whether its bytes are new.
    func write(_ bytes: [UInt8], to path: String) throws(FileError) -> Bool {
        guard existing.contains(path) else {
            try folder.create(path, bytes)
            return true
        }
        return try folder.replace(path, with: bytes) == .written
    }

    /// Media of the content folder, copied one after the other.
    func copy(_ files: [(from: String, to: String)], from content: Folder) throws(FileError) -> Written {
        var written = Written()
        for file in files {
            let copy = try folder.copy(file.to, from: content, named: file.from)
            written.add(file.to, copy.facts, isChanged: copy.result == .written)
        }
        return written
    }
}
