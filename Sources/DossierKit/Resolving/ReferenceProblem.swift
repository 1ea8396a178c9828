import Diagnostics

/// What can be wrong with what a record names, and the one home of these sentences.
enum ReferenceProblem: Problem {
    case unknownRecord(Kind, String, nearest: [String])
    case withheldRecord(RecordID, reason: String)
    case unknownPoint(String, nearest: [String])
    case unknownVersion(Int, known: [Int])
    case bareSource(String)
    case unknownAnchor(RecordID, String, nearest: [String])
    case deadAnchor(String, nearest: [String])
    case unknownCount(String, nearest: [String])
    case deadPath(String)
    case brokenAddress(String)
    case deadMedia(String, nearest: [String])
    case imageElsewhere(String)
    case slugTwice(RecordID, other: String)
    case languageWithoutPhrases(LanguageTag, known: [String])

    var rule: Rule {
        switch self {
        case .unknownRecord, .withheldRecord, .unknownPoint, .unknownVersion: .unknownReference
        case .unknownAnchor, .unknownCount, .deadAnchor, .deadPath, .deadMedia, .imageElsewhere: .deadLink
        case .bareSource: .citationForm
        case .brokenAddress: .unsafeAddress
        case .slugTwice: .slugTwice
        case .languageWithoutPhrases: .languageUnknown
        }
    }

    var message: String {
        switch self {
        case .unknownRecord(let kind, let slug, _): "there is no \(kind.rawValue) '\(slug)'"
        case .withheldRecord(let id, let reason): "'\(id)' is \(reason), so no page may lead to it"
        case .unknownPoint(let slug, _): "no letter has a point '\(slug)'"
        case .unknownVersion(let version, _): "there is no version \(version) of the letter"
        case .bareSource(let name): "'@\(name)' is the name of a source, and no citation without brackets"
        case .unknownAnchor(let id, let anchor, _): "'\(id)' has no place '#\(anchor)'"
        case .deadAnchor(let anchor, _): "this text has no place '#\(anchor)'"
        case .unknownCount(let name, _): "there is nothing to count by the name '\(name)'"
        case .deadPath(let path): "'\(path)' leads nowhere in the site"
        case .brokenAddress(let address): "'\(address)' is not a whole address"
        case .deadMedia(let path, _): "there is no file 'media/\(path)'"
        case .imageElsewhere(let address): "the image '\(address)' is not a file of the dossier"
        case .slugTwice(let id, _): "'\(id)' is there twice"
        case .languageWithoutPhrases(let tag, _): "the site's own words are not written in '\(tag)'"
        }
    }

    var hint: String? {
        switch self {
        case .unknownRecord(let kind, let slug, let nearest):
            nearest.isEmpty
                ? "add it under \(kind.folder)/, or name one that is there"
                : FieldProblem.didYouMean(nearest.filter { $0 != slug })
        case .withheldRecord(let id, _) where id.kind == .signatory:
            "take the reference away: nobody is shown who did not want to be"
        case .withheldRecord: "publish it, or take the reference away"
        case .unknownPoint(let slug, let nearest):
            nearest.isEmpty
                ? "end the point's paragraph in '{#\(slug)}'" : FieldProblem.didYouMean(nearest)
        case .unknownVersion(_, let known):
            known.isEmpty
                ? "add the letter under letter/"
                : known.count == 1
                    ? "its only version is \(known[0])"
                    : "its versions are \(known.map(String.init).joined(separator: ", "))"
        case .bareSource(let name): "write [@\(name)], or \\@\(name) to show the words"
        case .unknownAnchor(let id, _, let nearest) where id.kind == .figure:
            nearest.isEmpty
                ? "name a source that gives one of its values" : FieldProblem.didYouMean(nearest)
        case .unknownAnchor(_, let anchor, let nearest), .deadAnchor(let anchor, let nearest):
            nearest.isEmpty
                ? "end the paragraph that is meant in '{#\(anchor)}'"
                : FieldProblem.didYouMean(nearest.map { "#" + $0 })
        case .unknownCount(_, let nearest):
            nearest.isEmpty
                ? "write the name of a kind: \(Kind.allCases.map(\.rawValue).joined(separator: ", "))"
                : FieldProblem.didYouMean(nearest)
        case .deadPath: "link to a record as 'kind:slug', to a file as 'media/…', to the web with https://"
        case .brokenAddress:
            "write it as a browser shows it, beginning with https://, without a name or password"
        case .deadMedia(_, let nearest):
            nearest.isEmpty
                ? "put the file into media/" : FieldProblem.didYouMean(nearest.map { "media/" + $0 })
        case .imageElsewhere: "put the image into media/ and write 'media/…', or link to it"
        case .slugTwice(_, let other): "give one of them another slug: the other one is at \(other)"
        case .languageWithoutPhrases(_, let known):
            "leave it out of 'languages', or add its phrases to templates/: there are \(known.joined(separator: ", "))"
        }
    }
}
