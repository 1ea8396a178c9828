import Diagnostics

/// What a video or sound file is: an entry of media.lock.
public struct MediaFacts: Hashable, Sendable {
    /// The path under `media/`.
    public var file: String
    /// 64 hexadecimal digits.
    public let sha256: String
    /// In bytes.
    public let size: Int
    /// The length in thousandths of a second.
    public let milliseconds: Int
    /// What is seen, in pixels: turned as the file says, and with pixels that are not square drawn out; nil for sound.
    public let picture: Picture?
    /// The form of the file, as ffprobe names it: `mp4`, `webm`.
    public let container: String
    /// The codec of the sound; nil for a file without sound.
    public let audio: String?
    /// The picture that was made of it, which shows while nobody plays it; nil where a record names one, and for sound.
    public var poster: Poster?

    /// The moving picture of a file.
    public struct Picture: Hashable, Sendable {
        public let width: Int
        public let height: Int
        /// Frames a second, as a whole number or a fraction: `25`, `30000/1001`.
        public let frameRate: String
        public let codec: String

        /// The sides that a picture can have: more is no picture, and reckoning with it could overflow.
        static let sides = 1...1_000_000

        public var isPortrait: Bool { height > width }

        /// The frame rate as a number with at most two digits behind the point: `29.97`.
        public var framesPerSecond: String {
            let parts = frameRate.split(separator: "/").compactMap { Int($0) }
            guard parts.count == 2, parts[1] > 0, parts[0] < 1_000_000_000 else { return frameRate }
            let hundredths = (parts[0] * 200 + parts[1]) / (2 * parts[1])
            let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
            if rest == 0 { return String(whole) }
            return "\(whole).\(rest % 10 == 0 ? String(rest / 10) : padded(rest, to: 2))"
        }
    }

    /// A made picture: its path under `media/`, and what it holds.
    public struct Poster: Hashable, Sendable {
        public let file: String
        public let sha256: String
    }

    /// The length in seconds with three digits behind the point: `9.600`.
    var duration: String {
        "\(milliseconds / 1000).\(padded(milliseconds % 1000, to: 3))"
    }

    /// The length in seconds without zeros that say nothing: `9.6`.
    public var seconds: String {
        var text = duration[...]
        while text.last == "0" { text = text.dropLast() }
        return String(text.last == "." ? text.dropLast() : text)
    }
}

/// What a file is by its ending: what moves is looked at, and plays on a page.
public enum MediaForm: CaseIterable, Sendable {
    case video
    case sound

    /// The form of a file by its name; nil for pictures, texts and documents.
    public init?(ofFile name: String) {
        switch MediaName(name).ending {
        case "mp4", "webm", "mov", "ogv": self = .video
        case "mp3", "ogg", "oga", "wav", "flac", "m4a": self = .sound
        default: return nil
        }
    }
}
