import DossierKit
import HTML

extension Phrases.Kinds {
    static let english = Phrases.Kinds(
        name: { $0.englishName },
        summary: { $0.englishSummary },
        count: { kind, number in
            switch kind {
            case .letter: counted(number, "version", "versions")
            case .claim: counted(number, "claim", "claims")
            case .statement: counted(number, "statement", "statements")
            case .counterargument: counted(number, "counterargument", "counterarguments")
            case .prompt: counted(number, "prompt", "prompts")
            case .source: counted(number, "source", "sources")
            case .event: counted(number, "event", "events")
            case .party: counted(number, "party", "parties")
            case .signatory: counted(number, "signatory", "signatories")
            case .reply: counted(number, "reply", "replies")
            case .figure: counted(number, "figure", "figures")
            case .correction: counted(number, "correction", "corrections")
            case .page: counted(number, "page", "pages")
            }
        },
        list: { members in
            guard let last = members.last, members.count > 1 else { return members.first ?? .empty }
            return "\(HTML.join(members.dropLast(), separator: ", ")) and \(last)"
        },
        quoted: { "“\($0)”" },
        language: { englishLanguages[$0.description] ?? $0.description })
}

private let englishLanguages = [
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ru": "Russian",
    "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
]

extension Kind {
    fileprivate var englishName: String {
        switch self {
        case .letter: "The letter"
        case .claim: "Claims"
        case .statement: "Statements"
        case .counterargument: "Counterarguments"
        case .prompt: "Prompts"
        case .source: "Sources"
        case .event: "Timeline"
        case .party: "Parties"
        case .signatory: "Signatories"
        case .reply: "Replies"
        case .figure: "Figures"
        case .correction: "Corrections"
        case .page: "Pages"
        }
    }

    fileprivate var englishSummary: String {
        switch self {
        case .letter: "What the letter says, point by point."
        case .claim: "What the letter asserts, one sentence each, with what speaks for it and against it."
        case .statement: "What people said in public, grouped by the side they take."
        case .counterargument:
            "Objections as strong as their makers put them, beside the answers given to them."
        case .prompt: "Prompts and the videos made with them, as far as they are known."
        case .source: "Everything that is cited, and how much of it was read."
        case .event: "What happened, in order, with dates no more precise than the sources."
        case .party: "The people, groups and companies that have a part in the case."
        case .signatory: "The names under the letter, and how each is known."
        case .reply: "What those who are criticised answered, and whether they were asked."
        case .figure: "Numbers that sources give, with who gives which."
        case .correction:
            "What was published, here or in a source, and did not hold: what it said, what is known now, and why."
        case .page: "About the dossier and how it was made."
        }
    }
}
