import Diagnostics

/// What can be wrong with `dossier.lock`, or with content that it remembers, and the one home of these sentences.
enum LockProblem: Problem {
    case line(String)
    case noEdition
    case twice(String, line: Int)
    case afterEdition(String, PartialDate)
    case words(Slug)
    case later(PartialDate, than: PartialDate)
    case signerLost(Slug, edition: PartialDate)
    case signerWithheld(Slug, reason: String, edition: PartialDate)

    var rule: Rule {
        switch self {
        case .line, .noEdition, .twice, .afterEdition, .words, .later: .lockForm
        case .signerLost, .signerWithheld: .signerLost
        }
    }

    var message: String {
        switch self {
        case .line(let text): "'\(text.cut(to: 80))' is no line of a \(Lock.fileName)"
        case .noEdition: "\(Lock.fileName) does not say which edition it is of"
        case .twice(let subject, let line):
            "'\(subject.cut(to: 120)) …' stands here once more, and line \(line) says something else"
        case .afterEdition(let subject, let edition):
            "'\(subject) …' is of a later edition than that of \(edition.machineReadable), which is the last"
        case .words(let slug): "the words of letter '\(slug)' are not those that its digest is of"
        case .later(let edition, let own):
            "the edition of \(edition.machineReadable) is released, which is later than that of \(own.machineReadable) in \(Settings.fileName)"
        case .signerLost(let slug, let edition):
            "'\(slug)' signed in the edition of \(edition.machineReadable) and is in no file now"
        case .signerWithheld(let slug, let reason, let edition):
            "'\(slug)' signed in the edition of \(edition.machineReadable) and is \(reason) now"
        }
    }

    var hint: String? {
        switch self {
        case .twice: "of the two keep what the edition that was released later says"
        case .line, .noEdition, .afterEdition, .words:
            "the file is written by 'dossier release': take it as it was released; of a merge keep the lines of both sides"
        case .later(let edition, _):
            "write 'edition: \(edition.machineReadable)' or a later day in \(Settings.fileName)"
        case .signerLost(let slug, _):
            "if the person withdrew, keep the slug with the day: 'slug: \(slug)' and 'withdrawn: YYYY-MM-DD'; a new slug names the old one in 'formerly'; else put the record back"
        case .signerWithheld:
            "if the person withdrew, write 'withdrawn: YYYY-MM-DD', which needs no name beside it; else publish the record"
        }
    }
}
