import HTMLTree

/// An address as a page writes it, by what a browser makes of it.
///
/// The rules are those of the WHATWG's URL Standard, as far as a site of plain files needs them: white space
/// around an address and line ends within it do not count, and a backslash is a slash.
enum Reference: Equatable {
    /// A place on some host: `https://…`, and `//host/…`.
    case web(String)
    /// A scheme that runs a program or opens the reader's own files.
    case unsafe(scheme: String)
    /// A scheme that leads to no file: `mailto`, `tel`, `data` …
    case other
    /// A place of this site.
    case place(Place)

    /// A place of this site, relative to the page or to the root of the host.
    struct Place: Equatable {
        /// The path as it is written, percent-encoded, without query and fragment.
        let path: ArraySlice<UInt8>
        /// What stands behind `#`, decoded; nil without one.
        let fragment: String?

        var isFromRoot: Bool { path.first == UInt8(ascii: "/") }
    }

    init(_ text: some Sequence<UInt8>) {
        let bytes = Reference.cleaned(text)
        if bytes.starts(with: "//".utf8) {
            self = .web(String(decoding: bytes, as: UTF8.self))
        } else if let colon = Reference.endOfScheme(bytes) {
            let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
            switch scheme {
            case "http", "https", "ws", "wss", "ftp": self = .web(String(decoding: bytes, as: UTF8.self))
            case "javascript", "vbscript", "file": self = .unsafe(scheme: scheme)
            default: self = .other
            }
        } else {
            let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
            let path = bytes[..<(hash ?? bytes.endIndex)].prefix { $0 != UInt8(ascii: "?") }
            let fragment = hash.map { String(decoding: percentDecoded(bytes[($0 + 1)...]), as: UTF8.self) }
            self = .place(Place(path: path, fragment: fragment))
        }
    }

    /// Without the characters that browsers drop, and with slashes for the backslashes of its path.
    private static func cleaned(_ text: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var isPath = true
        for byte in text where byte != 0x09 && byte != 0x0A && byte != 0x0D {
            if bytes.isEmpty, byte <= 0x20 { continue }
            if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { isPath = false }
            bytes.append(isPath && byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : byte)
        }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return bytes
    }

    /// The place of the colon behind a scheme: a letter, then letters, digits, `+`, `-` and `.`.
    private static func endOfScheme(_ bytes: [UInt8]) -> Int? {
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
                UInt8(ascii: "."):
                if index == 0 { return nil }
            case UInt8(ascii: ":"): return index == 0 ? nil : index
            default: return nil
            }
        }
        return nil
    }
}

/// The bytes with `%41` and the like decoded; a `%` without two hexadecimal digits stays.
func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
    var decoded: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
        if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
            let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
        {
            decoded.append(high << 4 | low)
            index += 3
        } else {
            decoded.append(bytes[index])
            index += 1
        }
    }
    return decoded
}
