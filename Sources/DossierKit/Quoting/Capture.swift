import Diagnostics
public import HTML

/// What somebody has kept of a source: its text as it was on a day, and perhaps its page, a picture of it, a print.
public struct Capture: Sendable {
    public let source: Slug
    /// When it was made: a day, or a minute in UTC.
    public let time: PartialDate
    /// SHA-256 of its text, 64 hexadecimal digits.
    public let digest: String
    /// True where it is kept outside the dossier, so that only its digest is known here.
    public let isPrivate: Bool
    /// What it was made with and who made it; nil where nobody has written it down, and for private ones.
    public var tool: String?
    public var person: String?
    public var address: WebAddress?
    public var note: String?
    /// What is published of it, the text first; nothing of a private one.
    public var files: [File] = []
    /// What its folder is called.
    let name: Lock.CaptureName

    /// A file of a capture.
    public struct File: Sendable {
        public let form: Form
        public let digest: String
        /// Its path in the content folder.
        let original: String
        /// Its path in the site.
        public let path: String
    }

    /// The files that a capture may have, by their names.
    public enum Form: String, CaseIterable, Sendable {
        case text = "text.txt"
        case page = "page.html"
        case picture = "page.png"
        case print = "page.pdf"

        /// What the file is called in the site.
        ///
        /// A page of others never stands there as a page: a host without our header files would show it as one of the
        /// dossier's own, and its relative links lead to nothing. So its markup is published as a text.
        public var publishedName: String { self == .page ? "page.html.txt" : rawValue }

        /// The greatest size in bytes: texts are read whole, and a host takes no file above 25 MiB (Cloudflare Pages).
        var limit: Int { self == .text || self == .page ? 8 << 20 : 25 << 20 }
    }

    init(_ name: Lock.CaptureName, time: PartialDate, digest: String, isPrivate: Bool) {
        self.name = name
        source = name.source
        self.time = time
        self.digest = digest
        self.isPrivate = isPrivate
    }

    /// A capture that only the lock knows; nil for a time that is none.
    init?(_ name: Lock.CaptureName, _ known: Lock.Capture) {
        guard let time = PartialDate(captureTime: name.time) else { return nil }
        self.init(name, time: time, digest: known.digest, isPrivate: known.isPrivate)
    }
}

extension Lock.CaptureName: CustomStringConvertible {
    /// The path of its folder below that of all captures.
    var description: String { "\(source)/\(time)" }
}

extension PartialDate {
    /// The time of a capture as its folder has it: a day, or `2024-11-27T0910Z`, a minute in UTC without a colon, which
    /// is in no name of a file on some systems. Nil for any other text.
    init?(captureTime text: String) {
        if let day = PartialDate(day: text) {
            self = day
            return
        }
        guard text.utf8.count == 16, text.hasSuffix("Z") else { return nil }
        let written = "\(text.dropLast(3)):\(text.suffix(3))"
        guard let date = try? PartialDate(parsing: written), date.time != nil, date.machineReadable == written
        else { return nil }
        self = date
    }
}
