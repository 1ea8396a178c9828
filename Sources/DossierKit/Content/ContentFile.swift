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
    var isReadable = true

    enum Format: String, Sendable {
        case markdown = "md"
        case yaml = "yml"
        case csv
        case jsonLines = "jsonl"
    }

    /// The name without folders and endings: `a/b/name.ja.md` is `name`, and `ja`.
    var stem: (name: Substring, language: Substring?) {
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
