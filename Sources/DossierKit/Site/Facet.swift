/// A property of prompts by which they are listed.
public enum Facet: String, CaseIterable, Hashable, Sendable {
    case period
    case creator
    case availability
    case source

    /// True where a prompt may have several values, so that counts do not add up to the number of prompts.
    public var isMultiple: Bool { self == .source || self == .availability }
}

/// One value of a facet, and the prompts that have it.
public struct FacetValue: Sendable {
    /// As it stands in the address: a word of the content, or made of a name.
    public let slug: String
    /// What the value means.
    public let meaning: Meaning
    /// Places in the dossier's list of prompts, ascending.
    let prompts: [Int32]

    public var count: Int { prompts.count }

    /// What a facet's value stands for, which says how a reader sees it.
    public enum Meaning: Hashable, Sendable {
        case word(String)
        case party(Slug)
        case name(String)
        case availability(Prompt.Availability)
        case source(Slug)
        case notRecorded
    }
}
