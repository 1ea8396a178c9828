import CSodium

/// A detached signature as minisign makes it (jedisct1.github.io/minisign, “Signature format”).
///
/// Four lines: a comment that anybody may change; in base 64 two letters for the way of signing, the key's
/// number and an Ed25519 signature; a trusted comment; and in base 64 a second signature, of the first and
/// the trusted comment.
struct Minisign: Sendable {
    private let isHashed: Bool
    private let number: [UInt8]
    private let signature: [UInt8]
    /// What the signer wrote beside it, often a time and a name; not to be believed before it is checked.
    let comment: String
    private let commentSignature: [UInt8]

    /// Why a signature does not hold.
    enum Fault: String, Error, Sendable {
        /// It was made with another key.
        case otherKey = "other-key"
        /// It is of other bytes.
        case signature
        /// Its trusted comment was changed.
        case comment
    }

    /// In bytes; signatures have some hundred.
    static let limit = 10_000

    /// Nil for what is no signature of minisign, or not all of one.
    init?(_ bytes: [UInt8]) {
        guard bytes.count < Minisign.limit, let text = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(
            String.init)
        let mark = "trusted comment: "
        guard lines.count >= 4, lines[4...].allSatisfy(\.isEmpty),
            lines[0].hasPrefix("untrusted comment: "), lines[2].hasPrefix(mark),
            let first = decodedBase64(lines[1]), first.count == 74,
            let second = decodedBase64(lines[3]), second.count == 64
        else { return nil }
        if first.starts(with: "ED".utf8) {
            isHashed = true
        } else if first.starts(with: "Ed".utf8) {
            isHashed = false
        } else {
            return nil
        }
        number = Array(first[2..<10])
        signature = Array(first[10...])
        comment = String(lines[2].dropFirst(mark.count))
        commentSignature = second
    }

    /// Throws why it is no signature of some bytes with a key.
    func check(_ bytes: [UInt8], with key: PublicKey) throws(Fault) {
        guard number == key.number else { throw .otherKey }
        guard Minisign.holds(signature, of: isHashed ? Minisign.hash(bytes) : bytes, key) else {
            throw .signature
        }
        guard Minisign.holds(commentSignature, of: signature + Array(comment.utf8), key) else {
            throw .comment
        }
    }

    private static func holds(_ signature: [UInt8], of bytes: [UInt8], _ key: PublicKey) -> Bool {
        crypto_sign_verify_detached(signature, bytes, UInt64(bytes.count), key.bytes) == 0
    }

    /// BLAKE2b with 64 bytes, which newer signatures are of (RFC 7693).
    private static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: 64)
        crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), nil, 0)
        return hash
    }
}
