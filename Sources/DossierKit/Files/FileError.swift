import Glibc

/// A file operation that the system refused: what was tried, on which path, and why.
public struct FileError: Error, Hashable, CustomStringConvertible {
    public let verb: String
    public let path: String
    let code: Int32

    init(_ verb: String, _ path: String, code: Int32 = errno) {
        self.verb = verb
        self.path = path
        self.code = code
    }

    /// True where there is nothing of that name.
    var isMissing: Bool { code == ENOENT }

    /// `cannot read content/index.md: permission denied`.
    public var description: String { "cannot \(verb) \(path): \(reason)" }

    /// The system's own words, as they begin within a sentence.
    package var reason: String {
        let text = String(cString: strerror(code))
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
