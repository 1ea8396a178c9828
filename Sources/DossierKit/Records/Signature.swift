import Diagnostics
import HTML

/// That somebody signed a version of the letter: all that is kept of the people who are not shown.
///
/// It holds no text. Names and links are ``Withheld``; whoever wants to print a name needs a ``Signatory``, and of
/// those who withdrew or are only counted none is made.
struct Signature: ReadableRecord {
    static let kind = Kind.signatory
    let head: RecordHead
    let distinctFrom: [Slug]
    /// Nil for somebody who withdrew.
    let details: Details?
    /// Nil for those who are counted without a name, and for those who withdrew.
    let signatory: Signatory?

    /// What was signed, how that is known, and what tells one person from another.
    struct Details {
        let version: Int
        let verification: Signatory.Verification
        let name: Withheld
        let link: Withheld?
    }

    var isWithdrawn: Bool { details == nil }
    var prose: [LocalizedProse] { signatory?.prose ?? [] }

    /// Of somebody who withdrew the slug and the day are enough: the name need not stay in the content.
    init?(_ reader: inout FieldReader, head: RecordHead) {
        let withdrawn = reader.optional("withdrawn", .date)
        if let withdrawn { reader.expectByEdition(.on(withdrawn), "withdrawn", head) }
        let isWithdrawn = withdrawn != nil
        let isGone = isWithdrawn || reader.has("withdrawn")
        let name = isGone ? reader.optional("name", .text) : reader.required("name", .text)
        let version =
            isGone ? reader.optional("version", .wholeNumber) : reader.required("version", .wholeNumber)
        if let version { reader.mention(.version(version), at: reader.place(of: "version"), "version") }
        let method = FieldForm<Signatory.Verification>.word
        let verification =
            isGone ? reader.optional("verification", method) : reader.required("verification", method)
        let vouchedBy = reader.optional("vouched_by", .maker)
        let role = reader.optional("role", .localized)
        let link = reader.optional("link", .webAddress)
        let display = reader.optional("display", FieldForm<Signatory.Display>.word) ?? .name
        distinctFrom = reader.list("distinct_from", .unpublishedReference(.signatory))
        if let verification, verification != .vouched, reader.has("vouched_by") {
            reader.refuses("vouched_by", because: "only 'verification: vouched' has one")
        }
        if verification == .vouched, !isGone, !reader.has("vouched_by") {
            reader.needs("vouched_by", because: "'verification: vouched' says who vouches")
        }
        for field in ["name", "role", "link"] { reader.refusePrivateData(in: field) }
        if isWithdrawn {
            self.head = head.withoutBody
            (details, signatory) = (nil, nil)
            return
        }
        guard let name, let version, let verification else { return nil }
        details = Details(
            version: version, verification: verification,
            name: Withheld(folded(name), at: reader.location(of: "name")),
            link: link.map { Withheld(foldedAddress($0), at: reader.location(of: "link")) })
        self.head = display == .countedOnly ? head.withoutBody : head
        signatory =
            display == .countedOnly
            ? nil
            : Signatory(
                head: display == .initials ? head.withDigest(of: initials(of: name)) : head,
                displayName: display == .initials ? initials(of: name) : name, version: version,
                verification: verification, vouchedBy: vouchedBy,
                role: role, link: link, display: display)
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
