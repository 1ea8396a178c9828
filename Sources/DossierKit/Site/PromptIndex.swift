import Diagnostics

/// The prompts by the values of each facet, made once for a site.
public struct PromptIndex: Sendable {
    private let values: [Facet: [FacetValue]]
    private let places: [Facet: [String: Int]]

    init(_ prompts: Records<Prompt>) {
        var gathered: [Facet: FacetGathering] = [:]
        for (index, prompt) in prompts.all.enumerated() {
            for facet in Facet.allCases {
                for meaning in PromptIndex.meanings(of: prompt, facet) {
                    gathered[facet, default: FacetGathering()].add(Int32(index), to: meaning)
                }
            }
        }
        let values = gathered.mapValues(\.values)
        self.values = values
        places = values.mapValues { list in
            Dictionary(list.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The values of a facet in the order of the first prompt that has them, the one not recorded last.
    public subscript(facet: Facet) -> [FacetValue] { values[facet] ?? [] }

    /// A value by its name in the address.
    public func value(_ slug: String, of facet: Facet) -> FacetValue? {
        places[facet]?[slug].flatMap { values[facet]?[$0] }
    }

    /// A value by its meaning; nil where no prompt has it.
    public func value(meaning: FacetValue.Meaning, of facet: Facet) -> FacetValue? {
        value(meaning.slug, of: facet)
    }

    private static func meanings(of prompt: Prompt, _ facet: Facet) -> [FacetValue.Meaning] {
        switch facet {
        case .period: [.word(prompt.period)]
        case .creator:
            switch prompt.author ?? prompt.postedBy {
            case .party(let slug)?: [.party(slug)]
            case .words(let name)?: [.name(name)]
            case nil: [.notRecorded]
            }
        case .availability:
            prompt.outputs.isEmpty ? [.notRecorded] : prompt.outputs.map { .availability($0.availability) }
        case .source:
            prompt.citedSources.map { .source($0) }
        }
    }
}

/// The values of a facet while the prompts are gone through.
private struct FacetGathering {
    private var order: [FacetValue.Meaning] = []
    private var members: [FacetValue.Meaning: [Int32]] = [:]

    mutating func add(_ prompt: Int32, to meaning: FacetValue.Meaning) {
        guard let last = members[meaning]?.last else {
            order.append(meaning)
            members[meaning] = [prompt]
            return
        }
        if last != prompt { members[meaning]?.append(prompt) }
    }

    var values: [FacetValue] {
        let sorted = order.filter { $0 != .notRecorded } + order.filter { $0 == .notRecorded }
        return sorted.map { FacetValue(slug: $0.slug, meaning: $0, prompts: members[$0] ?? []) }
    }
}

extension FacetValue.Meaning {
    /// The value's name in an address: its own word or slug, or one made of a name.
    var slug: String {
        switch self {
        case .word(let word): addressName(word)
        case .party(let slug), .source(let slug): slug.description
        case .name(let name): "name-" + addressName(name)
        case .availability(let availability): availability.rawValue
        case .notRecorded: "not-recorded"
        }
    }
}

/// A name for an address, made of any text: its letters and digits, and a hash of it where that is not all of it.
///
/// The hash keeps `a b` and `a-b` apart, and names in other scripts from one another (FNV-1a, 32 bits).
func addressName(_ text: String) -> String {
    if Slug.hasForm(text), text.utf8.count <= 48 { return text }
    let hash = text.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let tail = padded(hash, radix: 16, to: 8)
    guard let words = suggestedSlug(for: text) else { return tail }
    return "\(words.prefix(40))-\(tail)"
}
