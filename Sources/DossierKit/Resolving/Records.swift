/// The published records of one kind in the order in which the site lists them, found by slug.
///
/// It takes in no draft, no withdrawn record and none under embargo. As templates and exports see records only
/// here, what is withheld has no way to them.
public struct Records<R: Record>: Sendable {
    public let all: [R]
    private let places: [Slug: Int]

    /// Those of an edition, in the order of their keys. The keys are sorted and not the records: a record has some
    /// twenty fields to copy, and sorting copies an element a dozen times.
    init<Key>(
        _ records: [R], in edition: PartialDate, key: (R) -> Key, by areInOrder: (Key, Key) -> Bool
    ) {
        let records = records.filter { $0.head.reasonToWithhold(in: edition) == nil }
        let keys = records.map(key)
        let order = keys.indices.sorted { areInOrder(keys[$0], keys[$1]) }
        let sorted = order.map { records[$0] }
        all = sorted
        places = Dictionary(
            sorted.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Those of an edition, in the order of their slugs.
    init(_ records: [R], in edition: PartialDate) { self.init(records, in: edition, key: \.slug, by: <) }

    public subscript(slug: Slug) -> R? { places[slug].map { all[$0] } }

    public var count: Int { all.count }
    public var isEmpty: Bool { all.isEmpty }
}

/// The published records of one kind, whichever it is.
public protocol RecordList: Sendable {
    var kind: Kind { get }
    var count: Int { get }

    /// The record with a slug.
    func record(_ slug: Slug) -> (any Record)?

    /// The record at a place of the list, from 0.
    func record(at place: Int) -> any Record

    /// The records before and behind the one with a slug; none for a slug that is not there.
    func neighbours(of slug: Slug) -> Neighbours

    /// Calls `body` with every record in the list's order.
    func forEach(_ body: (any Record) -> Void)
}

extension Records: RecordList {
    public var kind: Kind { R.kind }

    public func record(_ slug: Slug) -> (any Record)? { self[slug] }

    public func record(at place: Int) -> any Record { all[place] }

    public func neighbours(of slug: Slug) -> Neighbours {
        guard let place = places[slug] else { return Neighbours() }
        return Neighbours(
            previous: place > 0 ? all[place - 1].id : nil,
            next: place + 1 < all.count ? all[place + 1].id : nil)
    }

    public func forEach(_ body: (any Record) -> Void) { all.forEach(body) }
}

extension Dossier {
    /// All lists, in the order of the kinds.
    public var lists: [any RecordList] { Kind.allCases.map(list) }

    /// The list of a kind.
    func list(of kind: Kind) -> any RecordList {
        switch kind {
        case .letter: letters
        case .claim: claims
        case .statement: statements
        case .counterargument: counterarguments
        case .prompt: prompts
        case .source: sources
        case .event: events
        case .party: parties
        case .signatory: signatories
        case .reply: replies
        case .figure: figures
        case .correction: corrections
        case .page: pages
        }
    }

    /// The record of any kind with a name.
    public func record(_ id: RecordID) -> (any Record)? {
        list(of: id.kind).record(id.slug)
    }

    /// The number of published records of a kind; of signatories those who are shown.
    public func count(of kind: Kind) -> Int { list(of: kind).count }
}
