extension Rule {
    /// What the rule demands and why, for `dossier explain`.
    public var explanation: Explanation {
        switch self {
        case .unreadable: .unreadable
        case .notUTF8: .notUTF8
        case .linkLeaves: .linkLeaves
        case .nameClash: .nameClash
        case .unknownPlace: .unknownPlace
        case .controlCharacter: .controlCharacter
        case .frontMatter: .frontMatter
        case .yamlSyntax: .yamlSyntax
        case .yamlDuplicateKey: .yamlDuplicateKey
        case .yamlFeature: .yamlFeature
        case .fullWidth: .fullWidth
        case .tableForm: .tableForm
        case .tableHeader: .tableHeader
        case .rawHTML: .rawHTML
        case .headingLevel: .headingLevel
        case .imageText: .imageText
        case .unsafeAddress: .unsafeAddress
        case .missingReference: .missingReference
        case .footnote: .footnote
        case .citationForm: .citationForm
        case .anchorForm: .anchorForm
        case .anchorTwice: .anchorTwice
        case .deepNesting: .deepNesting
        case .emphasisForm: .emphasisForm
        case .missingField: .missingField
        case .unknownField: .unknownField
        case .fieldForm: .fieldForm
        case .fieldWord: .fieldWord
        case .dateForm: .dateForm
        case .slugForm: .slugForm
        case .slugTwice: .slugTwice
        case .languageUnknown: .languageUnknown
        case .unknownReference: .unknownReference
        case .deadLink: .deadLink
        case .fieldsTogether: .fieldsTogether
        case .quoteLimit: .quoteLimit
        case .relationClash: .relationClash
        case .circularSupport: .circularSupport
        case .unknownRelation: .unknownRelation
        case .replyMissing: .replyMissing
        case .evidenceMissing: .evidenceMissing
        case .oneSource: .oneSource
        case .circularRepeats: .circularRepeats
        case .unusedSource: .unusedSource
        case .unseenQuote: .unseenQuote
        case .archiveMissing: .archiveMissing
        case .afterEdition: .afterEdition
        case .privateData: .privateData
        case .secret: .secret
        case .likelyDuplicate: .likelyDuplicate
        case .addressTaken: .addressTaken
        }
    }
}
