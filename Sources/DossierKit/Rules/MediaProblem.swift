import Diagnostics

/// What can be wrong with the files in media/, and the one home of these sentences.
enum MediaProblem: Problem {
    case unknownForm(String)
    case name(String, MediaName.Fault)
    case activeDrawing(ActiveDrawing)
    case empty(String)
    case pointer(String, of: String)
    case otherForm(String, isPage: Bool)
    case unused(String)

    var rule: Rule {
        switch self {
        case .unknownForm, .name, .activeDrawing, .empty, .pointer, .otherForm: .mediaForm
        case .unused: .unusedMedia
        }
    }

    var severity: Severity { rule == .unusedMedia ? .warning : .error }

    var message: String {
        switch self {
        case .unknownForm(let name): "'\(name)' is in a form that is not published"
        case .name(let name, let fault): "the name '\(name)' \(fault.rawValue)"
        case .activeDrawing(let drawing): "the drawing \(drawing.sentence)"
        case .empty(let path): "'\(path)' is empty"
        case .pointer(let path, let program): "'\(path)' is a pointer of \(program), not the file itself"
        case .otherForm(let path, isPage: true): "'\(path)' is a web page, saved under the name of a file"
        case .otherForm(let path, isPage: false): "the content of '\(path)' is not what its name ends in"
        case .unused(let path): "nothing names 'media/\(path)', so it is not published"
        }
    }

    var hint: String? {
        switch self {
        case .unknownForm:
            "take it away, or save it as one of \(MediaName.endings.joined(separator: " "))"
        case .name: "rename it, with letters, digits, '-', '_' and one '.' before the ending"
        case .activeDrawing: "save it as a plain SVG without scripts and links, or as PNG"
        case .empty: "put the file there once more, or take it away"
        case .pointer(_, "Git LFS"): "fetch the files themselves with 'git lfs pull'"
        case .pointer: "fetch the files themselves with 'git annex get', and 'git annex unlock' them"
        case .otherForm(_, isPage: true):
            "download the file itself: the page may say why it was not to be had"
        case .otherForm: "let the name end in what the file is, or put the right file there"
        case .unused: "link to it, show it, or take it away"
        }
    }
}

/// What the name of a file in media/ tells.
struct MediaName {
    /// The endings of what is published: pictures, video, sound, captions, documents and data.
    static let endings = [
        "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "mp4", "webm", "mov", "ogv", "mp3", "ogg", "oga",
        "wav", "flac", "m4a", "vtt", "srt", "pdf", "txt", "csv", "json",
    ]

    /// Why some system or host cannot have a name.
    enum Fault: String {
        case hidden = "has a character that cannot be seen"
        case sign = "has a sign that addresses or other systems give another meaning"
        case end = "ends in a space or full stop, which some systems drop"
        case device = "is one that Windows keeps for a device"
    }

    let ending: String
    let fault: Fault?

    /// Looks at one name of a path: that of a file or of a folder.
    init(_ name: String) {
        let dot = name.lastIndex(of: ".")
        ending = dot.map { name[name.index(after: $0)...].lowercased() } ?? ""
        let stem = name.prefix { $0 != "." }
        if name.unicodeScalars.contains(where: MediaName.isHidden) {
            fault = .hidden
        } else if name.contains(where: { "?#%\\:*\"<>|".contains($0) }) {
            fault = .sign
        } else if name.hasSuffix(" ") || name.hasSuffix(".") {
            fault = .end
        } else if Slug.hasForm(stem.lowercased()), Slug.isDevice(stem.lowercased()) {
            fault = .device
        } else {
            fault = nil
        }
    }

    /// True for a file whose words can be read.
    var isText: Bool { ["svg", "vtt", "srt", "txt", "csv", "json"].contains(ending) }

    /// Line ends and marks of direction, too: a text needs them, and a name does not.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case ..<0x20, 0x061C, 0x200B...0x200F, 0xFFFD: true
        default: HiddenCharacter(scalar) != nil
        }
    }
}
