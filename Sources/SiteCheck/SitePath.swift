/// A path within the site as bytes, with `/` between its parts: two Unicode forms of a name are two paths,
/// as they are on a host.
struct SitePath: Hashable, Sendable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    init(_ text: String) { bytes = Array(text.utf8) }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    static func == (a: Self, b: Self) -> Bool { a.bytes == b.bytes }

    func hash(into hasher: inout Hasher) {
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}

extension SitePath {
    /// The folder that a file stands in, with a slash at its end; empty for the site's own.
    var folder: ArraySlice<UInt8> {
        bytes[..<(bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)]
    }

    /// Where a relative or absolute path leads from a folder: the path, and whether it names a folder.
    ///
    /// The result has no slash at its end. Nil where the path climbs above the site.
    static func following(_ path: ArraySlice<UInt8>, from folder: ArraySlice<UInt8>) -> (
        SitePath, isFolder: Bool
    )? {
        let slash = UInt8(ascii: "/")
        var result = path.first == slash ? [] : Array(folder)
        var isFolder = true
        for part in path.split(separator: slash, omittingEmptySubsequences: false) {
            let name = percentDecoded(part)
            isFolder = name.isEmpty || name == Array(".".utf8) || name == Array("..".utf8)
            if name == Array("..".utf8) {
                if result.isEmpty { return nil }
                result.removeLast()
                result.removeSubrange((result.lastIndex(of: slash).map { $0 + 1 } ?? 0)...)
            } else if !isFolder {
                result += name + [slash]
            }
        }
        if !result.isEmpty { result.removeLast() }
        return (SitePath(result), isFolder)
    }
}
