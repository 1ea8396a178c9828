import Diagnostics
public import DossierKit

/// Rereads a built site as a stranger would, from its files alone: any folder of pages, whoever made it.
///
/// Looks at links and the places they name, pages that no link leads to, counts that differ from their lists,
/// ids, names of files, and requests to other hosts. With a folder of private values, also for these in
/// everything that is text, and in the names of files.
///
/// A folder that cannot be listed is thrown; what is wrong within it is in the report. Time is linear in the
/// size of the site; memory holds its paths, ids and links.
public func checkSite(_ path: String, privateValues: String? = nil) async throws(FileError) -> SiteReport {
    let folder = Folder(path)
    var report = Report()
    let secrets = try privateValues.map { path throws(FileError) in try PrivateFolder(Folder(path)) }
    for mistake in secrets?.mistakes ?? [] {
        report.add(mistake.problem, at: SourceLocation(file: mistake.path, position: mistake.position))
    }
    let tree = try SiteTree(folder)
    let home = FileReader.home(of: tree)
    let chunks = await concurrentMap(Array(tree.files.indices), chunk: 32) { numbers in
        let reader = FileReader(tree: tree, home: home, values: secrets?.values)
        return numbers.map { reader.facts(of: Int32($0)) }
    }
    let facts = chunks.flatMap { $0 }

    var judge = Judge(tree: tree, values: secrets?.values, report: report)
    judge.addTree()
    judge.add(facts)
    let counts = facts.reduce(into: SiteCounts()) { $0 += $1.counts }
    if counts.pages == 0 { judge.add(.noPages, file: "") }
    return SiteReport(report: judge.report, counts: counts, values: secrets?.values)
}

/// True where one of two folders lies within the other, or both are one: private values must not lie in what
/// is published, and a site must not be read as a list of private values.
public func overlap(site: String, privateValues: String) -> Bool {
    overlap(content: privateValues, output: site)
}

/// Puts what the files say side by side, and writes the report.
private struct Judge {
    let tree: SiteTree
    let values: PrivateValues?
    var report: Report

    /// Adds a mistake of a file, by its path within the site. No private value gets into the report with it.
    mutating func add(_ problem: SiteProblem, file: String, at position: Position = .start) {
        let location = SourceLocation(file: masked(tree.folder.path(of: file)), position: position)
        if let value = values?.first(in: (problem.message + (problem.hint ?? "")).utf8) {
            report.add(MaskedProblem(problem: problem, mask: value.mask), at: location)
        } else {
            report.add(problem, at: location)
        }
    }

    /// A path whose parts hold no private value: such a part is told by its first letter.
    private func masked(_ path: String) -> String {
        guard let values, values.first(in: path.utf8) != nil else { return path }
        return path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            values.first(in: part.utf8) == nil ? String(part) : part.prefix(1) + "…"
        }.joined(separator: "/")
    }

    mutating func addTree() {
        for (path, problem) in tree.mistakes { add(problem, file: path) }
        for file in tree.files {
            guard let value = values?.first(in: file.path.bytes) else { continue }
            add(.privateName(mask: value.mask, place: value.place), file: file.path.text)
        }
    }

    mutating func add(_ facts: [FileFacts]) {
        for (index, facts) in facts.enumerated() {
            for mistake in facts.mistakes { add(mistake.value, index, at: mistake.position) }
        }
        for (index, source) in facts.enumerated() {
            for link in source.places where !facts[Int(link.file)].ids.contains(link.id) {
                // What a page that was not read holds is not known; that it was not read is said already.
                guard facts[Int(link.file)].isKnown else { continue }
                add(.missingPlace(link.id, page: tree[link.file].path.text), index, at: link.position)
            }
        }
        if tree[SitePath("index.html")] == nil {
            if facts.contains(where: { $0.counts.pages > 0 }) { add(.noStart, file: "index.html") }
        }
        for page in unreachablePages(of: tree, facts) { add(.unreachable, Int(page)) }
    }

    private mutating func add(_ problem: SiteProblem, _ file: Int, at position: Position = .start) {
        add(problem, file: tree.files[file].path.text, at: position)
    }
}

/// A problem whose sentence would tell a private value.
private struct MaskedProblem: Problem {
    let problem: SiteProblem
    let mask: String

    var rule: Rule { problem.rule }
    var severity: Severity { problem.severity }
    var message: String { "a mistake beside the private value \(mask), which is not to be told here" }
    var hint: String? { "dossier explain \(rule.rawValue) says what the rule demands" }
}
