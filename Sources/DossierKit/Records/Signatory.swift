public import HTML

/// A name under a version of the letter.
public struct Signatory: Record {
    public static let kind = Kind.signatory
    public let head: RecordHead
    public let name: String
    public let version: Int
    public let verification: Verification
    public let role: LocalizedText?
    public let link: WebAddress?
    public let display: Display
    let withdrawn: PartialDate?

    /// How it is known that the person signed.
    public enum Verification: String, CaseIterable, Sendable {
        case signedFile = "signed-file"
        case twoWayLink = "two-way-link"
        case emailDomain = "email-domain"
        case inPerson = "in-person"
        case vouched
        case platformCommit = "platform-commit"
        case selfDeclared = "self-declared"
        case namedByOrganisers = "named-by-organisers"
        case unverified
    }

    /// What of the name is shown.
    public enum Display: String, CaseIterable, Sendable {
        case name
        case initials
        case pseudonym
        case countedOnly = "counted-only"
    }

    /// The name as the page shows it.
    public var displayName: String {
        guard display == .initials else { return name }
        return name.split(separator: " ").compactMap { $0.first.map { "\($0)." } }.joined(separator: " ")
    }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let name = reader.required("name", .text)
        let version = reader.required("version", .wholeNumber)
        if let version { reader.mention(.version(version), at: reader.place(of: "version"), "version") }
        let verification = reader.required("verification", FieldForm<Verification>.word)
        role = reader.optional("role", .localized)
        link = reader.optional("link", .webAddress)
        display = reader.optional("display", FieldForm<Display>.word) ?? .name
        withdrawn = reader.optional("withdrawn", .date)
        guard let name, let version, let verification else { return nil }
        self.head = head
        self.name = name
        self.version = version
        self.verification = verification
    }
}
