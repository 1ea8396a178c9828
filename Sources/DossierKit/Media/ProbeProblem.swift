import Diagnostics

/// Why a video or sound file cannot be described, and the one home of these sentences.
enum ProbeProblem: Problem, Error {
    case unreadable(String, because: String)
    case cutOff(String)
    case noPicture(String)
    case noSound(String)
    case noDuration(String)
    case tooLong(String, program: String, Duration)
    case posterTaken(String, of: String)
    case postersElsewhere(String)

    var rule: Rule { .mediaForm }

    var message: String {
        switch self {
        case .unreadable(let name, let reason): "'media/\(name)' cannot be read: \(reason)"
        case .cutOff(let name): "'media/\(name)' breaks off before its end"
        case .noPicture(let name): "'media/\(name)' has no moving picture"
        case .noSound(let name): "'media/\(name)' has neither sound nor picture"
        case .noDuration(let name): "'media/\(name)' does not tell how long it is"
        case .tooLong(let name, let program, let limit):
            "\(program) was not done with 'media/\(name)' within \(limit.components.seconds) seconds"
        case .posterTaken(let poster, let name):
            "'media/\(poster)' is not ours, and the poster of 'media/\(name)' would stand there"
        case .postersElsewhere(let folder):
            "'\(folder)' is a link or no folder, and posters are made within the dossier only"
        }
    }

    var hint: String? {
        switch self {
        case .unreadable: "play it; if that fails, too, put the file there once more or take it away"
        case .cutOff: "copy or download it once more"
        case .noPicture: "name a file with sound only '.m4a', '.ogg' or '.mp3', or take the right file"
        case .noSound: "take the right file"
        case .noDuration:
            "write it anew, for instance with 'ffmpeg -i OLD -c copy NEW', or take the right file"
        case .tooLong: "make it smaller, or run this where nothing else runs"
        case .posterTaken: "rename or remove it"
        case .postersElsewhere: "make it a folder, or take it away"
        }
    }
}
