/// Files by their paths, each with its SHA-256: what `SHA256SUMS` says of a site.
///
/// Its form is that of GNU `sha256sum`, which can check it: 64 hexadecimal digits, two spaces, the path,
/// sorted by the bytes of the paths. A path with a backslash or an end of line has these escaped, and a
/// backslash before the digits.
public struct FileList: Hashable, Sendable {
    static let fileName = "SHA256SUMS"
    /// The signature of the list (minisign), which stands beside it and is not in it.
    static let proofName = "SHA256SUMS.minisig"

    private(set) var entries: [Entry] = []

    /// A file: some hundred bytes each, so that the list of a very large site is small beside the site.
    struct Entry: Hashable, Sendable {
        let path: String
        let digest: Digest
    }

    init(_ entries: [Entry] = []) {
        self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The bytes of the list, the same for the same files.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.reduce(0) { $0 + $1.path.utf8.count + 67 })
        for entry in entries {
            let path = FileList.escaped(entry.path)
            if path != entry.path { bytes.append(UInt8(ascii: "\\")) }
            bytes += entry.digest.description.utf8
            bytes += "  ".utf8
            bytes += path.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// The digest of the list itself, which stands for all the files.
    var digest: Digest { Digest(of: bytes) }

    /// True for a file of a site that its list leaves out: the list itself and what proves it.
    static func leavesOut(_ path: String) -> Bool {
        path == fileName || path == proofName || path.hasPrefix("proofs/")
    }

    private static func escaped(_ path: String) -> String {
        guard path.utf8.contains(where: { $0 == 0x5C || $0 == 0x0A || $0 == 0x0D }) else { return path }
        var text = ""
        for scalar in path.unicodeScalars {
            switch scalar {
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
