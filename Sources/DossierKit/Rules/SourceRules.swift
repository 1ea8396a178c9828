import Diagnostics
import HTML

/// The sources that repeat one another in a circle, those that nothing cites, those that are quoted unseen, and
/// the facts that rest on one source under several names. Takes time linear in records and citations.
func checkSources(of records: RecordSet, edition: PartialDate?) -> Report {
    let origins = SourceOrigins(records.sources)
    var report = origins.circles
    report.add(contentsOf: unusedSources(in: records, edition: edition))
    report.add(contentsOf: unseenQuotations(in: records))
    report.add(contentsOf: sameAddresses(among: records.sources.published(on: edition)))
    for claim in records.claims.published(on: edition) where claim.type == .fact {
        guard let origin = origins.onlyOrigin(of: claim), let first = claim.support.first else { continue }
        let sources = claim.supportingSources
        report.add(EvidenceProblem.oneSource(origin, among: sources), at: first.place)
    }
    return report
}

extension Claim {
    /// The evidence that speaks for the claim.
    var support: [Evidence] { evidence.filter { $0.weight == .supports } }

    /// The sources of that evidence, each once and in their order.
    var supportingSources: [Slug] {
        support.reduce(into: []) { sources, evidence in
            if !sources.contains(evidence.source) { sources.append(evidence.source) }
        }
    }
}

/// Where each source has what it tells: itself, or the first of those that it repeats.
struct SourceOrigins {
    /// The circles in which sources repeat one another, as errors.
    private(set) var circles = Report()
    private var origins: [Slug: Slug] = [:]

    init(_ sources: [Source]) {
        let sources = sources.sorted { $0.slug < $1.slug }
        let places = Dictionary(
            sources.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
        for source in sources where source.repeats == source.slug {
            circles.add(EvidenceProblem.repeatsItself(source.slug), at: source.repeatsPlace)
        }
        let edges = sources.map { source in
            source.repeats == source.slug ? [] : source.repeats.flatMap { places[$0] }.map { [$0] } ?? []
        }
        for loop in loops(in: edges) {
            let names = (loop + [loop[0]]).map { sources[$0].slug }
            circles.add(EvidenceProblem.repeatsInCircle(names), at: sources[loop[0]].repeatsPlace)
        }
        for start in sources.indices where origins[sources[start].slug] == nil {
            var way: [Slug] = []
            var seen: Set<Int> = []
            var place = start
            // Up to a source whose origin is known, one that repeats nothing, or one met already.
            while origins[sources[place].slug] == nil, seen.insert(place).inserted {
                way.append(sources[place].slug)
                guard let next = edges[place].first else { break }
                place = next
            }
            let origin = origins[sources[place].slug] ?? sources[place].slug
            for slug in way { origins[slug] = origin }
        }
    }

    /// Nil for a source that is not there.
    subscript(slug: Slug) -> Slug? { origins[slug] }

    /// The one source to which all that support a claim go back, where there are several; otherwise nil.
    func onlyOrigin(of claim: Claim) -> Slug? {
        let sources = claim.supportingSources
        let found = Set(sources.compactMap { origins[$0] })
        return sources.count > 1 && found.count == 1 ? found.first : nil
    }
}

/// What nobody cites, as far as it is published; not told while some records cannot be read.
private func unusedSources(in records: RecordSet, edition: PartialDate?) -> Report {
    var report = Report()
    guard records.isWhole else { return report }
    var cited: Set<Slug> = []
    records.forEach { record in
        if edition.map({ record.head.reasonToWithhold(in: $0) == nil }) ?? true {
            cited.formUnion(record.citedSources)
        }
    }
    for source in records.sources.published(on: edition) where !cited.contains(source.slug) {
        report.add(EvidenceProblem.unused(source.slug), at: source.head.origin)
    }
    return report
}

/// Exact words of sources that nobody has had before their eyes.
private func unseenQuotations(in records: RecordSet) -> Report {
    var report = Report()
    var unseen: [String: Source] = [:]
    for source in records.sources where [.notSeen, .titleOnly, .relayed].contains(source.seen) {
        unseen[source.slug.description] = source
    }
    guard !unseen.isEmpty else { return report }
    for quotation in records.findings.quotations {
        guard let source = unseen[quotation.slug] else { continue }
        report.add(EvidenceProblem.unseen(source.slug, source.seen), at: quotation.location)
    }
    return report
}

/// Sources with the address of one that stands before them, unless each has a copy of its own in an archive.
private func sameAddresses(among sources: [Source]) -> Report {
    var report = Report()
    var first: [String: Source] = [:]
    for source in sources.sorted(by: { $0.head.origin < $1.head.origin }) {
        guard let url = source.url?.text else { continue }
        guard let other = first[url] else {
            first[url] = source
            continue
        }
        if let copy = source.archived, let before = other.archived, copy != before { continue }
        report.add(EvidenceProblem.sameAddress(other.slug, at: other.head.origin), at: source.urlPlace)
    }
    return report
}
