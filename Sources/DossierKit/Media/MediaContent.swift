/// The first bytes of a file in media/, and what they tell of the whole.
struct MediaContent {
    /// How many bytes are enough to tell: a PDF may begin within the first 1024 (ISO 32000-1, annex H.3.4.1).
    static let length = 1024

    private let bytes: ArraySlice<UInt8>

    /// Looks at the start of some bytes, which may be the whole file.
    init(_ bytes: [UInt8]) { self.bytes = bytes.prefix(MediaContent.length) }

    /// Why the file is none of any form; nil for one that may be what its name says.
    func problem(of path: String) -> MediaProblem? {
        if bytes.isEmpty { return .empty(path) }
        // The first line of a pointer (git-lfs specification, "The Pointer").
        if has("version https://git-lfs.github.com/spec/") { return .pointer(path, of: "Git LFS") }
        // git-annex, "pointer file": the place of the object in the annex, with any folder before it.
        if bytes.first == UInt8(ascii: "/"), text.contains("/annex/objects/") {
            return .pointer(path, of: "git-annex")
        }
        return nil
    }

    /// True for a page of HTML, such as a host answers with instead of a file.
    var isPage: Bool {
        let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(14).lowercased()
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
    }

    /// False where the first bytes are not those of a file with this ending. Forms that begin anyhow are taken for
    /// granted, but for pages of HTML.
    func isForm(of ending: String) -> Bool {
        switch ending {
        case "svg", "txt": true
        case "csv", "json", "srt": !isPage
        // A byte order mark may stand before it (WebVTT, section 4.1).
        case "vtt": has("WEBVTT") || has("\u{FEFF}WEBVTT")
        case "pdf": text.contains("%PDF-")
        case "png", "jpg", "jpeg", "gif", "webp", "avif": isPicture(ending)
        default: isMoving(ending)
        }
    }

    private func isPicture(_ ending: String) -> Bool {
        switch ending {
        case "png": has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case "gif": has("GIF87a") || has("GIF89a")
        case "webp": isRIFF("WEBP")
        case "avif": isISOMedia && text.prefix(64).contains("avi")
        default: has([0xFF, 0xD8, 0xFF])
        }
    }

    private func isMoving(_ ending: String) -> Bool {
        switch ending {
        // EBML (RFC 8794, section 11.2.1); Ogg (RFC 3533, section 6); FLAC (RFC 9639, section 6).
        case "webm": has([0x1A, 0x45, 0xDF, 0xA3])
        case "ogv", "ogg", "oga": has("OggS")
        case "flac": has("fLaC") || has("ID3")
        case "wav": isRIFF("WAVE")
        // A tag, or the eleven bits with which a frame begins (ISO/IEC 11172-3, section 2.4.2.3).
        case "mp3": has("ID3") || bytes.first == 0xFF && (bytes.dropFirst().first ?? 0) & 0xE0 == 0xE0
        default: isISOMedia
        }
    }

    /// Boxes with which a file of the ISO base media format begins (ISO/IEC 14496-12, section 4.2), and those of
    /// QuickTime before it.
    private var isISOMedia: Bool {
        guard bytes.count >= 8 else { return false }
        return ["ftyp", "moov", "mdat", "wide", "free", "skip", "pnot"].contains { name in
            bytes[4..<8].elementsEqual(name.utf8)
        }
    }

    /// `RIFF`, or `RF64` for large files (EBU Tech 3306), four bytes of length, and the form.
    private func isRIFF(_ form: String) -> Bool {
        (has("RIFF") || has("RF64")) && bytes.count >= 12 && bytes[8..<12].elementsEqual(form.utf8)
    }

    private var text: String { String(decoding: bytes, as: UTF8.self) }

    private func has(_ start: String) -> Bool { bytes.starts(with: start.utf8) }

    private func has(_ start: [UInt8]) -> Bool { bytes.starts(with: start) }
}
