import CSodium
import Diagnostics

/// SHA-256 of some bytes (FIPS 180-4), as libsodium computes it.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    public init(of bytes: some Collection<UInt8>) {
        var digest = [UInt8](repeating: 0, count: 32)
        let count = UInt64(bytes.count)
        if bytes.withContiguousStorageIfAvailable({ crypto_hash_sha256(&digest, $0.baseAddress, count) })
            == nil
        {
            crypto_hash_sha256(&digest, Array(bytes), count)
        }
        self.init(digest)
    }

    /// Takes the 32 bytes of a digest.
    fileprivate init(_ digest: [UInt8]) {
        func word(_ index: Int) -> UInt64 {
            digest[index * 8..<index * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) }
        }
        words = (word(0), word(1), word(2), word(3))
    }

    /// Takes 64 hexadecimal digits, in letters of either case; nil for anything else.
    init?(hexadecimal digits: some Collection<UInt8>) {
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in digits {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = digit - UInt8(ascii: "A") + 10
            default: return nil
            }
            if let first = high { bytes.append(first << 4 | value) }
            high = high == nil ? value : nil
        }
        guard bytes.count == 32, high == nil else { return nil }
        self.init(bytes)
    }

    /// 64 hexadecimal digits.
    public var description: String {
        [words.0, words.1, words.2, words.3].map(Digest.hexadecimal).joined()
    }

    /// Its first 16 bytes as a UUID of version 8, which is for values like this one (RFC 9562, section 5.8).
    var uuid: String {
        let high = words.0 & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
        let low = words.1 & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = [high, low].map(Digest.hexadecimal).joined()
        let ends = [0, 8, 12, 16, 20, 32]
        return zip(ends, ends.dropFirst()).map { digits.dropFirst($0).prefix($1 - $0) }.joined(separator: "-")
    }

    public static func == (a: Self, b: Self) -> Bool { a.words == b.words }

    public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

    private static func hexadecimal(_ word: UInt64) -> String {
        padded(word, radix: 16, to: 16)
    }
}

/// SHA-256 of bytes that come in parts, for what is too large to be held at once.
struct RunningDigest {
    private var state = crypto_hash_sha256_state()

    init() { crypto_hash_sha256_init(&state) }

    mutating func add(_ part: [UInt8]) { crypto_hash_sha256_update(&state, part, UInt64(part.count)) }

    /// The digest of all parts so far.
    var digest: Digest {
        var (state, digest) = (state, [UInt8](repeating: 0, count: 32))
        crypto_hash_sha256_final(&state, &digest)
        return Digest(digest)
    }
}
