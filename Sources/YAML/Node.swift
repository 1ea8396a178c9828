public import Diagnostics

/// Data as values, each with its place: what front matter, a `.yml` file or a row of a table says.
public struct Node: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        case scalar(Scalar)
        case list([Node])
        case map([Field])
    }

    public let content: Content
    /// Where the value begins; for an empty value, the place behind its key.
    public let position: Position

    public init(_ content: Content, at position: Position) {
        self.content = content
        self.position = position
    }
}

/// A single value as it was typed: `no`, `1.10` and `2024-11` stay text, and the field's type decodes them.
public struct Scalar: Sendable, Hashable {
    public let text: String
    /// False for a value in quotation marks and for a block (`|`, `>`): there `null` is a word.
    public let isPlain: Bool

    public init(_ text: String, isPlain: Bool = true) {
        self.text = text
        self.isPlain = isPlain
    }
}

/// One `key: value` of a map.
public struct Field: Sendable, Hashable {
    public let key: String
    public let keyPosition: Position
    public let value: Node

    public init(_ key: String, at keyPosition: Position, _ value: Node) {
        self.key = key
        self.keyPosition = keyPosition
        self.value = value
    }
}
