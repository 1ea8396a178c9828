extension Unicode.Scalar {
    /// Whether the character is written in East Asian text without spaces around it: from CJK Radicals to
    /// Yi, Hangul, compatibility forms, full-width forms, and the planes of ideographs.
    public var isWide: Bool {
        switch value {
        case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFFEF,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }

    /// Whether words in the character's script are parted by spaces, as in Korean.
    public var isHangul: Bool {
        switch value {
        case 0x3130...0x318F, 0xAC00...0xD7A3, 0xFFA0...0xFFDC: true
        default: false
        }
    }

    /// True where a line that ends in one character runs on without a space in one that begins with another, as in
    /// Chinese and Japanese (CSS Text Level 3, section 4.1.3, “segment break transformation”).
    public static func runsOn(_ end: Unicode.Scalar?, _ start: Unicode.Scalar?) -> Bool {
        guard let end, let start else { return false }
        return end.isWide && start.isWide && !end.isHangul && !start.isHangul
    }
}

extension String {
    /// The text without the spaces that joining lines has put between Chinese or Japanese characters.
    public var withoutSpacesInWideText: String {
        guard utf8.contains(where: { $0 >= 0xE2 }), utf8.contains(UInt8(ascii: " ")) else { return self }
        let scalars = Array(unicodeScalars)
        var text = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isBetween = index > 0 && index + 1 < scalars.count
            if scalar == " ", isBetween, Unicode.Scalar.runsOn(scalars[index - 1], scalars[index + 1]) {
                continue
            }
            text.append(scalar)
        }
        return String(text)
    }
}
