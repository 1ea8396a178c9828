public import HTML

/// A copy of something cited that an archive keeps, and which its links name for the day when the original is gone
/// (Robust Links, robustlinks.mementoweb.org/spec).
public struct Archive: Hashable, Sendable {
    public let original: WebAddress
    public let version: WebAddress
    /// The day of the copy, as its address says; else the day on which the source was read; nil where neither is known.
    public let date: PartialDate?

    /// Nil for a source without an address or without a copy.
    init?(of source: Source) {
        guard let original = source.url, let version = source.archived else { return nil }
        self.original = original
        self.version = version
        date = Archive.day(in: version) ?? source.accessed?.knownDay
    }

    /// The day in an address such as `https://web.archive.org/web/20241127091000/https://…`: archives that keep many
    /// copies name each by the second in which it was made, with how it is shown behind it (`id_`).
    static func day(in address: WebAddress) -> PartialDate? {
        for part in address.text.split(separator: "/") {
            let digits = part.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            let rest = part.utf8.dropFirst(digits.count)
            guard digits.count == 14, rest.isEmpty || rest.count == 3 && rest.last == UInt8(ascii: "_") else {
                continue
            }
            let text = Array(digits.prefix(8))
            func number(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
            if let day = PartialDate(day: "\(number(0..<4))-\(number(4..<6))-\(number(6..<8))") { return day }
        }
        return nil
    }

    /// The attributes of a link to the original, in this order.
    public var attributes: (original: Attribute, version: Attribute, date: Attribute?) {
        (
            Attribute("data-originalurl", original.text), Attribute("data-versionurl", version.text),
            date.map { Attribute("data-versiondate", $0.machineReadable) }
        )
    }
}

extension Dossier {
    /// The copies of what is cited, by the address of the original; of sources with one address the first that has one.
    var archives: [String: Archive] {
        let known = sources.all.compactMap { Archive(of: $0) }
        return Dictionary(known.map { ($0.original.text, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Site {
    /// The copy in an archive of what an address leads to, whatever place of it the address names; nil where
    /// the dossier knows of none.
    public func archive(of address: WebAddress) -> Archive? {
        if archives.isEmpty { return nil }
        let text = address.text
        return archives[text] ?? text.firstIndex(of: "#").flatMap { archives[String(text[..<$0])] }
    }
}

extension When {
    /// The one day that it names without a doubt; nil for a span, and for what is less precise.
    fileprivate var knownDay: PartialDate? {
        guard case .on(let date) = self, !date.isUncertain, !date.isApproximate else { return nil }
        return date.wholeDay
    }
}
