import Diagnostics

/// What can be wrong with `media.lock` itself, and the one home of these sentences.
enum MediaLockProblem: Problem {
    case notAList
    case notAnEntry
    case unknown(String)
    case missing(String)
    case form(String)
    case twice(String)

    var rule: Rule { .lockForm }

    var message: String {
        switch self {
        case .notAList: "\(MediaLock.fileName) is no list of files"
        case .notAnEntry: "this is no entry of \(MediaLock.fileName)"
        case .unknown(let field): "an entry of \(MediaLock.fileName) has no field '\(field)'"
        case .missing(let field): "the entry has no '\(field)'"
        case .form(let field): "'\(field)' has not the form in which 'dossier media' writes it"
        case .twice(let file): "'\(file)' has an entry already"
        }
    }

    var hint: String? { "run 'dossier media', which writes the file anew" }
}
