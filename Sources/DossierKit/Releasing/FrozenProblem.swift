import Diagnostics

/// What can be wrong with content that an edition froze, and the one home of these sentences.
enum FrozenProblem: Problem {
    case letterChanged(Slug, edition: PartialDate, digests: (was: String, now: String), difference: String)
    case letterLost(RecordID, edition: PartialDate, now: Loss)
    case uncorrected(RecordID, since: PartialDate, upTo: PartialDate)

    /// What has become of a letter that was released.
    enum Loss {
        case inNoFile
        case withheld(reason: String)
        case account
    }

    var rule: Rule {
        switch self {
        case .letterChanged: .letterFrozen
        case .letterLost: .letterLost
        case .uncorrected: .uncorrected
        }
    }

    var message: String {
        switch self {
        case .letterChanged(let slug, let edition, let digests, let difference):
            "the words of '\(slug)' are not those of the edition of \(edition.machineReadable): \(difference) (SHA-256 was \(digests.was), is \(digests.now))"
        case .letterLost(let letter, let edition, .inNoFile):
            "'\(letter)' is in the edition of \(edition.machineReadable) and in no file now"
        case .letterLost(let letter, let edition, .withheld(let reason)):
            "'\(letter)' is in the edition of \(edition.machineReadable) and is \(reason) now"
        case .letterLost(let letter, let edition, .account):
            "'\(letter)' is in the edition of \(edition.machineReadable) with its full text and is an account now"
        case .uncorrected(let record, let edition, _):
            "'\(record)' has changed since the edition of \(edition.machineReadable), and no correction says so"
        }
    }

    var hint: String? {
        switch self {
        case .letterChanged:
            "put the words back; what the authors have changed is a new version, in a new file with a new number"
        case .letterLost(_, _, .inNoFile):
            "put the file back: old versions stay published beside new ones; a new slug names the old one in 'formerly'"
        case .letterLost(_, _, .withheld): "publish it: old versions stay published beside new ones"
        case .letterLost(_, _, .account):
            "write 'standing: full-text' and put the words back; an account of another version is a file of its own"
        case .uncorrected(let record, let edition, let own):
            "add a correction with 'page: \(record)' and a date after \(edition.machineReadable), \(own.machineReadable) at the latest; where something was only added, its type is 'addition'"
        }
    }
}
