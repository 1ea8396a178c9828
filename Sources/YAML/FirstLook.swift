import Diagnostics

/// What one pass over the bytes tells before libyaml sees them.
///
/// It finds the characters that no data should hold, and which signs occur at all, so that text
/// without them is never searched for them again.
struct FirstLook {
    /// At most 20 of them: more would be a file that is no text.
    private(set) var forbidden: [Located<YAMLProblem>] = []
    /// There is a full-width colon, number sign, hyphen or space, or a no-break space.
    private(set) var hasFullWidth = false
    /// There is a `#` with a space before it and none behind it.
    private(set) var hasTightHash = false
    /// There is a `?` with a space behind it.
    private(set) var hasQuestionMark = false

    init(_ source: inout SourceText) {
        let bytes = source.bytes
        var previous: UInt8 = 0x20
        for index in bytes.indices {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "#"):
                let isLoose = index + 1 == bytes.count || bytes[index + 1] <= 0x20 || bytes[index + 1] == byte
                hasTightHash = hasTightHash || (previous == 0x20 && !isLoose)
            case UInt8(ascii: "?"):
                hasQuestionMark = hasQuestionMark || index + 1 == bytes.count || bytes[index + 1] <= 0x20
            case 0x20..<0x7F, 0x09, 0x0A, 0x0D:
                break
            case 0x80..<0xC2, 0xC3..<0xE1, 0xE4..<0xEF, 0xF5...:
                break
            case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0:
                hasFullWidth = true
            case 0xE3 where isFullWidth(at: index, in: bytes), 0xEF where isFullWidth(at: index, in: bytes):
                hasFullWidth = true
            default:
                guard let hidden = HiddenCharacter(at: index, in: bytes) else { break }
                forbidden.append(Located(.controlCharacter(hidden), at: source.position(ofByte: index)))
            }
            guard forbidden.count < 20 else { return }
            previous = byte
        }
    }

    /// Whether a full-width colon, number sign, hyphen or space begins at a byte.
    private func isFullWidth(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index + 2 < bytes.count else { return false }
        return switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xE3, 0x80, 0x80), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x83), (0xEF, 0xBC, 0x8D): true
        default: false
        }
    }
}
