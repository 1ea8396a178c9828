/// A file of the site, and what is in it as far as its name tells.
struct SiteFile: Sendable {
    let path: SitePath
    let form: Form
    /// In bytes.
    let size: Int

    enum Form: Sendable {
        case page
        case drawing
        case style
        case script
        case feed
        /// A web application's, which names icons.
        case manifest
        /// Other text: CSV, JSON, plain text …
        case text
        /// Pictures, sound, archives: read only to look for private values.
        case media
        /// An ending that is not known: read to see whether it is text.
        case unknown
    }

    /// A larger file is not read: 50 MB.
    static let largest = 50_000_000

    init(path: SitePath, size: Int) {
        self.path = path
        self.size = size
        let name = path.bytes[path.folder.endIndex...]
        let dot = name.lastIndex(of: UInt8(ascii: "."))
        form = Form(ending: dot.map { String(decoding: name[($0 + 1)...], as: UTF8.self).lowercased() } ?? "")
    }

    /// The ending of a file whose words are packed, so that they cannot be found in it; nil for another.
    func packedKind(_ bytes: [UInt8]) -> String? {
        let name = path.bytes[path.folder.endIndex...]
        let dot = name.lastIndex(of: UInt8(ascii: "."))
        let ending = dot.map { String(decoding: name[($0 + 1)...], as: UTF8.self).lowercased() } ?? ""
        if SiteFile.packed.contains(ending) { return ending }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "zip" }
        return bytes.starts(with: [0x1F, 0x8B]) ? "gz" : nil
    }

    private static let packed: Set<String> = [
        "pdf", "zip", "gz", "xz", "bz2", "zst", "7z", "epub", "docx", "xlsx", "odt", "ods", "woff", "woff2",
    ]

    /// True for a page that a host shows for an address that is not there: it may stand at any depth.
    var isNotFoundPage: Bool {
        let name = path.bytes[path.folder.endIndex...]
        return name.elementsEqual("404.html".utf8)
    }
}

extension SiteFile.Form {
    init(ending: String) {
        switch ending {
        case "html", "htm", "xhtml": self = .page
        case "svg": self = .drawing
        case "css": self = .style
        case "js", "mjs": self = .script
        case "xml", "rss", "atom": self = .feed
        case "webmanifest": self = .manifest
        case "csv", "tsv", "json", "jsonl", "jsonld", "geojson", "map", "txt", "md", "yml",
            "yaml",
            "vtt", "srt", "bib", "ris", "sha256", "argdown", "ics", "vcf":
            self = .text
        case "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "mp4", "webm", "mov", "mkv", "mp3", "ogg",
            "oga",
            "ogv", "wav", "flac", "m4a", "woff", "woff2", "ttf", "otf", "eot", "pdf", "zip", "gz", "xz",
            "bz2",
            "zst", "7z", "tar", "epub", "docx", "xlsx", "odt", "ods", "wasm", "ots", "warc":
            self = .media
        default: self = .unknown
        }
    }
}
