import CSodium
import YAML

/// A minisign public key, with which a signature is checked (jedisct1.github.io/minisign).
///
/// It is written as 56 characters of base 64, which begin with `RW`: the letters `Ed`, the key's number of
/// eight bytes, and an Ed25519 key of 32.
public struct PublicKey: Hashable, Sendable {
    /// As it was written.
    public let text: String
    let number: [UInt8]
    let bytes: [UInt8]

    /// Nil for what is no such key.
    public init?(_ text: String) {
        guard let decoded = decodedBase64(text), decoded.count == 42, decoded.starts(with: "Ed".utf8) else {
            return nil
        }
        self.text = text
        number = Array(decoded[2..<10])
        bytes = Array(decoded[10...])
    }
}

/// The bytes that a text in base 64 stands for (RFC 4648, section 4); nil for another.
func decodedBase64(_ text: String) -> [UInt8]? {
    let size = text.utf8.count / 4 * 3 + 3
    var count = 0
    var bytes = [UInt8](repeating: 0, count: size)
    let result = sodium_base642bin(
        &bytes, size, text, text.utf8.count, nil, &count, nil, sodium_base64_VARIANT_ORIGINAL)
    return result == 0 ? Array(bytes.prefix(count)) : nil
}

extension FieldForm where Value == PublicKey {
    /// A minisign public key: the second line of the file `minisign.pub`.
    static var publicKey: FieldForm {
        scalar("RW…", expects: "a public key") { text, field in
            PublicKey(text).map { .success($0) } ?? .failure(.publicKey(text, field: field.key))
        }
    }
}
