import Diagnostics

/// What one pass over the bytes tells before libyaml sees them.
///
/// It finds the characters that no data should hold, and which signs occur at all, so that text
/// without them is never searched for them again.
struct FirstLook {
    /// At most 20 of them: more would be a file that is no text.
    private(set) var forbidden: [Located<YAMLProblem>] = []
    /// There is a full-width colon, number sign, hyphen or space.
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
            case ..<0x80:
                forbid(Unicode.Scalar(byte), at: index, in: &source)
            case 0xC2, 0xE2, 0xE3, 0xEF:
                look(at: index, in: &source)
            default:
                break
            }
            guard forbidden.count < 20 else { return }
            previous = byte
        }
    }

    /// The few characters beyond ASCII that matter here, by their first bytes.
    private mutating func look(at index: Int, in source: inout SourceText) {
        let bytes = source.bytes
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch (bytes[index], second, third) {
        case (0xC2, 0x80..<0xA0, _):
            forbid(Unicode.Scalar(second), at: index, in: &source)
        case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9):
            forbid(third == 0xA8 ? "\u{2028}" : "\u{2029}", at: index, in: &source)
        case (0xEF, 0xBB, 0xBF):
            forbid("\u{FEFF}", at: index, in: &source)
        case (0xE3, 0x80, 0x80), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x83), (0xEF, 0xBC, 0x8D):
            hasFullWidth = true
        default:
            break
        }
    }

    private mutating func forbid(_ scalar: Unicode.Scalar, at index: Int, in source: inout SourceText) {
        forbidden.append(Located(.controlCharacter(scalar), at: source.position(ofByte: index)))
    }
}
