/// How numbers stand in the files of the search index: as signs that need no escaping in a script's string.
///
/// A sign is six bits, in the order of base 64 for addresses (RFC 4648, section 5).
enum SearchCode {
    private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Appends a number in groups of five bits, the lowest first; the sixth bit says that another follows.
    static func append(_ number: UInt32, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 32 {
            bytes.append(signs[Int(rest & 31 | 32)])
            rest >>= 5
        }
        bytes.append(signs[Int(rest)])
    }

    /// Appends the distance between two neighbours among ascending numbers, and whether the latter is the last: one
    /// sign, of which the lowest bit says the second; a distance of 31 and more follows behind it.
    static func append(distance: UInt32, isLast: Bool, to bytes: inout [UInt8]) {
        bytes.append(signs[Int(min(distance, 31) << 1 | (isLast ? 1 : 0))])
        if distance >= 31 { append(distance - 31, to: &bytes) }
    }

    /// Appends a number in a fixed number of signs, the lowest first.
    static func append(_ number: UInt32, width: Int, to bytes: inout [UInt8]) {
        for place in 0..<width { bytes.append(signs[Int(number >> (6 * UInt32(place)) & 63)]) }
    }

    /// How many signs every number below a limit fits into.
    static func width(below limit: Int) -> Int {
        var width = 1
        while limit > 1 << (6 * width) { width += 1 }
        return width
    }

    /// Appends ascending numbers: the distance of each from the one before, or `~` and a bit for each number from 0
    /// where that is shorter.
    static func append(_ numbers: [UInt32], to bytes: inout [UInt8]) {
        let start = bytes.count
        var next: UInt32 = 0
        for number in numbers {
            append(number - next, to: &bytes)
            next = number + 1
        }
        guard let last = numbers.last, bytes.count - start > Int(last) / 6 + 2 else { return }
        bytes.removeSubrange(start...)
        bytes.append(UInt8(ascii: "~"))
        var groups = [UInt8](repeating: 0, count: Int(last) / 6 + 1)
        for number in numbers { groups[Int(number) / 6] |= 1 << UInt8(number % 6) }
        for group in groups { bytes.append(signs[Int(group)]) }
    }
}
