import Diagnostics

/// What can be wrong between a hosted file, what is said of it, and what media.lock knows of it; the one home of these
/// sentences.
enum PlayingProblem: Problem {
    case sha256(stated: String, found: String)
    case duration(stated: String, found: String)
    case resolution(stated: String, found: MediaFacts.Picture)
    case aspect(stated: String, found: MediaFacts.Picture)
    case changed(String)
    case posterGone(String, of: String)
    case posterChanged(String, of: String)
    case notLookedAt(String)
    case gone(String)
    case noCaptions(String)

    var rule: Rule {
        switch self {
        case .sha256, .duration, .resolution, .aspect: .mediaDiffers
        case .changed, .posterGone, .posterChanged, .notLookedAt, .gone: .mediaStale
        case .noCaptions: .captionsMissing
        }
    }

    var severity: Severity {
        switch self {
        case .notLookedAt, .gone, .noCaptions: .warning
        default: .error
        }
    }

    var message: String {
        switch self {
        case .sha256(let stated, let found):
            "the SHA-256 is written as \(stated), and that of the file is \(found)"
        case .duration(let stated, let found):
            "the duration is written as \(stated), and the file runs for \(found) seconds"
        case .resolution(let stated, let found):
            "the resolution is written as '\(stated)', and the file has \(found.width)x\(found.height)"
        case .aspect(let stated, let found):
            "the aspect is written as '\(stated)', and the file has \(found.width)x\(found.height)"
        case .changed(let path):
            "'media/\(path)' is not the file any more that \(MediaLock.fileName) describes"
        case .posterGone(let poster, let path): "the poster 'media/\(poster)' of 'media/\(path)' is not there"
        case .posterChanged(let poster, let path):
            "'media/\(poster)' is not the poster any more that was made of 'media/\(path)'"
        case .notLookedAt(let path): "\(MediaLock.fileName) does not describe 'media/\(path)' yet"
        case .gone(let path): "\(MediaLock.fileName) describes 'media/\(path)', which is not there"
        case .noCaptions(let path): "'media/\(path)' has sound, and no captions"
        }
    }

    var hint: String? {
        switch self {
        case .sha256: "take the file that was meant, or write the SHA-256 of this one"
        case .duration, .resolution, .aspect: "write what the file is, or take the file that was meant"
        case .changed, .posterGone, .posterChanged, .notLookedAt, .gone: "run 'dossier media'"
        case .noCaptions: "name a file with 'captions', or write 'no_captions: …' and why there are none"
        }
    }
}
