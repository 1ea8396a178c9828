import Diagnostics
public import HTML

/// Something that is cited, described by the fields of CSL (citationstyles.org, appendix IV).
public struct Source: Record {
    public static let kind = Kind.source
    public let head: RecordHead
    public let type: Form
    /// In the source's own language; what the editors call one without a title may be translated.
    public let title: LocalizedText
    public let standing: Standing
    public let seen: Seen
    public let accessed: When?
    public let author: LocalizedText?
    public let publisher: LocalizedText?
    public let published: When?
    public let url: WebAddress?
    public let archived: WebAddress?
    let urlPlace: SourceLocation
    /// Since when its address has led to nothing; nil while it does, and where nobody looked.
    public let gone: PartialDate?
    /// Why there is no capture of it.
    public let noCapture: LocalizedText?
    /// The source whose report it passes on.
    public let repeats: Slug?
    let repeatsPlace: SourceLocation
    public let note: LocalizedText?

    /// CSL's name for what it is.
    public enum Form: String, CaseIterable, Sendable {
        case article
        case articleJournal = "article-journal"
        case articleMagazine = "article-magazine"
        case articleNewspaper = "article-newspaper"
        case bill
        case book
        case broadcast
        case chapter
        case dataset
        case document
        case hearing
        case interview
        case legalCase = "legal_case"
        case legislation
        case manuscript
        case motionPicture = "motion_picture"
        case pamphlet
        case personalCommunication = "personal_communication"
        case post
        case postWeblog = "post-weblog"
        case report
        case software
        case song
        case speech
        case thesis
        case webpage
    }

    /// How near it stands to what it tells.
    public enum Standing: String, CaseIterable, Sendable {
        case primary
        case secondary
        case tertiary
    }

    /// How much of it was read.
    public enum Seen: String, CaseIterable, Sendable {
        case full
        case excerpt
        case copy
        case relayed
        case titleOnly = "title-only"
        case notSeen = "not-seen"
    }

    public var sources: [Slug] { repeats.map { [$0] } ?? [] }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let type = reader.required("type", FieldForm<Form>.word)
        let title = reader.required("title", .name)
        if !reader.has("language") {
            reader.needs("language", because: "a source says what language it is in")
        }
        let standing = reader.required("standing", FieldForm<Standing>.word)
        let seen = reader.required("seen", FieldForm<Seen>.word)
        accessed = reader.optional("accessed", .when)
        author = reader.optional("author", .name)
        publisher = reader.optional("publisher", .name)
        published = reader.optional("published", .when)
        url = reader.optional("url", .webAddress)
        urlPlace = reader.location(of: "url")
        archived = reader.optional("archived", .webAddress)
        gone = reader.optional("gone", .date)
        noCapture = reader.optional("no_capture", .localized)
        repeats = reader.optional("repeats", .reference(.source))
        repeatsPlace = reader.location(of: "repeats")
        note = reader.optional("note", .localized)
        if reader.has("url"), !reader.has("accessed") {
            reader.needs(
                "accessed", because: "a source on the web was read on some day, or on an 'unknown' one")
        }
        if let accessed { reader.expectByEdition(accessed, "accessed", head) }
        if let published { reader.expectByEdition(published, "published", head) }
        if gone != nil, !reader.has("archived"), !reader.isWithheld(head) {
            reader.add(EvidenceProblem.noArchive, in: "gone")
        }
        guard let type, let title, let standing, let seen else { return nil }
        self.head = head
        self.type = type
        self.title = title.written(in: head.language)
        self.standing = standing
        self.seen = seen
    }
}
