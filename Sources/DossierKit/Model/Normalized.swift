import CUTF8Proc
import Glibc

/// What `body` makes of a text in a form of normalisation, as UTF-8; `options` are those of utf8proc, beside `STABLE`.
///
/// Only a lack of memory makes utf8proc fail, as the text is UTF-8: then the text stands for itself.
func withNormalized<Value>(
    _ text: String, _ options: utf8proc_option_t..., body: (UnsafeBufferPointer<UInt8>) -> Value
) -> Value {
    var text = text
    return text.withUTF8 { bytes in
        var result: UnsafeMutablePointer<UInt8>?
        let all = options.reduce(UTF8PROC_STABLE.rawValue) { $0 | $1.rawValue }
        let count = utf8proc_map(bytes.baseAddress, bytes.count, &result, utf8proc_option_t(all))
        defer { free(result) }
        guard count >= 0, let result else { return body(bytes) }
        return body(UnsafeBufferPointer(start: result, count: count))
    }
}
