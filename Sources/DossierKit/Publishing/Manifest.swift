/// The files of the output folder that the tool has made, so that it never touches another.
///
/// Its form is a path a line, sorted by bytes.
struct Manifest: Hashable {
    static let fileName = ".dossier-files"

    let paths: Set<String>

    init(_ paths: Set<String>) { self.paths = paths }

    /// Reads a manifest; a line that is not a plain path within the folder is left out.
    init(reading bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        paths = Set(lines.filter(Manifest.isWithin))
    }

    var bytes: [UInt8] {
        let sorted = paths.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
        return sorted.flatMap { $0 + [UInt8(ascii: "\n")] }
    }

    private static func isWithin(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part != "." && part != ".."
        }
    }
}
