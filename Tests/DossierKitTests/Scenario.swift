import Diagnostics
import Glibc
import Testing

@testable import DossierKit

/// A folder under `Scenarios/`: content, and the messages or the site that must come of it.
///
/// Content without `dossier.yml` is laid over that of `base/`, so that a scenario holds what it is about.
struct Scenario: Sendable, CustomTestStringConvertible {
    /// The path under `Scenarios/`.
    let name: String

    var testDescription: String { name }

    static let folder = Folder(
        String(#filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.startIndex)) + "/Scenarios")

    /// The scenarios in a folder, in the order of their names.
    static func all(in folder: String) throws -> [Scenario] {
        try names(in: folder).map { Scenario(name: "\(folder)/\($0)") }
    }

    static func names(in folder: String) throws -> [String] {
        try self.folder.items(in: folder).filter { $0.type == .folder }.map(\.name).sorted()
    }

    var exists: Bool { Scenario.folder.exists("\(name)/content") }

    /// The files of the scenario's content, under `content/`.
    func content() throws -> FileTree {
        let own = try FileTree(of: Folder(Scenario.folder.path(of: name)))
        var tree = FileTree()
        for path in own.paths where path.hasPrefix("content/") { tree[path] = own[path] }
        for copy in Scenario.copies where copy.scenario == name { tree[copy.path] = tree[copy.original] }
        guard tree["content/dossier.yml"] == nil else { return tree }
        return try FileTree(of: Folder(Scenario.folder.path(of: "base"))).overlaid(with: tree)
    }

    /// Files that a checkout cannot hold on every system: their names differ only by case.
    private static let copies = [
        (
            scenario: "rules/name-clash/fails", path: "content/claims/First-Week/fair-pay.md",
            original: "content/claims/first-week/small-reward.md"
        )
    ]

    /// What stands in a file beside the content; nil where it is not there.
    func text(_ file: String) -> String? {
        (try? Scenario.folder.read("\(name)/\(file)")).map { String(decoding: $0, as: UTF8.self) }
    }

    /// True where `RECORD=1` asks for new expectations.
    static var isRecording: Bool { getenv("RECORD") != nil }
}

/// The messages of a run as an author sees them, with paths from the folder in which `content/` stands.
func messages(of checked: Checked, in folder: Folder) -> String {
    var lines = QuotedLines()
    let format = DiagnosticFormat(isColoured: false)
    let diagnostics = checked.report.sorted
    let texts = diagnostics.map { format.text($0, quoting: lines.line(for: $0)) }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let counts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map(counted)
    let found = counts.isEmpty ? "0 mistakes" : counts.joined(separator: ", ")
    let closing = "\(found) in \(counted(checked.counts.files, "file")).\n"
    return (texts + [closing]).joined(separator: "\n").replacing(folder.path + "/", with: "")
}

private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
