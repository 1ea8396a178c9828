/// What a destination starts with, up to the colon: how to follow a link.
enum Scheme {
    /// Addresses elsewhere, whatever the case of their letters.
    static let web: Set<String> = ["http", "https", "mailto"]

    /// The kinds of record that a link may name, as in `[text](claim:unpaid-labour)`, and `count` for their number.
    static let kinds: Set<String> = [
        "letter", "claim", "statement", "counterargument", "prompt", "source", "event", "party", "signatory",
        "reply", "figure", "correction", "page", "count",
    ]
}

extension String {
    /// Whether following the destination can do no harm: a place of this site, a record, the web or a mailbox.
    ///
    /// All that stands before a first colon counts as a scheme, as a browser may drop a tab or line end
    /// from it. `//host` takes the scheme of the page and is refused: over `file://` it reads the disk.
    var hasKnownScheme: Bool {
        let bytes = utf8
        guard let end = bytes.firstIndex(where: { ":/?#".utf8.contains($0) }) else { return true }
        guard bytes[end] == UInt8(ascii: ":") else { return !bytes.starts(with: "//".utf8) }
        let scheme = String(self[..<end])
        return Scheme.kinds.contains(scheme) || Scheme.web.contains(scheme.lowercased())
    }
}
