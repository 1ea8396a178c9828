/// The e-mail addresses in a text: a name, an at sign, and a host with a top-level domain.
///
/// What looks like one and is none is left alone: a handle of two parts (`@name@example.org`), a version
/// (`react@18.2.0`), an image for fine screens (`logo@2x.png`), a name before a host (`https://name@example.org`), a
/// place to clone from (`git@example.org:letter`). Time is linear in the text.
struct MailAddresses: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(in bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next address, as the places of its bytes.
    mutating func next() -> Range<Int>? {
        while index < bytes.count {
            guard let sign = bytes[index...].firstIndex(of: UInt8(ascii: "@")) else { return nil }
            let start = index
            index = sign + 1
            if let found = address(around: sign, from: start) {
                index = found.upperBound
                return found
            }
        }
        return nil
    }

    private func address(around sign: Int, from limit: Int) -> Range<Int>? {
        var start = sign
        while start > limit, bytes[start - 1].isInMailName { start -= 1 }
        guard start < sign, start == 0 || bytes[start - 1] != UInt8(ascii: "@") else { return nil }

        if start > 1, bytes[(start - 2)..<start].allSatisfy({ $0 == UInt8(ascii: "/") }) { return nil }

        var end = sign + 1
        while end < bytes.count, bytes[end].isInHost { end += 1 }
        while end > sign + 1, !bytes[end - 1].isLetterOrDigit { end -= 1 }
        let labels = bytes[(sign + 1)..<end].split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count > 1, let top = labels.last, (2...24).contains(top.count),
            top.allSatisfy(\.isLetter), !labels.contains(where: \.isEmpty), !isScale(labels[0])
        else { return nil }
        return isRepository(start..<sign, behind: end) ? nil : start..<end
    }

    /// `git@example.org:letter`: the name that all use, and a path.
    private func isRepository(_ name: Range<Int>, behind end: Int) -> Bool {
        guard bytes[name].elementsEqual("git".utf8), end + 1 < bytes.count else { return false }
        return bytes[end] == UInt8(ascii: ":") && bytes[end + 1] > UInt8(ascii: " ")
    }

    /// `2x`, as in the names of images.
    private func isScale(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        label.last == UInt8(ascii: "x") && label.count > 1 && label.dropLast().allSatisfy(\.isDigit)
    }
}

extension UInt8 {
    /// The signs that people have in the names of their mailboxes; RFC 5322 allows some more.
    fileprivate var isInMailName: Bool {
        switch self {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "%"):
            true
        default: isLetterOrDigit
        }
    }

    fileprivate var isInHost: Bool {
        isLetterOrDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: "-")
    }
}
