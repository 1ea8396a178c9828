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

    /// The code for what is there and has no bytes of its own: a pipe, a socket, a device. No code of the system.
    static let noRegularFile: Int32 = -1

    /// The code for a symbolic link where only a file will do (`open(2)`).
    static let isLink: Int32 = ELOOP

    /// Why a file cannot be read that is none, by what stands in its place (`stat(2)`).
    static func code(ofMode mode: mode_t) -> Int32 { mode & S_IFMT == S_IFDIR ? EISDIR : noRegularFile }

    /// True where there is nothing of that name.
    var isMissing: Bool { code == ENOENT }

    /// `cannot read content/index.md: permission denied`.
    public var description: String { "cannot \(verb) \(path): \(reason)" }

    /// The system's own words, as they begin within a sentence.
    package var reason: String {
        if code == FileError.noRegularFile { return "it is a pipe or a device, not a file" }
        let text = String(cString: strerror(code))
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}
