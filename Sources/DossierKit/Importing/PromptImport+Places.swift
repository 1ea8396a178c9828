extension ContentFolder {
    /// Refuses places that an import must not write to, before anything is read.
    func refuseBadPlaces(_ request: ImportRequest) throws(ImportProblem) {
        guard folder.exists(Settings.fileName) else { throw .noDossier(folder.path) }
        let target = request.targetPath
        let parts = target.split(separator: "/", omittingEmptySubsequences: false)
        let name = parts.last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
        let isTable = name.count == 2 && name[1] == "csv" && !name[0].isEmpty
        let isPlace =
            parts.count == 1 ? target == "\(Kind.prompt.folder).csv" : parts[0] == Kind.prompt.folder
        let isName = MediaName(target).fault != .hidden && !parts.contains { $0.isEmpty || $0.hasPrefix(".") }
        guard isTable, isPlace, isName else {
            throw .target(target)
        }
        guard let root = folder.resolved() else { throw .noFolder(folder.path) }
        // No link on the way may lead somewhere else, nor may the table of others be the dossier's own.
        for count in 1...parts.count {
            let path = parts.prefix(count).joined(separator: "/")
            if let real = folder.resolved(path), real != "\(root)/\(path)" { throw .target(target) }
        }
        if let file = request.folder.resolved(request.fileName), file == folder.resolved(target) {
            throw .target(target)
        }
        try refuseBadRejects(request, root)
    }

    /// Refuses a place within the content folder for the rows that are not taken, also one in folders that are still
    /// to be made.
    private func refuseBadRejects(_ request: ImportRequest, _ root: String) throws(ImportProblem) {
        let (place, name) = request.rejectsFile
        let given = request.rejects ?? name
        var above = place.path[...]
        while Folder(String(above)).resolved() == nil {
            let slash = above.lastIndex(of: "/")
            // Behind a folder that is not there, `..` leads nowhere that could be known.
            if above[(slash ?? above.startIndex)...].drop(while: { $0 == "/" }) == ".." {
                throw .rejectsPlace(given)
            }
            guard above != ".", above != "/" else { throw .rejectsPlace(given) }
            above = slash.map { $0 == above.startIndex ? "/" : above[..<$0] } ?? "."
        }
        guard let real = Folder(String(above)).resolved(), !["", ".", ".."].contains(name),
            !given.hasSuffix("/")
        else { throw .rejectsPlace(given) }
        if real == root || real.hasPrefix(root + "/") { throw .rejectsInContent(request.rejectsPath) }
    }

    /// Refuses to write rejected rows over a file that is no list of an earlier import, or is what is being read.
    func refuseTakenRejects(_ request: ImportRequest) throws(ImportProblem) {
        let (place, name) = request.rejectsFile
        guard place.exists(name) else { return }
        let file = place.resolved(name)
        let read = [request.file, request.mapping].compactMap { $0 }.map { path in
            let place = ImportRequest(file: path)
            return place.folder.resolved(place.fileName)
        }
        let start = try? place.start(of: name, ImportReport.Rejected.start.utf8.count)
        guard let start, start.isEmpty || start.elementsEqual(ImportReport.Rejected.start.utf8),
            !read.contains(file)
        else { throw .rejectsTaken(request.rejectsPath) }
    }
}

extension ImportRequest {
    /// What is said of all rows: what a person says, and what an import says where neither a column, a person nor the
    /// dossier's defaults do.
    func allConstants(_ plan: ColumnPlan, _ known: KnownPrompts) throws(ImportProblem) -> [(
        field: String, value: String
    )] {
        var all: [(field: String, value: String)] = []
        for (field, value) in constants {
            let field = try ColumnPlan.checked(field, known.fields)
            if field == "slug" { throw .sharedSlug }
            if !trimmed(value).isEmpty { all.append((field, trimmed(value))) }
        }
        func isSaid(_ field: String) -> Bool {
            all.contains { $0.field == field } || known.defaults.contains(field)
        }
        for (field, flag) in [("period", "--period WORD"), ("sources", "--source SLUG")] {
            guard isSaid(field) || plan.uses.contains(.field(field)) else {
                throw .missing(field, flag: flag)
            }
        }
        for (field, value) in all where field == "sources" {
            for part in value.split(whereSeparator: { $0 == ";" || $0 == "," }) {
                let name = trimmed(part)
                guard known.sources.contains(name) else {
                    throw .unknownSource(name, nearest: nearest(to: name, among: known.sources))
                }
            }
        }
        for (field, value) in all where field == "added" {
            guard (try? PartialDate(parsing: value)) != nil else { throw .date(value) }
        }
        let own: [(String, String?)] = [
            ("summary", ImportWords.summary(fileName, in: known.language)), ("attribution", "unknown"),
            ("wording_at_source", "full"), ("added", known.edition),
        ]
        for (field, value) in own where !isSaid(field) {
            if let value { all.append((field, value)) }
        }
        return all
    }
}
