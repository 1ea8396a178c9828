/// A property of prompts by which they are listed, in the order in which a reader is offered them.
public enum Facet: String, CaseIterable, Hashable, Sendable {
    case period
    case creator
    case model
    case tag
    case duration
    case availability
    case attribution
    case wording
    case resolution
    case aspect
    case warning
    case language
    case source

    /// True where a prompt may have several values, so that counts do not add up to the number of prompts.
    public var isMultiple: Bool {
        switch self {
        case .tag, .warning, .availability, .source: true
        default: false
        }
    }

    /// The field whose words `labels:` in dossier.yml explains: a prompt has `tags`, and is listed by one tag.
    public var field: String {
        switch self {
        case .tag: "tags"
        case .warning: "warnings"
        default: rawValue
        }
    }

    /// False for a facet that shows nothing where all prompts have one and the same value. By source there is always
    /// a list: the page of a source leads to it.
    var needsChoice: Bool { self != .source }
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
        /// A word that the content chose, for which dossier.yml may have a label.
        case word(String)
        /// A text that is shown as it is written unless dossier.yml has a label: a model, a resolution.
        case text(String)
        case party(Slug)
        case name(String)
        case length(LengthBand)
        case availability(Prompt.Availability)
        case attribution(Prompt.Strength)
        case wording(Prompt.Wording)
        case language(LanguageTag)
        case source(Slug)
        case notRecorded
    }
}
