import Diagnostics
import DossierKit

/// What can be wrong with a built site.
enum SiteProblem: Problem, Hashable {
    // The folder.
    case noPages
    case noStart
    case unreadable(String)
    case tooLarge(megabytes: Int)
    case notUTF8
    case tooDeep
    case nameClash(String, other: String)
    case awkwardName(String, AwkwardName)
    case linkLeaves
    case linkNowhere
    case linkToFolder

    // Links.
    case missingFile(String, MissingFile)
    case missingPlace(String, page: String)
    case outside(String)
    case empty(element: String)
    case folder(String, index: String)
    case fromRoot(String)
    case base(String)
    case unsafe(scheme: String)
    case unreachable

    // Pages.
    case count(said: Int, rows: Int, list: String)
    case noNumber(list: String)
    case noList(String)
    case idTwice(String, firstLine: Int)
    case foreign(element: String, address: String)
    case sends(attribute: String, address: String)

    // What must not be published.
    case activeDrawing(ActiveDrawing)
    case privateValue(mask: String, place: String)
    case privateName(mask: String, place: String)
    case privateFileForm(String)
    case noPrivateValues

    var rule: Rule {
        switch self {
        case .noPages: .emptySite
        case .unreadable, .tooLarge: .unreadable
        case .notUTF8: .notUTF8
        case .tooDeep: .deepNesting
        case .nameClash, .awkwardName: .nameClash
        case .linkLeaves, .linkNowhere, .linkToFolder: .linkLeaves
        case .missingFile, .missingPlace, .outside, .empty: .brokenLink
        case .folder: .folderLink
        case .fromRoot, .base: .absoluteLink
        case .unsafe: .unsafeAddress
        case .unreachable, .noStart: .unreachablePage
        case .count, .noNumber, .noList: .countDiffers
        case .idTwice: .idTwice
        case .foreign, .sends: .foreignRequest
        case .activeDrawing: .mediaForm
        case .privateValue, .privateName, .privateFileForm, .noPrivateValues: .privateValue
        }
    }

    var severity: Severity {
        switch self {
        case .folder, .base, .tooLarge, .linkToFolder, .awkwardName, .sends: .warning
        default: .error
        }
    }
}
