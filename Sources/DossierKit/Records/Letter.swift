/// A version of the open letter, or an account of it; its points are the body's paragraphs with an anchor.
public struct Letter: Record {
    public static let kind = Kind.letter
    public let head: RecordHead
    public let title: LocalizedText
    public let dated: PartialDate
    public let addressedTo: [Slug]
    public let version: Int
    public let standing: Standing
    public let origin: Slug?
    public let signing: Signing?

    /// Whether the page shows the letter itself or tells what it says.
    public enum Standing: String, CaseIterable, Sendable {
        case fullText = "full-text"
        case account
    }

    /// When and how people could sign.
    public struct Signing: Sendable {
        public let opened: When?
        public let closed: When?
        public let how: LocalizedText?
    }

    public var sources: [Slug] { origin.map { [$0] } ?? [] }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let title = reader.required("title", .localized)
        let dated = reader.required("dated", .date)
        let addressedTo = reader.requiredList("addressed_to", .reference(.party))
        let version = reader.required("version", .wholeNumber)
        let standing = reader.required("standing", FieldForm<Standing>.word)
        origin = reader.optional("origin", .reference(.source))
        signing = reader.group("signing") { group in
            Signing(
                opened: group.optional("opened", .when), closed: group.optional("closed", .when),
                how: group.optional("how", .localized))
        }
        guard let title, let dated, let addressedTo, let version, let standing else { return nil }
        self.head = head
        self.title = title
        self.dated = dated
        self.addressedTo = addressedTo
        self.version = version
        self.standing = standing
    }
}
