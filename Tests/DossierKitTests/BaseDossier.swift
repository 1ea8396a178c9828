import Diagnostics
import Testing

@testable import DossierKit

/// The dossier of `Scenarios/base/` with a letter, and some files more.
func check(_ files: [String: String]) async throws -> Checked {
    let temporary = try TemporaryFolder(try content(with: files))
    return try await DossierKit.check(ContentFolder("\(temporary.path)/content"), look: .plain)
}

/// The same as a dossier, which must be without errors.
func dossier(with files: [String: String]) async throws -> Dossier {
    let checked = try await check(files)
    return try #require(checked.site, "\(checked.report.sorted.map(\.message))").dossier
}

/// The same as the files of its site.
func site(with files: [String: String]) async throws -> FileTree {
    let temporary = try TemporaryFolder(try content(with: files))
    let content = ContentFolder("\(temporary.path)/content")
    let checked = try await DossierKit.check(content, look: .plain)
    let site = try #require(checked.site, "\(checked.report.sorted.map(\.message))")
    _ = try await site.publish(to: "\(temporary.path)/public", from: content, look: .plain)
    return try FileTree(of: Folder("\(temporary.path)/public"))
}

/// A version of the letter, whose file is `content/letter/v….md`.
func letter(_ version: Int) -> String {
    """
    ---
    title: The letter
    dated: 2024-11-26
    addressed_to: ana
    version: \(version)
    standing: account
    ---
    Access was free. {#access}

    """
}

private func content(with files: [String: String]) throws -> FileTree {
    try FileTree(of: Folder(Scenario.folder.path(of: "base")))
        .overlaid(
            with: FileTree([
                "content/letter/v1.md": letter(1),
                "content/letter/v1.ja.md": "---\ntitle: 書簡\n---\n利用は無料だった。 {#access}\n",
            ])
        )
        .overlaid(with: FileTree(files))
}
