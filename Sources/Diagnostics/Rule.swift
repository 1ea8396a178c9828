/// The stable name of each rule that content can break, as it stands in brackets behind a message.
///
/// `dossier explain NAME` prints the rule's page; a folder of the tests is named for each.
public enum Rule: String, CaseIterable, Hashable, Sendable {
    // Reading files.
    case unreadable
    case notUTF8 = "not-utf8"
    case linkLeaves = "link-leaves"
    case nameClash = "name-clash"
    case unknownPlace = "unknown-place"
    case controlCharacter = "control-character"
    case mediaForm = "media-form"
    case unusedMedia = "unused-media"
    case cardForm = "card-form"
    case mediaDiffers = "media-differs"
    case mediaStale = "media-stale"
    case captionsMissing = "captions-missing"

    // YAML: front matter and data.
    case frontMatter = "front-matter"
    case yamlSyntax = "yaml-syntax"
    case yamlDuplicateKey = "yaml-duplicate-key"
    case yamlFeature = "yaml-feature"
    case fullWidth = "full-width"

    // Tables.
    case tableForm = "table-form"
    case tableHeader = "table-header"

    // Markdown.
    case rawHTML = "raw-html"
    case headingLevel = "heading-level"
    case imageText = "image-text"
    case unsafeAddress = "unsafe-address"
    case missingReference = "missing-reference"
    case footnote
    case citationForm = "citation-form"
    case anchorForm = "anchor-form"
    case anchorTwice = "anchor-twice"
    case deepNesting = "deep-nesting"
    case emphasisForm = "emphasis-form"
    case markdownSlip = "markdown-slip"

    // Records and fields.
    case missingField = "missing-field"
    case unknownField = "unknown-field"
    case fieldForm = "field-form"
    case fieldWord = "field-word"
    case dateForm = "date-form"
    case slugForm = "slug-form"
    case slugTwice = "slug-twice"
    case languageUnknown = "language-unknown"

    // References and links.
    case unknownReference = "unknown-reference"
    case deadLink = "dead-link"

    // What the kinds demand.
    case fieldsTogether = "fields-together"
    case quoteLimit = "quote-limit"
    case figureNumber = "figure-number"

    // How claims bear on one another.
    case relationClash = "relation-clash"
    case circularSupport = "circular-support"
    case unknownRelation = "unknown-relation"
    case replyMissing = "reply-missing"

    // What claims rest on.
    case evidenceMissing = "evidence-missing"
    case evidenceClash = "evidence-clash"
    case oneSource = "one-source"
    case circularRepeats = "circular-repeats"
    case unusedSource = "unused-source"
    case unseenQuote = "unseen-quote"
    case archiveMissing = "archive-missing"
    case captureForm = "capture-form"
    case captureActive = "capture-active"
    case quoteMissing = "quote-missing"
    case quoteSeveral = "quote-several"
    case quoteStale = "quote-stale"
    case afterEdition = "after-edition"

    // People.
    case privateData = "private-data"
    case secret
    case likelyDuplicate = "likely-duplicate"

    // Translations.
    case translationForm = "translation-form"
    case translationMissing = "translation-missing"
    case translationStale = "translation-stale"

    // What was released before.
    case lockForm = "lock-form"
    case signerLost = "signer-lost"
    case letterFrozen = "letter-frozen"
    case letterLost = "letter-lost"
    case uncorrected

    // Addresses of pages.
    case addressTaken = "address-taken"

    // A built site, reread.
    case emptySite = "empty-site"
    case brokenLink = "broken-link"
    case folderLink = "folder-link"
    case absoluteLink = "absolute-link"
    case unreachablePage = "unreachable-page"
    case countDiffers = "count-differs"
    case idTwice = "id-twice"
    case foreignRequest = "foreign-request"
    case privateValue = "private-value"
}

extension Rule {
    /// True for the rules that a built site keeps or breaks, not its content.
    public var isAboutOutput: Bool { subject == .output }
}
