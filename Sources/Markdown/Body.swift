/// The Markdown of a content file: its bytes, and the line of the file on which they start.
///
/// The bytes are UTF-8. Lines end in LF, CR LF or CR, as CommonMark says.
public struct Body: Hashable, Sendable {
    public let bytes: ArraySlice<UInt8>
    /// The line of the file on which the first byte stands, from 1.
    public let firstLine: Int

    public init(_ bytes: ArraySlice<UInt8>, firstLine: Int = 1) {
        self.bytes = bytes
        self.firstLine = firstLine
    }

    public init(_ bytes: [UInt8], firstLine: Int = 1) {
        self.init(bytes[...], firstLine: firstLine)
    }

    public init(_ text: String, firstLine: Int = 1) {
        self.init(Array(text.utf8), firstLine: firstLine)
    }
}
