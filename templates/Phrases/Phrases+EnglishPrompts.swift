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
        noValue: "none",
        length: {
            switch $0 {
            case .upTo5: "up to 5 seconds"
            case .upTo10: "over 5 to 10 seconds"
            case .upTo20: "over 10 to 20 seconds"
            case .upTo60: "over 20 to 60 seconds"
            case .longer: "over 60 seconds"
            }
        },
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
        case .model: "Model"
        case .tag: "Subject"
        case .duration: "Length"
        case .attribution: "Link between prompt and video"
        case .wording: "Words shown"
        case .resolution: "Resolution"
        case .aspect: "Aspect ratio"
        case .warning: "Caution"
        case .language: "Language"
        case .source: "Source"
        }
    }
}
