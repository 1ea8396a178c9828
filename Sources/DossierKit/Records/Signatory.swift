public import HTML

/// A name under a version of the letter, of somebody who wants to be seen.
public struct Signatory: Record {
    public static let kind = Kind.signatory
    public let head: RecordHead
    /// The name as the page shows it: of somebody who shows initials the whole name is not kept.
    public let displayName: String
    public let version: Int
    public let verification: Verification
    /// Who vouches for a signature; only one of the method `vouched` has it.
    public let vouchedBy: Maker?
    public let role: LocalizedText?
    public let link: WebAddress?
    public let display: Display

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
}
