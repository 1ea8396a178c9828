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
    /// The name of somebody who is not to be named anywhere; nil for others.
    let hiddenName: HiddenName?
    /// True where what was written says more of the person than a page does.
    let holdsMore: Bool

    /// What was signed, how that is known, and what tells one person from another.
    struct Details {
        let version: Int
        let verification: Signatory.Verification
        /// Nil where nobody wrote it down, which only somebody who is not named can ask for.
        let name: Withheld?
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
        let display = reader.optional("display", FieldForm<Signatory.Display>.word) ?? .name
        let mayLackName = isGone || display == .countedOnly
        let name = mayLackName ? reader.optional("name", .text) : reader.required("name", .text)
        let version =
            isGone ? reader.optional("version", .wholeNumber) : reader.required("version", .wholeNumber)
        if let version { reader.mention(.version(version), at: reader.place(of: "version"), "version") }
        let method = FieldForm<Signatory.Verification>.word
        let verification =
            isGone ? reader.optional("verification", method) : reader.required("verification", method)
        let vouchedBy = reader.optional("vouched_by", .maker)
        let role = reader.optional("role", .localized)
        let link = reader.optional("link", .webAddress)
        distinctFrom = reader.list("distinct_from", .unpublishedReference(.signatory))
        if let verification, verification != .vouched, reader.has("vouched_by") {
            reader.refuses("vouched_by", because: "only 'verification: vouched' has one")
        }
        if verification == .vouched, !isGone, !reader.has("vouched_by") {
            reader.needs("vouched_by", because: "'verification: vouched' says who vouches")
        }
        for slug in distinctFrom where slug == head.slug {
            reader.add(SignatureProblem.distinctFromItself, in: "distinct_from")
        }
        for field in ["name", "role", "link"] { reader.refusePrivateData(in: field) }
        if let body = head.body { reader.refusePrivateData(in: body.source) }
        if display == .initials, let name { reader.refuseName(name, in: role, of: head) }
        let isNamed = !isGone && display != .countedOnly && head.state != .withdrawn
        hiddenName = isNamed ? nil : name.flatMap { HiddenName($0) }
        let isShort = !isGone && display != .countedOnly && display != .initials
        holdsMore = !isShort && (name != nil || role != nil || link != nil || head.body != nil)
        if isWithdrawn {
            self.head = head.withoutBody
            (details, signatory) = (nil, nil)
            return
        }
        guard name != nil || mayLackName, let version, let verification else { return nil }
        details = Details(
            version: version, verification: verification,
            name: name.map { Withheld(foldedName($0), at: reader.location(of: "name")) },
            link: link.map { Withheld(foldedAddress($0), at: reader.location(of: "link")) })
        guard let name, display != .countedOnly else {
            self.head = head.withoutBody
            signatory = nil
            return
        }
        let isHidden = display == .initials
        let shown = isHidden ? initials(of: name) : name
        self.head = isHidden ? head.withoutBody.withoutFormerSlugs.withDigest(of: shown) : head
        signatory = Signatory(
            head: self.head, displayName: shown, version: version, verification: verification,
            vouchedBy: vouchedBy, role: role, link: isHidden ? nil : link, display: display)
    }
}

extension FieldReader {
    /// Reports a name of which only the initials are shown where it can be read all the same.
    fileprivate mutating func refuseName(_ name: String, in role: LocalizedText?, of head: RecordHead) {
        if tells(head.slug.description, name) {
            findings.report.add(SignatureProblem.nameInField("slug"), at: head.origin)
        }
        if role?.all.contains(where: { tells($0, name) }) == true {
            add(SignatureProblem.nameInField("role"), in: "role")
        }
    }
}

/// True where a text has a name in it, or one of its parts as a word; of two letters no part is looked for.
private func tells(_ text: String, _ name: String) -> Bool {
    func words(_ text: String) -> [[UInt8]] {
        text.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }
    }
    let told = words(text)
    let parts = words(name)
    let whole = Array(parts.joined())
    return whole.count > 3 && Array(told.joined()).contains(whole)
        || parts.contains { $0.count > 2 && told.contains($0) }
}

/// The first letter of each part of a name: `A. P.`
private func initials(of name: String) -> String {
    name.split(separator: " ").compactMap { $0.first.map { "\($0)." } }.joined(separator: " ")
}

/// The address of a page as two signatories' links are compared: without scheme, `www.`, case, final slash, the
/// scheme's own port and a place on the page.
private func foldedAddress(_ address: WebAddress) -> [UInt8] {
    var rest = address.text.lowercased()[...]
    for prefix in ["https://", "http://", "www."] where rest.hasPrefix(prefix) {
        rest.removeFirst(prefix.count)
    }
    rest = rest.prefix { $0 != "#" }
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    let path = rest[host.endIndex...]
    let port = address.text.lowercased().hasPrefix("https:") ? ":443" : ":80"
    rest = (host.hasSuffix(port) ? host.dropLast(port.count) : host) + path
    while rest.last == "/" { rest.removeLast() }
    return Array(rest.utf8)
}
