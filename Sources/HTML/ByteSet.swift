/// A set of ASCII bytes, one bit each.
struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The bytes of the literal, which is ASCII.
    init(_ members: StaticString) {
        members.withUTF8Buffer { bytes in
            for byte in bytes {
                precondition(byte < 128)
                if byte < 64 { low |= 1 &<< UInt64(byte) } else { high |= 1 &<< UInt64(byte) }
            }
        }
    }

    /// Whether the byte is in the set; bytes from 128 on never are.
    func contains(_ byte: UInt8) -> Bool {
        guard byte < 128 else { return false }
        return ((byte < 64 ? low : high) &>> UInt64(byte)) & 1 == 1
    }
}
