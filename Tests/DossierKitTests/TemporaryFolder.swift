import Glibc

@testable import DossierKit

/// A folder of a test's own, which goes with all that is in it when the test ends.
final class TemporaryFolder: Sendable {
    let folder: Folder
    var path: String { folder.path }

    init() throws {
        var template = Array("/tmp/dossier-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FileError("make a folder in", "/tmp") }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // The real path, as a link above it would be a difference between two ways to name it.
        folder = Folder(Folder(path).resolved() ?? path)
    }

    /// A folder that holds a tree from the start.
    convenience init(_ tree: FileTree) throws {
        try self.init()
        try tree.write(to: folder)
    }

    deinit { empty("") }

    /// Removes what is in a subfolder, and the subfolder.
    private func empty(_ subfolder: String) {
        for item in (try? folder.items(in: subfolder)) ?? [] {
            let path = subfolder.isEmpty ? item.name : subfolder + "/" + item.name
            if item.type == .folder { empty(path) } else { try? folder.remove(path) }
        }
        folder.removeIfEmpty(subfolder)
    }
}
