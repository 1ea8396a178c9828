import Diagnostics

/// What a kind demands of its fields together, and the one home of these sentences.
enum RuleProblem: Problem {
    case needs(String, because: String)
    case refuses(String, because: String)
    case onlyOne(String, because: String)
    case oneOf(String, String, both: Bool, because: String)
    case sameWords(String, String)
    case sameAccounts
    case quoteTooLong(words: Int, limit: Int)

    var rule: Rule {
        switch self {
        case .quoteTooLong: .quoteLimit
        case .needs, .refuses, .onlyOne, .oneOf, .sameWords, .sameAccounts: .fieldsTogether
        }
    }

    var message: String {
        switch self {
        case .needs(let field, let because): "'\(field)' is missing: \(because)"
        case .refuses(let field, let because): "'\(field)' cannot stand here: \(because)"
        case .onlyOne(let field, let because): "'\(field)' has one entry: \(because)"
        case .oneOf(let a, let b, let both, let because):
            both
                ? "'\(a)' and '\(b)' exclude each other"
                : "there is neither '\(a)' nor '\(b)': \(because)"
        case .sameWords(let a, let b): "'\(a)' says the same as '\(b)'"
        case .sameAccounts: "two accounts have the same source and the same 'when'"
        case .quoteTooLong(let words, let limit):
            "a quotation of \(words) words, where \(limit) are the limit"
        }
    }

    var hint: String? {
        switch self {
        case .needs(let field, _): "add '\(field): …'"
        case .refuses(let field, _): "delete '\(field)', or change what it contradicts"
        case .onlyOne(let field, _): "add another entry under '\(field)', which begins with '- '"
        case .oneOf(let a, let b, let both, _):
            both ? "keep one of the two" : "write '\(a): …' or '\(b): …'"
        case .sameWords(let a, _): "write in '\(a)' what is said instead"
        case .sameAccounts: "tell each account once; what is disputed has two that differ"
        case .quoteTooLong: "quote less, or tell it in your own words"
        }
    }
}

extension FieldReader {
    /// Reports a field that is missing because of what another says.
    mutating func needs(_ field: String, because reason: String) {
        miss(RuleProblem.needs(field, because: reason), [field])
    }

    /// Reports a field that contradicts another.
    mutating func refuses(_ field: String, because reason: String) {
        add(RuleProblem.refuses(field, because: reason), at: place(of: field), field)
    }

    /// Reports two fields of which exactly one must be written.
    mutating func expectOne(of a: String, _ b: String, because reason: String) {
        guard has(a) == has(b) else { return }
        let problem = RuleProblem.oneOf(a, b, both: has(a), because: reason)
        if has(a) { add(problem, at: place(of: b), b) } else { miss(problem, [a, b]) }
    }
}
