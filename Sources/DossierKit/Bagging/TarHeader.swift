/// The blocks before a file in a tar archive (POSIX.1-2017, `pax`, “ustar Interchange Format”).
///
/// All that could differ from one computer to another is the same always: owner, rights, and the time, which
/// is given. A path that the form has no room for, or that is not ASCII, and a size of more than eight
/// gigabytes stand in an extended header.
struct TarHeader {
    let path: String
    let size: Int
    /// In seconds since 1970.
    let time: Int
    /// The place of the file in the archive, which gives the extended header a name.
    let number: Int

    static let blockSize = 512

    /// The blocks.
    var bytes: [UInt8] {
        let split = path.utf8.allSatisfy { $0 < 0x80 } ? TarHeader.split(path) : nil
        var records: [UInt8] = []
        if split == nil { records += TarHeader.record("path", path) }
        if size > TarHeader.largest { records += TarHeader.record("size", String(size)) }
        var bytes: [UInt8] = []
        if !records.isEmpty {
            bytes += block(("PaxHeaders/\(number)", ""), records.count, type: "x")
            bytes += records + TarHeader.padding(behind: records.count)
        }
        let plain = split ?? ("long/\(number)", "")
        return bytes + block(plain, size > TarHeader.largest ? 0 : size, type: "0")
    }

    /// The zeros that fill the last block of so many bytes.
    static func padding(behind count: Int) -> [UInt8] {
        [UInt8](repeating: 0, count: (blockSize - count % blockSize) % blockSize)
    }

    private static let largest = 0o77_777_777_777

    /// The path in the two fields that the form has for it; nil where it does not fit.
    private static func split(_ path: String) -> (name: String, prefix: String)? {
        if path.utf8.count <= 100 { return (path, "") }
        let slashes = path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }
        for slash in slashes {
            let (prefix, name) = (path[..<slash], path[path.utf8.index(after: slash)...])
            if prefix.utf8.count <= 155, name.utf8.count <= 100, !prefix.isEmpty, !name.isEmpty {
                return (String(name), String(prefix))
            }
        }
        return nil
    }

    /// A line of an extended header, which begins with its own length.
    private static func record(_ key: String, _ value: String) -> [UInt8] {
        let rest = " \(key)=\(value)\n"
        var length = rest.utf8.count + 1
        while String(length).utf8.count + rest.utf8.count != length {
            length = String(length).utf8.count + rest.utf8.count
        }
        return Array("\(length)\(rest)".utf8)
    }

    private func block(_ place: (name: String, prefix: String), _ size: Int, type: Unicode.Scalar) -> [UInt8]
    {
        var block = [UInt8](repeating: 0, count: TarHeader.blockSize)
        func put(_ text: String, at start: Int) {
            for (index, byte) in text.utf8.enumerated() { block[start + index] = byte }
        }
        func octal(_ number: Int, _ digits: Int) -> String {
            let text = String(number, radix: 8)
            return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
        }
        put(place.name, at: 0)
        put(octal(0o644, 7), at: 100)
        put(octal(0, 7), at: 108)
        put(octal(0, 7), at: 116)
        put(octal(size, 11), at: 124)
        put(octal(time, 11), at: 136)
        put("        ", at: 148)
        block[156] = UInt8(truncatingIfNeeded: type.value)
        put("ustar", at: 257)
        put("00", at: 263)
        put(octal(0, 7), at: 329)
        put(octal(0, 7), at: 337)
        put(place.prefix, at: 345)
        let sum = block.reduce(0) { $0 + Int($1) }
        put(octal(sum, 6), at: 148)
        block[154] = 0
        block[155] = UInt8(ascii: " ")
        return block
    }
}
