import YAML

/// What a site says of itself in `release.json`, as far as it can be read.
struct ReleaseReading: Sendable {
    private(set) var edition: String?
    private(set) var source: String?
    private(set) var keys: [PublicKey] = []
    /// The earlier editions, each with the digest of its list in hexadecimal digits.
    private(set) var earlier: [(edition: String, list: String)] = []

    /// Reads the file; what is not as expected is left out, for others than this program may have written it.
    init(_ bytes: [UInt8]) {
        // JSON is YAML.
        guard case .map(let fields)? = parseYAML(bytes[...]).node?.content else { return }
        for field in fields {
            switch (field.key, field.value.content) {
            case ("edition", .scalar(let scalar)): edition = scalar.text
            case ("source", .scalar(let scalar)): source = scalar.text
            case ("keys", .list(let items)):
                keys = items.compactMap { item in
                    if case .scalar(let scalar) = item.content { PublicKey(scalar.text) } else { nil }
                }
            case ("editions", .list(let items)): earlier = items.compactMap(ReleaseReading.edition)
            default: break
            }
        }
    }

    private static func edition(_ item: Node) -> (String, String)? {
        guard case .map(let fields) = item.content else { return nil }
        func text(_ key: String) -> String? {
            if case .scalar(let scalar)? = fields.first(where: { $0.key == key })?.value.content {
                scalar.text
            } else {
                nil
            }
        }
        guard let edition = text("edition"), let list = text("list"), list.hasPrefix("sha256:") else {
            return nil
        }
        return (edition, String(list.dropFirst(7)))
    }
}
