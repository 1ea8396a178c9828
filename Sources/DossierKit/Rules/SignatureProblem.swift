import Diagnostics

/// What can be wrong with the signatures together, and the one home of these sentences.
enum SignatureProblem: Problem {
    case sameAs(Slug, at: SourceLocation, name: Bool, link: Bool)

    var rule: Rule { .likelyDuplicate }
    var severity: Severity { .warning }

    var message: String {
        switch self {
        case .sameAs(let other, let place, let name, let link):
            "the same \(name ? link ? "name and link" : "name" : "link") as '\(other)' at \(place)"
        }
    }

    var hint: String? {
        switch self {
        case .sameAs(let other, _, _, _):
            "keep one of the two, or write 'distinct_from: \(other)' where they are two people"
        }
    }
}
