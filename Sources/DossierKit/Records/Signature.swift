import Diagnostics
import HTML

/// That somebody signed a version of the letter: all that is kept of the people who are not shown.
///
/// It holds no text. Names and links are there as digests, by which the same person is found twice; whoever
/// wants to print a name needs a ``Signatory``, and of those who withdrew or are only counted none is made.
struct Signature: ReadableRecord {
    static let kind = Kind.signatory
    let head: RecordHead
    let version: Int
    let verification: Signatory.Verification
    let isWithdrawn: Bool
    let distinctFrom: [Slug]
    let name: Mark
    let link: Mark?
    /// Nil for those who are counted without a name, and for those who withdrew.
    let signatory: Signatory?

    /// What tells one person from another, as a digest, and its place.
    struct Mark {
        let digest: Digest
        let place: SourceLocation
    }

    var prose: [Prose] { signatory?.prose ?? [] }

    init?(_ reader: inout FieldReader, head: RecordHead) {
        let name = reader.required("name", .text)
        let version = reader.required("version", .wholeNumber)
        if let version { reader.mention(.version(version), at: reader.place(of: "version"), "version") }
        let verification = reader.required("verification", FieldForm<Signatory.Verification>.word)
        let vouchedBy = reader.optional("vouched_by", .maker)
        let role = reader.optional("role", .localized)
        let link = reader.optional("link", .webAddress)
        let display = reader.optional("display", FieldForm<Signatory.Display>.word) ?? .name
        isWithdrawn = reader.optional("withdrawn", .date) != nil
        distinctFrom = reader.list("distinct_from", .unpublishedReference(.signatory))
        if let verification, verification != .vouched, reader.has("vouched_by") {
            reader.refuses("vouched_by", because: "only 'verification: vouched' has one")
        }
        for field in ["name", "role", "link"] { reader.refusePrivateData(in: field) }
        guard let name, let version, let verification else { return nil }
        self.version = version
        self.verification = verification
        self.name = Mark(digest: Digest(of: folded(name)), place: reader.location(of: "name"))
        self.link = link.map { link in
            Mark(digest: Digest(of: foldedAddress(link)), place: reader.location(of: "link"))
        }
        let isShown = !isWithdrawn && display != .countedOnly
        self.head = isShown ? head : head.withoutBody
        signatory =
            isShown
            ? Signatory(
                head: display == .initials ? head.withDigest(of: initials(of: name)) : head,
                displayName: display == .initials ? initials(of: name) : name, version: version,
                verification: verification, vouchedBy: vouchedBy,
                role: role, link: link, display: display)
            : nil
    }
}

/// The first letter of each part of a name: `A. P.`
private func initials(of name: String) -> String {
    name.split(separator: " ").compactMap { $0.first.map { "\($0)." } }.joined(separator: " ")
}

/// The address of a page as two signatories' links are compared: without scheme, `www.`, case and final slash.
private func foldedAddress(_ address: WebAddress) -> [UInt8] {
    var rest = address.text.lowercased()[...]
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
        rest.removeFirst(prefix.count)
    }
    while rest.last == "/" { rest.removeLast() }
    return Array(rest.utf8)
}
