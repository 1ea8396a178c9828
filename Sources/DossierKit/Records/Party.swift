public import HTML

/// A person, a group or a company that has a part in the case, or a speaker without a name.
public struct Party: Record {
    public static let kind = Kind.party
    public let head: RecordHead
    public let name: LocalizedText
    public let type: Form
    public let role: LocalizedText?
    /// How the name is read in kana, by which Japanese lists are sorted.
    public let reading: String?
    public let description: LocalizedProse?
    public let links: [WebAddress]

    public enum Form: String, CaseIterable, Sendable {
        case person
        case group
        case company
        case unnamed
        case persona
    }

    /// The name by which the party is sorted: in Japanese its reading.
    func sortName(in language: LanguageTag) -> String {
        language.isJapanese ? reading ?? name[language] : name[language]
    }

    public var prose: [LocalizedProse] { (description.map { [$0] } ?? []) + (head.body.map { [$0] } ?? []) }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let name = reader.required("name", .name)
        let type = reader.required("type", FieldForm<Form>.word)
        role = reader.optional("role", .localized)
        reading = reader.optional("reading", .text)
        description = reader.optional("description", .prose)
        links = reader.list("links", .webAddress)
        guard let name, let type else { return nil }
        self.head = head
        self.name = name
        self.type = type
    }
}
