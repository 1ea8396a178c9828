/// The records before and behind a record in the list of its kind.
public struct Neighbours: Hashable, Sendable {
    public let previous: RecordID?
    public let next: RecordID?

    init(previous: RecordID? = nil, next: RecordID? = nil) {
        self.previous = previous
        self.next = next
    }
}

/// Slugs in the order of a list, found by name.
struct ListOrder: Sendable {
    private let slugs: [Slug]
    private let places: [Slug: Int]

    /// A slug that comes again keeps its first place.
    init(_ slugs: [Slug]) {
        var places: [Slug: Int] = [:]
        self.slugs = slugs.filter { places.updateValue(0, forKey: $0) == nil }
        for (place, slug) in self.slugs.enumerated() { places[slug] = place }
        self.places = places
    }

    func neighbours(of slug: Slug, _ kind: Kind) -> Neighbours {
        guard let place = places[slug] else { return Neighbours() }
        return Neighbours(
            previous: place > 0 ? RecordID(kind, slugs[place - 1]) : nil,
            next: place + 1 < slugs.count ? RecordID(kind, slugs[place + 1]) : nil)
    }
}

/// The orders of the lists that show records in another order than the dossier has them.
struct ListOrders: Sendable {
    private let counterarguments: ListOrder
    private let parties: [LanguageTag: ListOrder]

    /// Counterarguments stand under the claims that they rebut, in the order of the claims, then by what else they aim
    /// at; parties by their names in each language.
    init(_ dossier: Dossier, partiesByLanguage: [LanguageTag: [Party]]) {
        let rebutting = dossier.claims.all.flatMap { dossier.relations.objectionsTo[$0.slug] ?? [] }
        let all = dossier.counterarguments.all
        let aiming = Counterargument.Aim.allCases.flatMap { aim in all.filter { $0.aimsAt == aim } }
        counterarguments = ListOrder(rebutting + aiming.map(\.slug) + all.map(\.slug))
        parties = partiesByLanguage.mapValues { ListOrder($0.map(\.slug)) }
    }

    /// The order of a list; nil where it is that of the dossier's records.
    func order(of kind: Kind, in language: LanguageTag) -> ListOrder? {
        switch kind {
        case .counterargument: counterarguments
        case .party: parties[language]
        default: nil
        }
    }
}

extension Site {
    /// The records before and behind a record in the list of its kind, as a language shows it; found in constant time.
    ///
    /// Signatories have none: the page of a name shows no other name, and changes with no other.
    public func neighbours(of id: RecordID, in language: LanguageTag) -> Neighbours {
        if id.kind == .signatory { return Neighbours() }
        if let order = listOrders.order(of: id.kind, in: language) {
            return order.neighbours(of: id.slug, id.kind)
        }
        return dossier.list(of: id.kind).neighbours(of: id.slug)
    }
}
