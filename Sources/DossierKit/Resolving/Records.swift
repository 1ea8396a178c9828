/// The published records of one kind in the order in which the site lists them, found by slug.
public struct Records<R: Record>: Sendable {
    public let all: [R]
    private let places: [Slug: Int]

    init(_ records: [R], by areInOrder: (R, R) -> Bool) {
        let sorted = records.sorted(by: areInOrder)
        all = sorted
        places = Dictionary(
            sorted.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// In the order of their slugs.
    init(_ records: [R]) { self.init(records) { $0.slug < $1.slug } }

    public subscript(slug: Slug) -> R? { places[slug].map { all[$0] } }

    public var count: Int { all.count }
    public var isEmpty: Bool { all.isEmpty }
}
