import Glibc

@testable import DossierKit

/// A site of a test's own, which goes with all that is in it when the test ends.
final class TemporarySite: Sendable {
    let path: String

    /// Makes the files by their paths, which may be equal as strings and differ as bytes.
    init(_ files: KeyValuePairs<String, [UInt8]>) throws {
        var template = Array("/tmp/dossier-site-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FileError("make a folder in", "/tmp") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for (name, bytes) in files { try write(name, bytes) }
    }

    convenience init(_ files: KeyValuePairs<String, String>) throws {
        try self.init([:] as KeyValuePairs<String, [UInt8]>)
        for (name, text) in files { try write(name, Array(text.utf8)) }
    }

    private func write(_ name: String, _ bytes: [UInt8]) throws {
        let slash = name.lastIndex(of: "/")
        try Folder(path).makeFolder(slash.map { String(name[..<$0]) } ?? "")
        try Folder(path).create(name, bytes)
    }

    deinit { TemporarySite.remove(Folder(path), "") }

    private static func remove(_ folder: Folder, _ name: String) {
        for item in (try? folder.items(in: name)) ?? [] {
            let path = name.isEmpty ? item.name : name + "/" + item.name
            if item.type == .folder { remove(folder, path) } else { try? folder.remove(path) }
        }
        folder.removeIfEmpty(name)
    }
}
