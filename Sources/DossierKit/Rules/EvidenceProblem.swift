import Diagnostics

/// What can be wrong with what is said of the world: its sources and its dates. The one home of these sentences.
enum EvidenceProblem: Problem {
    case noEvidence
    case evidenceTwice(Slug, Claim.Weight)
    case bothSides(Slug)
    case oneSided(Claim.Status, lacks: Claim.Weight)
    case sameAddress(Slug, at: SourceLocation)
    case oneSource(Slug, among: [Slug])
    case repeatsItself(Slug)
    case repeatsInCircle([Slug])
    case unused(Slug)
    case unseen(Slug, Source.Seen)
    case noArchive
    case afterEdition(String, field: String, edition: String)

    var rule: Rule {
        switch self {
        case .noEvidence: .evidenceMissing
        case .evidenceTwice, .bothSides, .oneSided: .evidenceClash
        case .sameAddress: .likelyDuplicate
        case .oneSource: .oneSource
        case .repeatsItself, .repeatsInCircle: .circularRepeats
        case .unused: .unusedSource
        case .unseen: .unseenQuote
        case .noArchive: .archiveMissing
        case .afterEdition: .afterEdition
        }
    }

    var severity: Severity {
        switch self {
        case .repeatsItself, .repeatsInCircle, .evidenceTwice: .error
        default: .warning
        }
    }

    var message: String {
        switch self {
        case .noEvidence: "the claim is a fact, and has no 'evidence'"
        case .evidenceTwice(let source, let weight): "that '\(source)' \(weight.verb) the claim is said twice"
        case .bothSides(let source):
            "'\(source)' both supports and contradicts the claim, and no note says how"
        case .oneSided(let status, let weight):
            "'status' is '\(status.rawValue)', and nothing is there that \(weight.verb) the claim"
        case .sameAddress(let other, let place): "the same address as '\(other)' at \(place)"
        case .oneSource(let origin, let sources):
            "one independent source: \(EvidenceProblem.list(sources.filter { $0 != origin })) back to '\(origin)'"
        case .repeatsItself(let source): "'\(source)' cannot repeat itself"
        case .repeatsInCircle(let sources):
            "these sources repeat one another: \(sources.map { "'\($0)'" }.joined(separator: " -> "))"
        case .unused(let source): "nothing that is published cites the source '\(source)'"
        case .unseen(let source, let seen):
            "words of '\(source)' are quoted, of which 'seen' says '\(seen.rawValue)'"
        case .noArchive: "the source is gone, and has no 'archived'"
        case .afterEdition(let date, let field, let edition):
            "'\(field)' is \(date), which is later than the edition of \(edition)"
        }
    }

    var hint: String? {
        switch self {
        case .noEvidence:
            "add 'evidence' with a source and its weight, or write 'status: unverifiable' where there can be none"
        case .evidenceTwice: "keep one of the two, or say with 'quote' which words of the source each means"
        case .bothSides: "add a 'note' to each, which says what of the source it means"
        case .oneSided(_, let weight):
            weight == .supports
                ? "add evidence with 'weight: supports', or another 'status'"
                : "add evidence with 'weight: contradicts' or an objection that 'rebuts' it, or another 'status'"
        case .sameAddress(let other, _):
            "cite '\(other)' alone, or give each an 'archived' of its own where the page has changed between them"
        case .oneSource:
            "add a source that knows it from elsewhere, or give one of them another weight"
        case .repeatsItself, .repeatsInCircle: "take 'repeats' away from the one that was there first"
        case .unused: "cite it as [@…] or in a field, hold it back with 'state: draft', or delete it"
        case .unseen: "quote a source that was read, or say in your own words what it is reported to say"
        case .noArchive: "add 'archived' with the address of a copy in a web archive"
        case .afterEdition: "check the date, or set 'edition' in dossier.yml to the day of this state"
        }
    }

    /// `'a' goes`, `'a' and 'b' go`, `'a', 'b', 'c' and 2 more go`.
    private static func list(_ sources: [Slug]) -> String {
        var names = sources.map { "'\($0)'" }
        if names.count > 4 { names = names.prefix(3) + ["\(names.count - 3) more"] }
        guard let last = names.last, names.count > 1 else { return (names.first ?? "") + " goes" }
        return names.dropLast().joined(separator: ", ") + " and \(last) go"
    }
}

extension FieldReader {
    /// True where readers do not see the record, so that nothing in it is missing for them.
    func isWithheld(_ head: RecordHead) -> Bool {
        head.isWithheld(by: rules.edition)
    }

    /// Reports a date that lies behind the day of the edition, as no edition knows what comes after it.
    mutating func expectByEdition(_ date: When, _ field: String, _ head: RecordHead) {
        guard let edition = rules.edition, let late = date.date(after: edition), !isWithheld(head) else {
            return
        }
        let problem = EvidenceProblem.afterEdition(
            late.machineReadable, field: field, edition: edition.machineReadable)
        add(problem, in: field)
    }
}

extension Claim.Weight {
    /// What a source with this weight does to a claim, in a sentence.
    fileprivate var verb: String {
        switch self {
        case .supports: "supports"
        case .contradicts: "contradicts"
        case .context: "is context for"
        }
    }
}
