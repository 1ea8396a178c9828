extension Rule {
    /// What a rule is about; rules are listed by it.
    public enum Subject: String, CaseIterable, Sendable {
        case files = "Files"
        case yaml = "YAML: front matter and data"
        case tables = "Tables"
        case markdown = "Markdown"
        case fields = "Records and their fields"
        case references = "References and links"
        case kinds = "What a kind demands"
        case translations = "Translations"
        case claims = "Claims and what they rest on"
        case people = "People and secrets"
        case releases = "What was released before"
        case site = "The site"
        case output = "A built site, reread"
    }

    /// The part of the work in which the rule is met.
    public var subject: Subject {
        switch self {
        case .unreadable, .notUTF8, .linkLeaves, .nameClash, .unknownPlace, .controlCharacter,
            .mediaForm, .unusedMedia, .cardForm, .mediaDiffers, .mediaStale, .captionsMissing, .lockForm:
            .files
        case .frontMatter, .yamlSyntax, .yamlDuplicateKey, .yamlFeature, .fullWidth: .yaml
        case .tableForm, .tableHeader: .tables
        case .rawHTML, .headingLevel, .imageText, .unsafeAddress, .missingReference, .footnote, .citationForm,
            .anchorForm, .anchorTwice, .deepNesting, .emphasisForm, .markdownSlip:
            .markdown
        case .missingField, .unknownField, .fieldForm, .fieldWord, .dateForm, .slugForm, .slugTwice,
            .languageUnknown:
            .fields
        case .unknownReference, .deadLink: .references
        case .fieldsTogether, .quoteLimit, .figureNumber: .kinds
        case .translationForm, .translationMissing, .translationStale: .translations
        case .relationClash, .circularSupport, .unknownRelation, .replyMissing, .evidenceMissing,
            .evidenceClash, .oneSource,
            .circularRepeats, .unusedSource, .unseenQuote, .archiveMissing, .captureForm, .captureActive,
            .quoteMissing, .quoteSeveral, .quoteStale, .afterEdition:
            .claims
        case .privateData, .secret, .likelyDuplicate, .signerLost: .people
        case .letterFrozen, .letterLost, .uncorrected: .releases
        case .addressTaken: .site
        case .emptySite, .brokenLink, .folderLink, .absoluteLink, .unreachablePage, .countDiffers, .idTwice,
            .foreignRequest, .privateValue:
            .output
        }
    }

    /// All rules for `dossier explain`, a line each, by subject and then in the order of their declaration:
    ///
    ///     Files
    ///       unreadable          Every file of the content folder can be read.
    public static var list: String {
        let width = allCases.map(\.rawValue.count).max() ?? 0
        let parts = Subject.allCases.map { subject in
            let rules = allCases.filter { $0.subject == subject }
            let lines = rules.map { rule in
                let gap = String(repeating: " ", count: width - rule.rawValue.count + 2)
                return "  \(rule.rawValue)\(gap)\(rule.explanation.summary)\n"
            }
            return "\(subject.rawValue)\n\(lines.joined())\n"
        }
        return parts.joined() + "'dossier explain RULE' says why, with an example.\n"
    }
}
