/// The bytes with which some programs begin a UTF-8 text (Unicode Standard, section 23.8).
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension [UInt8] {
    /// The text without a byte order mark before it.
    var withoutByteOrderMark: ArraySlice<UInt8> {
        starts(with: byteOrderMark) ? self[byteOrderMark.count...] : self[...]
    }
}
