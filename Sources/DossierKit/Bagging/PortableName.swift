/// Why a path cannot be unpacked on every computer.
public enum NameFault: Hashable, Sendable {
    /// A character that some file system refuses, or that readers of bags write in several ways.
    case character(Unicode.Scalar)
    /// Windows drops a dot or space at the end of a name.
    case end
    /// Windows keeps the name for a device.
    case device
    /// A name has more than 255 bytes.
    case length
    /// Where case or the Unicode form of a name does not count, it is another one's.
    case twin(String)
}

/// The paths that cannot be unpacked everywhere, each with the first reason, in the order of the paths.
func nameFaults(in paths: [String]) -> [(path: String, fault: NameFault)] {
    // Equality of strings is canonical equivalence, so that two Unicode forms of a name meet here.
    var seen: [String: FilePath] = [:]
    var faults: [(String, NameFault)] = []
    for path in paths {
        var fault = path.split(separator: "/").lazy.compactMap { NameFault(ofName: $0) }.first
        for part in parents(path) + [path] where fault == nil {
            let own = FilePath(part)
            if let other = seen[part.lowercased()], other != own { fault = .twin(other.text) }
            seen[part.lowercased()] = own
        }
        if let fault { faults.append((path, fault)) }
    }
    return faults
}

extension NameFault {
    /// Nil for a name of a file or folder that is the same everywhere.
    init?(ofName name: Substring) {
        if let scalar = name.unicodeScalars.first(where: NameFault.isRefused) {
            self = .character(scalar)
        } else if name.hasSuffix(".") || name.hasSuffix(" ") {
            self = .end
        } else if NameFault.devices.contains(name.prefix { $0 != "." }.lowercased()) {
            self = .device
        } else if name.utf8.count > 255 {
            self = .length
        } else {
            return nil
        }
    }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || scalar.value == 0x7F || "<>:\"|?*\\%".unicodeScalars.contains(scalar)
    }

    private static let devices = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
