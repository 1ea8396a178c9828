/// How wide letters are likely to be: no font can be asked, so each is taken for as wide as in the wide ones.
///
/// Lengths are thousandths of the letters' size; the numbers are those of common sans-serif fonts (DejaVu Sans,
/// Verdana), rounded up.
enum Letters {
    /// The width of a text in pixels, in letters of some size, rounded up.
    static func width(of text: String, size: Int) -> Int {
        (text.reduce(0) { $0 + advance(of: $1) } * size + 999) / 1000
    }

    /// The width of a letter with its marks.
    static func advance(of letter: Character) -> Int {
        var width = 0
        for scalar in letter.unicodeScalars { width = max(width, advance(of: scalar)) }
        return width
    }

    private static func advance(of scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return ascii(scalar) }
        if isFullWidth(scalar) { return 1000 }
        switch scalar.value {
        case 0x2018...0x201F, 0xB7, 0xA0, 0x2009, 0x202F: return 530
        case 0x2014, 0x2015, 0x2026, 0x2030, 0x2122: return 1020
        case 0xC6, 0x152, 0xE6, 0x153: return 1100
        case 0xC0...0xDE: return 800
        case 0x80..<0x250: return 660
        case 0x250..<0x700: return 850
        case 0x2000..<0x2E80: return 1000
        default: return 1400
        }
    }

    private static func ascii(_ scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "I", "'", "|", " ", ".", ",", ":", ";", "!", "-", "/", "\\": 360
        case "f", "t", "r", "(", ")", "[", "]", "J": 430
        case "\"", "*", "_", "`": 530
        case "m", "M", "W", "%", "@": 1010
        case "w", "N", "O", "Q", "G", "D", "H", "U", "&", "#", "+", "<", "=", ">", "^", "~": 850
        case "A"..."Z": 720
        default: 650
        }
    }

    /// True for the letters of East Asia that are as wide as they are high (UAX #11), and for pictures.
    static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0xAC00..<0xD7B0, 0xF900..<0xFB00, 0xFE30..<0xFE50,
            0xFF00..<0xFF61, 0xFFE0..<0xFFE7, 0x20000..<0x40000:
            true
        default: false
        }
    }
}
