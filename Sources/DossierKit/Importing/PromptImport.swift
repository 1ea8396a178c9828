import Diagnostics

/// An import as it is to be written: a value that nothing has been written of yet.
public struct PromptImport: Sendable {
    public var report: ImportReport
    /// The table's path within the content folder, and its bytes; nil where it stays as it is.
    let target: String
    var bytes: [UInt8]?
    /// The table's bytes as they were when this was planned; empty where it was not there.
    let before: [UInt8]
}

extension ContentFolder {
    /// Reads prompts of others, and says which of them would go into a table of the dossier.
    ///
    /// Mistakes in the dossier do not matter here; but a row that `check` would refuse is not taken. Time is linear in
    /// the rows.
    public func plan(_ request: ImportRequest) async throws(ImportProblem) -> PromptImport {
        let request = try request.mapped()
        try refuseBadPlaces(request)
        let target = request.targetPath
        let path = folder.path(of: target)
        let listing: Listing
        let (bytes, old): ([UInt8], [UInt8])
        do throws(FileError) {
            bytes = try request.folder.read(request.fileName)
            old = folder.exists(target) ? try folder.read(target) : []
            listing = try await read()
        } catch { throw .file(error) }
        guard let existing = old.isEmpty ? TargetTable() : TargetTable(old) else {
            throw .table(path, "the table cannot be gone on with")
        }
        let table = try ForeignTable(
            bytes, named: request.fileName, ending: request.ending, limit: request.limit)
        try table.refuseEmpty()
        var known = await KnownPrompts(listing, target: path)
        let plan = try ColumnPlan(table, request.fields, known: known.fields)
        let constants = try request.allConstants(plan, known)

        var report = ImportReport(source: request.file, target: path)
        report.layout = plan.layout
        report.leftOut = plan.leftOut
        report.persons = plan.persons
        report.read = table.rows.count + table.unreadable.count

        var sorting = try sort(table, plan, constants, existing, known, request, &report)
        var counts: [String: Int] = [:]
        var rows = sorting.taken.map { prompt in
            prompt.record(known.takeSlug(for: prompt, counting: &counts), in: known.language)
        }
        let reasons = try await problems(of: rows, behind: existing, in: target, listing)
        sorting.reject(reasons)
        rows = rows.indices.filter { reasons[$0] == nil }.map { rows[$0] }
        if !rows.isEmpty { await compare(sorting.taken, &rows, known, &report) }

        report.added = rows.count
        report.alreadyThere = sorting.alreadyThere
        report.rejected =
            (table.unreadable.map { row in
                .init(row: row.number, reason: row.reason, json: .object([("line", .string(row.text))]))
            }
            + sorting.rejected.map { row in
                .init(row: row.number, reason: row.reason, json: table.json(of: table.rows[row.row]))
            }).sorted { ($0.row, $0.reason) < ($1.row, $1.reason) }
        report.rejectsPath = request.rejectsPath
        if !report.rejected.isEmpty { try refuseTakenRejects(request) }
        let columns = orderedColumns(of: rows)
        report.defaults = rows.isEmpty ? [] : known.defaults.subtracting(columns).sorted()
        return PromptImport(
            report: report, target: target,
            bytes: rows.isEmpty ? nil : existing.appending(rows, columns: columns).bytes,
            before: old)
    }

    /// Writes what was planned: the table, and beside the table of others the rows that are not taken.
    ///
    /// A table that somebody has changed since it was read is not written over. Of two imports at once, one waits.
    public func write(_ plan: PromptImport, for request: ImportRequest) throws(ImportProblem) {
        var isChanged = false
        do throws(FileError) {
            let lock = try FolderLock(folder, onWait: {})
            defer { lock.release() }
            let now = folder.exists(plan.target) ? try folder.read(plan.target) : []
            isChanged = plan.bytes != nil && now != plan.before
            if !isChanged { try writeFiles(plan, request) }
        } catch { throw .file(error) }
        if isChanged { throw .changed(folder.path(of: plan.target)) }
    }

    private func writeFiles(_ plan: PromptImport, _ request: ImportRequest) throws(FileError) {
        if !plan.report.rejected.isEmpty {
            let (place, name) = request.rejectsFile
            try place.makeFolder()
            _ = try place.replace(name, with: plan.report.rejectsBytes)
        }
        guard let bytes = plan.bytes else { return }
        if let slash = plan.target.lastIndex(of: "/") {
            try folder.makeFolder(String(plan.target[..<slash]))
        }
        _ = try folder.replace(plan.target, with: bytes)
    }

    /// Makes prompts of rows, finds their videos, and sorts them.
    private func sort(
        _ table: ForeignTable, _ plan: ColumnPlan, _ constants: [(field: String, value: String)],
        _ existing: TargetTable, _ known: KnownPrompts, _ request: ImportRequest, _ report: inout ImportReport
    ) throws(ImportProblem) -> RowSorting {
        var prompts: [ImportedPrompt] = []
        var sorting = RowSorting(existing, known)
        var unclear: [String: (count: Int, first: String)] = [:]
        for row in table.rows.indices {
            guard let prompt = ImportedPrompt(row, of: table, by: plan, constants) else {
                sorting.reject(row, table.rows[row].number, "there is no prompt in it")
                continue
            }
            for (column, value) in prompt.unclear {
                unclear[column] = ((unclear[column]?.count ?? 0) + 1, unclear[column]?.first ?? value)
            }
            prompts.append(prompt)
        }
        report.unclear = unclear.sorted { $0.key < $1.key }.map { ($0.key, $0.value.count, $0.value.first) }

        let folder = try request.videos.map { path throws(ImportProblem) in
            try VideoFolder(path, content: self.folder)
        }
        let found = folder?.files(of: prompts, &report)
        for (place, var prompt) in prompts.enumerated() {
            var videos = found?[place] ?? []
            if videos.isEmpty, let file = prompt.file {
                // What a row names is kept, whether it is there or not.
                if found != nil { report.missingVideos.append(file) }
                videos = [file]
                prompt.name(videos, at: nil, in: known.language)
            } else {
                prompt.name(videos, at: folder?.mediaPath, in: known.language)
            }
            if !videos.isEmpty { report.withVideo += 1 }
            sorting.add(prompt, videos: videos)
        }
        return sorting
    }
}

extension VideoFolder {
    /// The videos of each prompt. One that is named with the beginning of several prompts' words is none's.
    func files(of prompts: [ImportedPrompt], _ report: inout ImportReport) -> [[String]] {
        let matches = prompts.map { match(file: $0.file, id: $0.id, text: $0.text) }
        var owners: [Int: Set<Digest>] = [:]
        var exact: Set<Int> = []
        for (prompt, match) in zip(prompts, matches) {
            for file in match?.files ?? [] {
                if match?.isCut == true {
                    owners[file, default: []].insert(prompt.words)
                } else {
                    exact.insert(file)
                }
            }
        }
        var named: Set<Int> = []
        let found = matches.map { match -> [String] in
            guard let match else { return [] }
            let own = match.files.filter { file in
                !match.isCut || (owners[file]?.count == 1 && !exact.contains(file))
            }
            // Takes that a record has no place for are told of with those that no row names.
            named.formUnion(own.prefix(VideoFolder.mostTakes))
            return own.map { files[$0] }
        }
        report.unclearVideos = owners.keys.filter { (owners[$0]?.count ?? 0) > 1 && !exact.contains($0) }
            .sorted()
            .map { files[$0] }
        let unclear = Set(report.unclearVideos)
        report.unnamedVideos = files.indices.filter { !named.contains($0) && !unclear.contains(files[$0]) }
            .map { files[$0] }
        return found
    }
}
