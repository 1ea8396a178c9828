import Diagnostics

/// What can be wrong with the signatures together, and the one home of these sentences.
enum SignatureProblem: Problem {
    case sameAs(Slug, at: SourceLocation, name: Bool, link: Bool)
    case distinctFromItself
    case nameInField(String)
    case namedElsewhere(Slug)

    var rule: Rule {
        switch self {
        case .sameAs, .distinctFromItself: .likelyDuplicate
        case .nameInField, .namedElsewhere: .privateData
        }
    }

    var severity: Severity {
        switch self {
        case .sameAs, .namedElsewhere: .warning
        case .distinctFromItself, .nameInField: .error
        }
    }

    var message: String {
        switch self {
        case .sameAs(let other, let place, let name, let link):
            "the same \(name ? link ? "name and link" : "name" : "link") as '\(other)' at \(place)"
        case .distinctFromItself: "'distinct_from' names the signatory itself"
        case .nameInField(let field): "'\(field)' tells the name of which only the initials are shown"
        case .namedElsewhere(let slug): "here stands the name of '\(slug)', who withdrew or is only counted"
        }
    }

    var hint: String? {
        switch self {
        case .sameAs(let other, _, _, _):
            "keep one of the two, or write 'distinct_from: \(other)' where they are two people"
        case .distinctFromItself: "write the slug of the other one, or delete it"
        case .nameInField("slug"): "choose a slug that says nothing, like s-0001"
        case .nameInField: "leave the name out there, or write 'display: name' if it may be seen"
        case .namedElsewhere: "take the name out, unless the person is to be seen in this other part"
        }
    }

    var mayQuote: Bool {
        if case .namedElsewhere = self { false } else { true }
    }
}
