import Diagnostics

/// What can be wrong with the files of a capture, and the one home of these sentences.
enum CaptureProblem: Problem {
    case unknownSource(Slug, nearest: [String], isPrivate: Bool)
    case sourceName(String)
    case time(String)
    case notAFolder(String)
    case unknownFile(String)
    case link(String)
    case noText(Lock.CaptureName)
    case noFacts(Lock.CaptureName)
    case empty(String)
    case tooLarge(String, limit: Int)
    case notUTF8(String)
    case otherForm(String)
    case notFields
    case both(Lock.CaptureName)
    case excused(Slug)
    case active(ActivePart)
    case unbearable

    var rule: Rule {
        switch self {
        case .active, .unbearable: .captureActive
        default: .captureForm
        }
    }

    var severity: Severity {
        switch self {
        case .noFacts, .excused: .warning
        case .unknownSource(_, _, let isPrivate): isPrivate ? .warning : .error
        default: .error
        }
    }

    var message: String {
        switch self {
        case .unknownSource(let slug, _, _): "there is no source '\(slug)' of which this is a capture"
        case .sourceName(let name): "'\(name)' is no slug of a source"
        case .time(let name): "'\(name)' is no time of a capture"
        case .notAFolder(let name): "'\(name)' is no folder"
        case .unknownFile(let name): "'\(name)' is no file of a capture"
        case .link(let name): "'\(name)' is a link, and a capture has its own files"
        case .noText(let name): "the capture '\(name)' has no '\(Capture.Form.text.rawValue)'"
        case .noFacts(let name): "the capture '\(name)' does not say what made it, and who"
        case .empty(let name): "'\(name)' is empty"
        case .tooLarge(let name, let limit): "'\(name)' is larger than \(limit >> 20) MiB"
        case .notUTF8(let name): "the text of '\(name)' is not UTF-8"
        case .otherForm(let name): "'\(name)' is not what its name ends in"
        case .notFields: "the file is not a group of fields"
        case .both(let name): "the capture '\(name)' is in the content folder, too"
        case .excused(let slug): "'\(slug)' says with 'no_capture' why there is none, and there is a capture"
        case .active(.encoding(let name)):
            "the page says that it is in '\(name.cut(to: 20))', and it is read as UTF-8"
        case .active(let part): "\(part.description) is active content"
        case .unbearable: "the page has too much within one another to be looked through"
        }
    }

    var hint: String? {
        switch self {
        case .unknownSource(_, let nearest, _):
            nearest.isEmpty
                ? "name the folder after the source that was captured" : FieldProblem.didYouMean(nearest)
        case .sourceName: "name the folder after the source that was captured"
        case .time: "name the folder '2024-11-27T0910Z', in UTC, or '2024-11-27'"
        case .notAFolder: "put the files of a capture into 'captures/source/time/'"
        case .unknownFile:
            "its files are \(Capture.Form.allCases.map(\.rawValue).joined(separator: ", ")) and capture.yml"
        case .link: "put the file itself there"
        case .noText: "save the words of the page as a text, in which quotations are looked up"
        case .noFacts: "add 'capture.yml' with 'tool' and 'by'"
        case .empty: "put the file itself there, or take it away"
        case .tooLarge: "keep the capture privately, and check it with 'dossier quotes --captures DIR'"
        case .notUTF8: "save it with the encoding UTF-8"
        case .otherForm: "save it in that form, or take it away"
        case .notFields: "write each field as 'name: value': tool, by, address, note"
        case .both: "keep it in one of the two"
        case .excused: "take 'no_capture' away"
        case .active(.encoding): "save it with the encoding UTF-8, and say so in it"
        case .active, .unbearable:
            "save the page without scripts, forms, frames and anything from elsewhere, or keep the text and a picture alone"
        }
    }
}
