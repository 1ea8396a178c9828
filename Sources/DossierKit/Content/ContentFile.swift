import Diagnostics

/// A file of the content folder with its bytes, which are UTF-8.
public struct ContentFile: Sendable {
    /// The path as the author knows it: from where the tool was started, with `/`.
    public let path: String
    /// Where it stands in the content folder: a kind's folder or table.
    let kind: Kind?
    let format: Format
    let bytes: [UInt8]
    /// False where the file is no UTF-8, which has been reported: only its name is known.
    let isReadable: Bool
    /// The name without folders and endings: `a/b/name.ja.md` is `name`, and `ja`.
    let stem: (name: Substring, language: Substring?)

    enum Format: String, Sendable {
        case markdown = "md"
        case yaml = "yml"
        case csv
        case jsonLines = "jsonl"

        /// The format that the ending of a name tells; nil for others.
        init?(ofFile name: String) {
            guard let ending = name.split(separator: ".").last else { return nil }
            self.init(rawValue: String(ending))
        }
    }

    init(path: String, kind: Kind?, format: Format, bytes: [UInt8], isReadable: Bool = true) {
        self.path = path
        self.kind = kind
        self.format = format
        self.bytes = bytes
        self.isReadable = isReadable
        stem = ContentFile.stem(of: path)
    }

    private static func stem(of path: String) -> (name: Substring, language: Substring?) {
        let file = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
        let parts = file.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 2 else { return (parts[0], nil) }
        return (
            file.prefix(
                file.utf8.count - parts[parts.count - 1].utf8.count - parts[parts.count - 2].utf8.count - 2),
            parts[parts.count - 2]
        )
    }
}
