extension [UInt8] {
    /// The text without the characters that no XML document may hold (XML 1.0, section 2.2): control characters
    /// but tab and line ends, and U+FFFE and U+FFFF.
    package var withoutForbiddenInXML: [UInt8] {
        func isForbidden(_ index: Int) -> Bool {
            switch self[index] {
            case 0x09, 0x0A, 0x0D: false
            case ..<0x20: true
            case 0xEF: index + 2 < count && self[index + 1] == 0xBF && self[index + 2] >= 0xBE
            default: false
            }
        }
        guard indices.contains(where: isForbidden) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        var index = 0
        while index < count {
            if isForbidden(index) {
                index += self[index] == 0xEF ? 3 : 1
            } else {
                bytes.append(self[index])
                index += 1
            }
        }
        return bytes
    }
}
