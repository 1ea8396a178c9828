import Markdown

/// A change to something that had been published: what it said, what it says, and why.
public struct Correction: Record {
    public static let kind = Kind.correction
    public let head: RecordHead
    /// What it is about in a few words; without one it is called by its day and by what it corrects.
    public let title: LocalizedText?
    public let date: PartialDate
    public let type: Form
    /// The record that was changed.
    public let page: RecordID
    /// The id of the paragraph, item or heading that was changed; nil where it is the record as a whole.
    public let anchor: String?
    public let was: LocalizedProse
    public let now: LocalizedProse
    public let why: LocalizedProse

    public enum Form: String, CaseIterable, Sendable {
        case factual
        case wording
        case attribution
        case number
        /// Something was only added to what stands there.
        case addition
    }

    public var prose: [LocalizedProse] { [was, now, why] + (head.body.map { [$0] } ?? []) }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        title = reader.optional("title", .localized)
        let date = reader.required("date", .date)
        let type = reader.required("type", FieldForm<Form>.word)
        let page = reader.required("page", .recordPlace)
        let was = reader.required("was", .prose)
        let now = reader.required("now", .prose)
        let why = reader.required("why", .prose)
        if let date { reader.expectByEdition(.on(date), "date", head) }
        if let was, let now, was.source.words == now.source.words {
            reader.add(RuleProblem.sameWords("now", "was"), in: "now")
        }
        guard let date, let type, let page, let was, let now, let why else { return nil }
        self.head = head
        self.date = date
        self.type = type
        self.page = page.record
        anchor = page.anchor
        self.was = was
        self.now = now
        self.why = why
    }
}

extension Prose {
    /// The text as it was written, without white space at its ends.
    fileprivate var words: String { trimmed(String(decoding: body.bytes, as: UTF8.self)) }
}
