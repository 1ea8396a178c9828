import CUTF8Proc
import Glibc

/// A text as names are compared: without case, width, compatibility forms, spaces and signs that show nothing.
///
/// The folding is NFKC_Casefold of the Unicode Standard (section 3.13, as utf8proc does it), and then all spaces
/// are taken away: `Ana  Paz`, `ANA PAZ` and `Ａｎａ　Ｐａｚ` are one text, as are `ﾔﾏﾀﾞ` and `ヤマダ`.
func folded(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.filter { !$0.isFoldedSpace }.map(\.lowerCased) }
        var result: UnsafeMutablePointer<UInt8>?
        let options = utf8proc_option_t(
            UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
                | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue)
        let count = utf8proc_map(bytes.baseAddress, bytes.count, &result, options)
        defer { free(result) }
        // Only a lack of memory makes it fail, as the text is UTF-8: then it stands for itself.
        guard count >= 0, let result else { return Array(bytes) }
        return UnsafeBufferPointer(start: result, count: count).filter { !$0.isFoldedSpace }
    }
}

extension UInt8 {
    /// True for the spaces that folding leaves: all others of Unicode have become U+0020.
    fileprivate var isFoldedSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
