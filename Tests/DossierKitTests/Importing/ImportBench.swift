import Diagnostics
import Testing
import YAML

@testable import DossierKit

/// A dossier with one source and a table of others beside it, on which imports are run.
struct ImportBench {
    let temporary: TemporaryFolder
    var content: ContentFolder { ContentFolder("\(temporary.path)/content") }

    init(_ files: [String: String]) throws {
        let base = try FileTree(of: Folder(Scenario.folder.path(of: "base")))
        temporary = try TemporaryFolder(base.overlaid(with: FileTree(files)))
    }

    /// Runs an import with the constants that every table needs.
    @discardableResult
    func run(
        _ file: String, isDryRun: Bool = false, _ change: (inout ImportRequest) -> Void = { _ in }
    ) async throws -> ImportReport {
        var request = ImportRequest(file: "\(temporary.path)/\(file)")
        request.constants = [("period", "launch"), ("sources", "report")]
        change(&request)
        let plan = try await content.plan(request)
        if !isDryRun { try content.write(plan, for: request) }
        return plan.report
    }

    /// The rows of a table in the content folder.
    func rows(_ path: String = "content/prompts/imported-list.csv") throws -> [[String: String]] {
        let text = try #require(try FileTree(of: temporary.folder).text(path))
        let (rows, problems) = parseCSV(Array(text.utf8), isFlat: true)
        #expect(problems == [])
        return rows.map { row in
            guard case .map(let fields) = row.node.content else { return [:] }
            return Dictionary(
                uniqueKeysWithValues: fields.map { field in
                    if case .scalar(let scalar) = field.value.content {
                        (field.key, scalar.text)
                    } else {
                        (field.key, "")
                    }
                })
        }
    }

    func text(_ path: String) throws -> String? { try FileTree(of: temporary.folder).text(path) }

    func write(_ path: String, _ text: String) throws {
        _ = try temporary.folder.replace(path, with: Array(text.utf8))
    }

    /// The errors that the dossier has now.
    func errors() async throws -> [String] {
        try await DossierKit.check(content, look: .plain).report.sorted.filter { $0.severity == .error }.map(
            \.message)
    }
}

extension ImportReport {
    /// What became of the rows, in one line.
    var counts: String { "\(read) = \(added) + \(alreadyThere) + \(rejected.count)" }

    var reasons: [String] { rejected.map { "\($0.row): \($0.reason)" } }
}

let kite = "A red kite over a wheat field at dusk with long shadows on the ground"
