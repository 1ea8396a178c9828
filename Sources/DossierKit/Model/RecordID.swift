/// The name of a record in the whole dossier: `claim:unpaid-work`.
public struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let kind: Kind
    public let slug: Slug

    public init(_ kind: Kind, _ slug: Slug) {
        self.kind = kind
        self.slug = slug
    }

    public var description: String { "\(kind.rawValue):\(slug)" }

    public static func < (a: Self, b: Self) -> Bool {
        a.kind != b.kind ? a.kind < b.kind : a.slug < b.slug
    }
}
