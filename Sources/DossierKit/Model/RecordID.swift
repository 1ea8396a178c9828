/// The name of a record in the whole dossier: `claim:unpaid-work`.
public struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let kind: Kind
    public let slug: Slug

    public init(_ kind: Kind, _ slug: Slug) {
        self.kind = kind
        self.slug = slug
    }

    /// The record of a name like `claim:unpaid-work`; nil for what is no such name.
    init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let kind = Kind(rawValue: parts[0]), let slug = Slug(parts[1]) else {
            return nil
        }
        self.init(kind, slug)
    }

    public var description: String { "\(kind.rawValue):\(slug)" }

    public static func < (a: Self, b: Self) -> Bool {
        a.kind != b.kind ? a.kind < b.kind : a.slug < b.slug
    }
}

/// A record, or a paragraph, item or heading of it: `letter:v1#approval`.
public struct RecordPlace: Hashable, Sendable {
    public let record: RecordID
    /// Nil for the record as a whole.
    public let anchor: String?

    init(_ record: RecordID, anchor: String?) {
        self.record = record
        self.anchor = anchor
    }
}
