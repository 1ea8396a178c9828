/// Parts of a file, digested as they pass; a second round begins anew.
///
/// Whoever writes or compares all parts knows the digest then, and nothing is read again for it.
struct DigestingParts<Parts: Sequence>: Sequence where Parts.Element == [UInt8] {
    private let parts: Parts
    private let seen = Seen()

    init(_ parts: Parts) { self.parts = parts }

    /// What has passed in the last round.
    fileprivate final class Seen {
        var digest = RunningDigest()
        var count = 0
    }

    struct Iterator: IteratorProtocol {
        fileprivate var parts: Parts.Iterator
        fileprivate let seen: Seen

        mutating func next() -> [UInt8]? {
            guard let part = parts.next() else { return nil }
            seen.digest.add(part)
            seen.count += part.count
            return part
        }
    }

    func makeIterator() -> Iterator {
        seen.digest = RunningDigest()
        seen.count = 0
        return Iterator(parts: parts.makeIterator(), seen: seen)
    }

    /// The digest and the size in bytes of all parts of the last round.
    var facts: DataFile.Facts { DataFile.Facts(count: seen.count, digest: seen.digest.digest) }
}
