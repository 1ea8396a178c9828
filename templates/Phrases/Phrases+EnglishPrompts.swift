import DossierKit

extension Phrases.PromptWords {
    static let english = Phrases.PromptWords(
        strength: {
            switch $0 {
            case .recorded: "recorded: the source shows both together"
            case .claimed: "claimed by whoever posted it"
            case .inferred: "inferred by the editors"
            case .unknown: "unknown"
            }
        },
        wording: {
            switch $0 {
            case .verbatim: "word for word"
            case .excerpt: "an excerpt"
            case .none: "none"
            }
        },
        sourceWording: {
            switch $0 {
            case .full: "in full"
            case .part: "in part"
            case .none: "none"
            case .unknown: "unknown"
            }
        },
        availability: {
            switch $0 {
            case .hosted: "here"
            case .linked: "linked"
            case .lost: "lost"
            case .withheld: "withheld"
            case .none: "no video"
            case .unknown: "unknown"
            }
        },
        facet: { $0.englishName },
        byFacet: { "By \($0.englishName.lowercased())" },
        notRecorded: "not recorded",
        seconds: { $0 == "1" ? "1 second" : "\($0) seconds" },
        words: {
            switch $0 {
            case .verbatim: "The prompt"
            case .excerpt: "From the prompt"
            case .none: "The prompt"
            }
        },
        outputs: "Video",
        output: { "Video \($0)" },
        noOutputs: "No video is recorded.",
        watch: "See it where it was published",
        captions: "Captions file",
        similar: "Similar prompts",
        details: "What is recorded")
}

extension Facet {
    fileprivate var englishName: String {
        switch self {
        case .period: "Period"
        case .creator: "Creator or poster"
        case .availability: "Availability"
        case .source: "Source"
        }
    }
}
