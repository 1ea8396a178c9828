extension UInt8 {
    /// Whether the byte is white space to HTML.
    var isSpace: Bool {
        switch self {
        case " ", "\t", "\n", "\u{C}", "\r": true
        default: false
        }
    }

    /// Whether the byte parts an attribute from the next: white space, or the slash, which counts as such.
    var isGap: Bool { isSpace || self == "/" }

    /// Whether the byte cannot be in the name of a tag or an attribute.
    var endsName: Bool {
        switch self {
        case " ", "\t", "\n", "\u{C}", "\r", "/", ">", "=", "\"", "'", "<": true
        default: false
        }
    }

    /// Whether the byte ends a value without quotes, or must not stand in one.
    var endsUnquoted: Bool {
        switch self {
        case " ", "\t", "\n", "\u{C}", "\r", ">", "=", "\"", "'", "<", "`": true
        default: false
        }
    }

    /// Whether the byte is a letter of ASCII.
    var isLetter: Bool {
        switch self {
        case "a"..."z", "A"..."Z": true
        default: false
        }
    }

    /// Whether the byte is a digit of ASCII.
    var isDigit: Bool { "0"..."9" ~= self }

    /// The byte, small if it was a capital letter of ASCII.
    var lowercased: UInt8 { "A"..."Z" ~= self ? self | 0x20 : self }
}

// Bytes are compared with characters of ASCII as they are written. The compiler makes of a whole switch one
// test of a bit.

func ~= (scalar: Unicode.Scalar, byte: UInt8) -> Bool { UInt32(byte) == scalar.value }

func ~= (scalars: ClosedRange<Unicode.Scalar>, byte: UInt8) -> Bool {
    scalars.lowerBound.value <= UInt32(byte) && UInt32(byte) <= scalars.upperBound.value
}

func == (byte: UInt8, scalar: Unicode.Scalar) -> Bool { UInt32(byte) == scalar.value }
