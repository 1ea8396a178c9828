/// Markup that is safe to publish, as UTF-8 bytes.
///
/// Write it as a string literal. What stands in the literal is markup; what is interpolated is data,
/// and is escaped by the place it stands in:
///
///     let name = "Fish & <chips>"
///     let heading: HTML = "<h1>\(name)</h1>"  // <h1>Fish &amp; &lt;chips&gt;</h1>
///
/// Every value begins and ends between tags: no tag, attribute or comment is left half open, so values
/// can be joined in any order.
public struct HTML: Hashable, Sendable {
    /// The markup, in UTF-8.
    public private(set) var bytes: [UInt8]

    /// No markup.
    public static let empty = HTML(trusted: [])

    /// Takes bytes for markup, on trust. Each call is a line for a reviewer.
    public init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether there is no markup at all.
    public var isEmpty: Bool { bytes.isEmpty }

    /// Adds markup behind this.
    public mutating func append(_ other: HTML) {
        bytes.append(contentsOf: other.bytes)
    }

    /// The parts in their order, with the separator between neighbours.
    public static func join(_ parts: [HTML], separator: HTML = .empty) -> HTML {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(
            parts.reduce(0) { $0 + $1.bytes.count } + separator.bytes.count * max(0, parts.count - 1))
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes.append(contentsOf: separator.bytes) }
            bytes.append(contentsOf: part.bytes)
        }
        return HTML(trusted: bytes)
    }
}

extension HTML: CustomStringConvertible {
    /// The markup as text, for messages and tests.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}
