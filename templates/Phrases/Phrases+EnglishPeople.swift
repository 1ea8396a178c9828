import DossierKit

extension Phrases.PeopleWords {
    static let english = Phrases.PeopleWords(
        party: {
            switch $0 {
            case .person: "person"
            case .group: "group"
            case .company: "company"
            case .unnamed: "unnamed, or under a pseudonym"
            case .persona: "persona"
            }
        },
        stance: {
            switch $0 {
            case .for: "For"
            case .against: "Against"
            case .mixed: "Mixed"
            case .neutral: "Neutral"
            case .unknown: "Stance unknown"
            case .predates: "From before"
            }
        },
        consent: {
            switch $0 {
            case .publishedElsewhere: "published elsewhere"
            case .given: "consent was given"
            case .anonymousAgreed: "agreed to, without a name"
            }
        },
        outcome: {
            switch $0 {
            case .notAsked: "not asked"
            case .publicStatementOnly: "not asked; public statements only"
            case .answered: "answered"
            case .declined: "declined to answer"
            case .noAnswer: "asked, no answer"
            case .pending: "asked, answer pending"
            }
        },
        verification: {
            switch $0 {
            case .signedFile: "signed by key"
            case .twoWayLink: "linked from the signatory's own page"
            case .emailDomain: "confirmed from the organisation's mail"
            case .inPerson: "signed in person"
            case .vouched: "vouched for"
            case .platformCommit: "entered by the account that published the letter"
            case .selfDeclared: "declared by the signatory"
            case .namedByOrganisers: "named by the organisers"
            case .unverified: "not verified"
            }
        },
        countedOnly: "counted only, without a name",
        pseudonym: "a pseudonym",
        statement: { "\($0), \($1)" },
        reply: { "Reply of \($0)" },
        correction: { date, page in
            page.map { "Correction of \(date): \($0)" } ?? "Correction of \(date)"
        })
}
