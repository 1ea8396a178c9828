import Glibc

@testable import DossierKit

/// Files by their paths, as a value: what a folder holds or is to hold.
struct FileTree: Equatable, Sendable {
    private(set) var items: [String: Item] = [:]

    enum Item: Equatable, Sendable {
        case file([UInt8])
        /// A symbolic link and where it leads.
        case link(String)
    }

    init(_ texts: [String: String] = [:]) { items = texts.mapValues { .file(Array($0.utf8)) } }

    /// All that stands in a folder, hidden files included; nothing where there is no folder.
    init(of folder: Folder) throws(FileError) {
        guard folder.exists("") else { return }
        let found = try OutputFolder(listing: folder)
        for path in found.files { items[path] = .file(try folder.read(path)) }
        for path in found.links { items[path] = .link(destination(of: folder.path(of: path))) }
    }

    subscript(path: String) -> Item? {
        get { items[path] }
        set { items[path] = newValue }
    }

    /// A file as text; nil where there is none.
    func text(_ path: String) -> String? {
        if case .file(let bytes)? = items[path] { String(decoding: bytes, as: UTF8.self) } else { nil }
    }

    var paths: [String] { items.keys.sorted() }

    /// The same with the files of another tree in place of, and beside, its own.
    func overlaid(with other: FileTree) -> FileTree {
        var tree = self
        tree.items.merge(other.items) { $1 }
        return tree
    }

    /// Makes the files, in the order of their paths or against it.
    func write(to folder: Folder, reversed: Bool = false) throws(FileError) {
        for path in reversed ? paths.reversed() : paths {
            try folder.makeFolder(parents(path).last ?? "")
            switch items[path] {
            case .file(let bytes)?: _ = try folder.replace(path, with: bytes)
            case .link(let destination)?: symlink(destination, folder.path(of: path))
            case nil: break
            }
        }
    }

    /// What differs from a tree that was expected, in words: paths, and both texts where they are two.
    func differences(from expected: FileTree) -> [String] {
        Set(items.keys).union(expected.items.keys).sorted().compactMap { path in
            switch (items[path], expected.items[path]) {
            case (nil, _): "'\(path)' is missing"
            case (_, nil): "'\(path)' is not expected"
            case (let a, let b) where a == b: nil
            default: "'\(path)' is\n\(text(path) ?? "a link")\ninstead of\n\(expected.text(path) ?? "a link")"
            }
        }
    }
}

private func destination(of link: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink(link, &buffer, buffer.count))
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
