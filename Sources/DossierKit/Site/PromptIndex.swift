import Diagnostics

/// The prompts by the values of each facet, made once for a site.
public struct PromptIndex: Sendable {
    /// The facets that offer a choice, in their order.
    public let facets: [Facet]
    private let values: [Facet: [FacetValue]]
    private let places: [Facet: [String: Int]]
    /// The places of the values by what they mean: to make the name of each link anew took a twelfth of a build.
    private let meanings: [Facet: [FacetValue.Meaning: Int]]

    init(_ prompts: Records<Prompt>, measured files: [String: MediaFacts] = [:]) {
        var offered: [Facet] = []
        var values: [Facet: [FacetValue]] = [:]
        for facet in Facet.allCases where !prompts.isEmpty {
            var gathering = FacetGathering()
            for (index, prompt) in prompts.all.enumerated() {
                prompt.forEachMeaning(in: facet, measured: files) { gathering.add(Int32(index), to: $0) }
            }
            guard gathering.count > 1 || !facet.needsChoice else { continue }
            offered.append(facet)
            values[facet] = gathering.values
        }
        facets = offered
        self.values = values
        let places = values.mapValues { list in
            Dictionary(list.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
        }
        self.places = places
        meanings = values.reduce(into: [:]) { meanings, facet in
            for value in facet.value {
                meanings[facet.key, default: [:]][value.meaning] = places[facet.key]?[value.slug]
            }
        }
    }

    /// The values of a facet: lengths and resolutions ascending, all others in the order of the first prompt that has
    /// them, what is not recorded last; none for a facet without a choice.
    public subscript(facet: Facet) -> [FacetValue] { values[facet] ?? [] }

    /// A value by its name in the address.
    public func value(_ slug: String, of facet: Facet) -> FacetValue? {
        places[facet]?[slug].flatMap { values[facet]?[$0] }
    }

    /// A value by its meaning; nil where no prompt has it, and for a facet without a choice.
    public func value(meaning: FacetValue.Meaning, of facet: Facet) -> FacetValue? {
        meanings[facet]?[meaning].flatMap { values[facet]?[$0] }
    }
}

/// The values of a facet while the prompts are gone through.
private struct FacetGathering {
    private var places: [FacetValue.Meaning: Int] = [:]
    private var meanings: [FacetValue.Meaning] = []
    private var members: [[Int32]] = []
    /// The place of the value that came last: neighbours mostly have the same, and comparing is cheaper than hashing.
    private var last = -1

    var count: Int { meanings.count }

    mutating func add(_ prompt: Int32, to meaning: FacetValue.Meaning) {
        if last < 0 || meanings[last] != meaning { last = place(of: meaning) }
        if members[last].last != prompt { members[last].append(prompt) }
    }

    private mutating func place(of meaning: FacetValue.Meaning) -> Int {
        if let place = places[meaning] { return place }
        places[meaning] = meanings.count
        meanings.append(meaning)
        members.append([])
        return meanings.count - 1
    }

    var values: [FacetValue] {
        let order = meanings.indices.sorted { (meanings[$0].rank, $0) < (meanings[$1].rank, $1) }
        return order.map { FacetValue(slug: meanings[$0].slug, meaning: meanings[$0], prompts: members[$0]) }
    }
}

extension FacetValue.Meaning {
    /// What sorts values before their first prompt does: seconds, pixels; what has none keeps its place before those
    /// that say nothing.
    fileprivate var rank: Int {
        switch self {
        case .length(let band): band.ordinal
        case .text(let text): pixels(of: text) ?? Int.max - 1
        case .notRecorded: Int.max
        default: 0
        }
    }

    /// The value's name in an address: its own word or slug, or one made of a name.
    var slug: String {
        switch self {
        case .word(let word), .text(let word): addressName(word)
        case .party(let slug), .source(let slug): slug.description
        case .name(let name): "name-" + addressName(name)
        case .length(let band): band.rawValue
        case .availability(let availability): availability.rawValue
        case .attribution(let strength): strength.rawValue
        case .wording(let wording): wording.rawValue
        case .language(let tag): tag.description.lowercased()
        case .notRecorded: FacetValue.Meaning.notRecordedSlug
        }
    }

    fileprivate static var notRecordedSlug: String { "not-recorded" }
}

/// A name for an address, made of any text: its letters and digits, and a hash of it where that is not all of it.
///
/// The hash keeps `a b` and `a-b` apart, names in other scripts from one another, and a word from what the engine
/// itself calls a page (FNV-1a, 32 bits).
func addressName(_ text: String) -> String {
    let isTaken =
        text == FacetValue.Meaning.notRecordedSlug || text.contains("-page-") || text.hasPrefix("values-")
    if Slug.hasForm(text), text.utf8.count <= 48, !isTaken { return text }
    let hash = text.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let tail = padded(hash, radix: 16, to: 8)
    guard let words = suggestedSlug(for: text) else { return tail }
    return "\(words.prefix(40))-\(tail)"
}
