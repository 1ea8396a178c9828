import Diagnostics

/// A value that must not be published: it can be told from another and be found in the content, and not be read.
///
/// It keeps a digest and no text, so that no page, data file or message can print it.
struct Withheld: Sendable {
    let digest: Digest
    /// Where the value was written.
    let place: SourceLocation

    /// `bytes` are the value as it is compared: folded, so that spellings of one value are one.
    init(_ bytes: some Collection<UInt8>, at place: SourceLocation) {
        digest = Digest(of: bytes)
        self.place = place
    }
}
