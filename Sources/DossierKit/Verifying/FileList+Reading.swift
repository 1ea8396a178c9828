extension FileList {
    /// What is wrong with a line of a list of files.
    public struct Fault: Hashable, Sendable {
        /// From 1.
        public let line: Int
        public let kind: Kind

        /// What it is; a word for tools.
        public enum Kind: String, Sendable {
            /// No line of `sha256sum`.
            case form
            /// A path that is absolute or leads out of the folder; no file is looked for there.
            case path
            /// A path that stands in the list already.
            case twice
            /// There is no line at all: such a list says nothing of any file.
            case empty
        }
    }

    /// Reads a list as `sha256sum` writes it, whoever made it: what is no line of it, leads out of the folder
    /// or stands there twice is told and left out.
    init(reading bytes: [UInt8], faults: inout [Fault]) {
        var seen: Set<FilePath> = []
        var found: [Entry] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard !line.isEmpty else {
                // The last line ends, too.
                if index + 1 < bytes.count, line.endIndex < bytes.endIndex {
                    faults.append(Fault(line: index + 1, kind: .form))
                }
                continue
            }
            guard let entry = Entry(line: line) else {
                faults.append(Fault(line: index + 1, kind: .form))
                continue
            }
            guard FileList.isWithin(entry.path) else {
                faults.append(Fault(line: index + 1, kind: .path))
                continue
            }
            guard seen.insert(FilePath(entry.path)).inserted else {
                faults.append(Fault(line: index + 1, kind: .twice))
                continue
            }
            found.append(entry)
        }
        if found.isEmpty, faults.isEmpty { faults.append(Fault(line: 1, kind: .empty)) }
        self.init(found)
    }

    /// True for a path that stays within its folder: no part of it is empty, `.` or `..`.
    private static func isWithin(_ path: String) -> Bool {
        path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
        } && !path.utf8.contains(0)
    }
}

extension FileList.Entry {
    /// Takes a line without its end: the digest, a space, a space or an asterisk, the path.
    fileprivate init?(line: ArraySlice<UInt8>) {
        let isEscaped = line.first == UInt8(ascii: "\\")
        let rest = isEscaped ? line.dropFirst() : line
        let (digits, gap, name) = (rest.prefix(64), rest.dropFirst(64).prefix(2), rest.dropFirst(66))
        guard let digest = Digest(hexadecimal: digits), !name.isEmpty,
            gap.elementsEqual("  ".utf8) || gap.elementsEqual(" *".utf8),
            let bytes = isEscaped ? FileList.Entry.unescaped(name) : Array(name),
            let path = String(validating: bytes, as: UTF8.self)
        else { return nil }
        self.init(path: path, digest: digest)
    }

    private static func unescaped(_ name: ArraySlice<UInt8>) -> [UInt8]? {
        var (bytes, rest) = ([UInt8](), name)
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            default: return nil
            }
        }
        return bytes
    }
}
