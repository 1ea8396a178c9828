/// Who gives names to the entries of the feeds, as `tag` in dossier.yml says: `example.org,2026`, or
/// `example.org,2026:sora` where one name is used for several dossiers (RFC 4151, section 2.1).
///
/// The name is a domain that somebody held on the first day that the date can mean. It is no address: the ids
/// that begin with it stay what they are when the site moves to another host. RFC 4151 takes e-mail
/// addresses, too, which a dossier never publishes.
struct TaggingEntity: Hashable, Sendable {
    let authority: String
    let date: PartialDate
    /// What all ids begin with behind the entity; nil for nothing.
    let dossier: Slug?

    /// Nil for what has another form: capital letters are refused, since two ids are one only where they
    /// agree in these.
    init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let entity = parts[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let dossier = parts.count == 2 ? Slug(parts[1]) : nil
        guard entity.count == 2, dossier != nil || parts.count == 1, TaggingEntity.isDomain(entity[0]),
            let date = try? PartialDate(parsing: entity[1]), date.machineReadable == entity[1],
            date.time == nil
        else { return nil }
        authority = entity[0]
        self.date = date
        self.dossier = dossier
    }

    /// A domain of at least two parts, each of letters, digits and, within it, hyphens (RFC 1035, section 2.3.1).
    private static func isDomain(_ text: String) -> Bool {
        let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        func isLetterOrDigit(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        return labels.count >= 2 && text.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
                    && label.last != UInt8(ascii: "-")
                    && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
            }
    }

    /// The name of something in the dossier: `tag:example.org,2026:claim/unpaid-work`.
    func uri(_ parts: [String]) -> String {
        let specific = ((dossier.map { [$0.description] } ?? []) + parts).joined(separator: "/")
        return "tag:\(authority),\(date.machineReadable):\(specific)"
    }
}
