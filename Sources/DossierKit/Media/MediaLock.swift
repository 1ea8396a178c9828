/// What is known of the videos and sound files of a content folder, as `media.lock` there keeps it.
///
/// A list in YAML, an entry a file, sorted by the files' names, so that branches which add files merge:
///
///     # Written by 'dossier media'. It says what each video and sound file in media/ is.
///     - file: wave.mp4
///       sha256: 52a7…
///       size: 1204988
///       duration: 9.600
///       width: 1280
///       height: 720
///       frame_rate: 30000/1001
///       container: mp4
///       video: h264
///       audio: aac
///       poster: posters/wave-52a7d1f0.jpg
///       poster_sha256: 90ab…
///
/// `size` is in bytes, `duration` in seconds, `width` and `height` in pixels as they are seen; sound has no `width`,
/// `height`, `frame_rate` and `video`, and what has no sound has no `audio`.
public struct MediaLock: Hashable, Sendable {
    static let fileName = "media.lock"

    /// Sorted by the names of the files.
    let entries: [MediaFacts]

    init(_ entries: [MediaFacts]) {
        self.entries = entries.sorted { Array($0.file.utf8).lexicographicallyPrecedes($1.file.utf8) }
    }

    /// The file's bytes; the same for the same entries.
    var bytes: [UInt8] {
        let first = "# Written by 'dossier media'. It says what each video and sound file in media/ is.\n"
        return Array((first + entries.map(\.lines).joined()).utf8)
    }
}

/// The fields of an entry, in their order.
enum MediaField: String, CaseIterable {
    case file
    case sha256
    case size
    case duration
    case width
    case height
    case frameRate = "frame_rate"
    case container
    case video
    case audio
    case poster
    case posterSHA256 = "poster_sha256"
}

extension MediaFacts {
    /// The entry as it stands in the file.
    fileprivate var lines: String {
        let lines = MediaField.allCases.compactMap { field in
            text(of: field).map { "\(field.rawValue): \(quoted($0))\n" }
        }
        return "- " + lines.joined(separator: "  ")
    }

    private func text(of field: MediaField) -> String? {
        switch field {
        case .file: file
        case .sha256: sha256
        case .size: String(size)
        case .duration: duration
        case .width: picture.map { String($0.width) }
        case .height: picture.map { String($0.height) }
        case .frameRate: picture?.frameRate
        case .container: container
        case .video: picture?.codec
        case .audio: audio
        case .poster: poster?.file
        case .posterSHA256: poster?.sha256
        }
    }
}

/// A value as YAML reads it back: names are whatever people call their files.
private func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "/"):
            true
        case UInt8(ascii: "-"): text.first != "-"
        default: false
        }
    }
    return isPlain && !text.isEmpty ? text : "'\(text.replacing("'", with: "''"))'"
}
