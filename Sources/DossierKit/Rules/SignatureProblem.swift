import Diagnostics

/// What can be wrong with the signatures together, and the one home of these sentences.
enum SignatureProblem: Problem {
    case sameAs(Slug, at: SourceLocation, name: Bool, link: Bool)
    case distinctFromItself
    case nameInField(String)

    var rule: Rule {
        switch self {
        case .sameAs, .distinctFromItself: .likelyDuplicate
        case .nameInField: .privateData
        }
    }

    var severity: Severity {
        switch self {
        case .sameAs: .warning
        case .distinctFromItself, .nameInField: .error
        }
    }

    var message: String {
        switch self {
        case .sameAs(let other, let place, let name, let link):
            "the same \(name ? link ? "name and link" : "name" : "link") as '\(other)' at \(place)"
        case .distinctFromItself: "'distinct_from' names the signatory itself"
        case .nameInField(let field): "'\(field)' tells the name of which only the initials are shown"
        }
    }

    var hint: String? {
        switch self {
        case .sameAs(let other, _, _, _):
            "keep one of the two, or write 'distinct_from: \(other)' where they are two people"
        case .distinctFromItself: "write the slug of the other one, or delete it"
        case .nameInField("slug"): "choose a slug that says nothing, like s-0001"
        case .nameInField: "leave the name out there, or write 'display: name' if it may be seen"
        }
    }
}
