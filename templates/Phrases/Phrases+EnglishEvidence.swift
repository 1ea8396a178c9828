import DossierKit

extension Phrases.EvidenceWords {
    static let english = Phrases.EvidenceWords(
        form: { $0.englishName },
        standing: {
            switch $0 {
            case .primary: "primary source"
            case .secondary: "secondary source"
            case .tertiary: "tertiary source"
            }
        },
        seen: {
            switch $0 {
            case .full: "read in full"
            case .excerpt: "read in part"
            case .copy: "read in a copy"
            case .relayed: "known through another source"
            case .titleOnly: "only the title seen"
            case .notSeen: "not seen"
            }
        },
        claimForm: {
            switch $0 {
            case .fact: "fact"
            case .interpretation: "interpretation"
            case .value: "value judgement"
            case .demand: "demand"
            case .prediction: "prediction"
            }
        },
        status: {
            switch $0 {
            case .asserted: "asserted, neither confirmed nor denied"
            case .supported: "supported"
            case .disputed: "disputed"
            case .refuted: "refuted"
            case .unverifiable: "cannot be verified"
            }
        },
        relation: {
            switch $0 {
            case .supports: "Supports"
            case .rebuts: "Rebuts"
            case .undercuts: "Undercuts"
            case .qualifies: "Qualifies"
            case .restates: "Restates"
            }
        },
        inverse: {
            switch $0 {
            case .supports: "Is supported by"
            case .rebuts: "Is rebutted by"
            case .undercuts: "Is undercut by"
            case .qualifies: "Is qualified by"
            case .restates: "Is restated by"
            }
        },
        certainty: {
            switch $0 {
            case .confirmed: "confirmed"
            case .reported: "reported, not confirmed"
            case .disputed: "disputed"
            }
        },
        correction: {
            switch $0 {
            case .factual: "fact"
            case .wording: "wording"
            case .attribution: "attribution"
            case .number: "number"
            case .addition: "addition"
            }
        },
        letter: {
            switch $0 {
            case .fullText: "This is the full text of the letter."
            case .account: "This is an account of the letter in the editors' words, not its text."
            }
        },
        aim: {
            switch $0 {
            case .letter: "The letter as a whole"
            case .act: "The act"
            case .press: "The reports in the press"
            }
        })
}

extension Source.Form {
    fileprivate var englishName: String {
        switch self {
        case .article: "article"
        case .articleJournal: "journal article"
        case .articleMagazine: "magazine article"
        case .articleNewspaper: "news article"
        case .bill: "bill"
        case .book: "book"
        case .broadcast: "broadcast"
        case .chapter: "chapter"
        case .dataset: "data set"
        case .document: "document"
        case .hearing: "hearing"
        case .interview: "interview"
        case .legalCase: "legal case"
        case .legislation: "legislation"
        case .manuscript: "manuscript"
        case .motionPicture: "film or video"
        case .pamphlet: "pamphlet"
        case .personalCommunication: "personal communication"
        case .post: "post"
        case .postWeblog: "blog post"
        case .report: "report"
        case .software: "software"
        case .song: "song"
        case .speech: "speech"
        case .thesis: "thesis"
        case .webpage: "web page"
        }
    }
}
