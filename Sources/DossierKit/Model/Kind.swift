/// What a record is: each kind has a folder of content, a type, and a folder of pages.
public enum Kind: String, CaseIterable, Hashable, Sendable {
    case letter
    case claim
    case statement
    case counterargument
    case prompt
    case source
    case event
    case party
    case signatory
    case reply
    case figure
    case correction
    case page

    /// The name of the kind's folder or table under `content/`, and of its folder of pages.
    public var folder: String {
        switch self {
        case .letter: "letter"
        case .claim: "claims"
        case .statement: "statements"
        case .counterargument: "counterarguments"
        case .prompt: "prompts"
        case .source: "sources"
        case .event: "events"
        case .party: "parties"
        case .signatory: "signatories"
        case .reply: "replies"
        case .figure: "figures"
        case .correction: "corrections"
        case .page: "pages"
        }
    }

    public init?(folder: some StringProtocol) {
        guard let kind = Kind.allCases.first(where: { $0.folder == folder }) else { return nil }
        self = kind
    }
}

extension Kind: Comparable {
    /// In the order in which the kinds are declared, which is the order of a site's contents.
    public static func < (a: Self, b: Self) -> Bool { a.ordinal < b.ordinal }

    private var ordinal: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
}
