import Diagnostics

/// What can be wrong with translations, and the one home of these sentences.
enum TranslationProblem: Problem {
    case orphan(RecordID, nearest: [String])
    case orphanInFirst(RecordID, LanguageTag)
    case twice(RecordID, LanguageTag, other: String)
    case ownLanguage(LanguageTag)
    case notTranslated(String, known: [String], nearest: [String])
    case textTwice(String, LanguageTag)
    case noBody
    case points(missing: [String], extra: [String])
    case digest(String)
    case missing(RecordID, LanguageTag, texts: [String], isWhole: Bool)
    case uncited(RecordID, LanguageTag, sources: [String])
    case stale(RecordID, LanguageTag)
    case unstamped(RecordID, LanguageTag)

    var rule: Rule {
        switch self {
        case .missing, .uncited: .translationMissing
        case .stale, .unstamped: .translationStale
        default: .translationForm
        }
    }

    var severity: Severity {
        switch self {
        case .missing, .uncited, .stale, .unstamped: .warning
        default: .error
        }
    }

    var message: String {
        switch self {
        case .orphan(let id, _): "there is no \(id.kind.rawValue) '\(id.slug)' to be translated"
        case .orphanInFirst(let id, let language):
            "there is no \(id.kind.rawValue) '\(id.slug)' to be translated into '\(language)', the dossier's own language"
        case .twice(let id, let language, let other):
            "'\(id)' is translated into '\(language)' at \(other) already"
        case .ownLanguage(let language): "the record is in '\(language)' itself"
        case .notTranslated(let name, _, _): "'\(name)' is no text of the record"
        case .textTwice(let name, let language): "'\(name)' has a text in '\(language)' in the record itself"
        case .noBody: "the record has no text below its fields"
        case .points(let missing, let extra):
            missing.isEmpty
                ? "the record has no place \(list(extra))"
                : "the translation lacks the place \(list(missing))"
        case .digest(let text): "'source_digest' cannot be '\(text)'"
        case .missing(let id, let language, let texts, let isWhole):
            isWhole
                ? "'\(id)' is not translated into '\(language)'"
                : "'\(id)' is translated into '\(language)' without \(names(of: texts))"
        case .uncited(let id, let language, let sources):
            "the text of '\(id)' cites \(sources.joined(separator: ", ")), and its translation into '\(language)' does not"
        case .stale(let id, _): "'\(id)' has changed since it was translated"
        case .unstamped(let id, _): "the translation does not say which state of '\(id)' it is of"
        }
    }

    var hint: String? {
        switch self {
        case .orphan(_, let nearest):
            nearest.isEmpty
                ? "give the translation the slug of the record, or remove it"
                : FieldProblem.didYouMean(nearest)
        case .orphanInFirst(let id, let language):
            "if it is the record itself, take the language out of the name: '\(id.slug).md' for '\(id.slug).\(language).md'"
        case .twice: "keep one of the two"
        case .ownLanguage: "take the language out of the name, or translate into another"
        case .notTranslated(_, let known, let nearest):
            nearest.isEmpty
                ? names(of: known).isEmpty
                    ? "the record has no text to be translated: remove it"
                    : "the texts are \(names(of: known)); all else stands in the record"
                : FieldProblem.didYouMean(nearest)
        case .textTwice: "keep one of the two"
        case .noBody: "remove the text, or write it in the record first"
        case .points(let missing, let extra):
            missing.isEmpty
                ? "remove \(list(extra)): every language has the same places"
                : "end the same paragraph in \(list(missing)): links lead there in every language"
        case .digest: "delete the line, and let 'dossier stamp' write it"
        case .missing(let id, let language, let texts, _):
            "write \(names(of: texts)) in \(id.kind.folder)/\(id.slug).\(language).md or in a table \(id.kind.folder).\(language).csv"
        case .uncited(_, _, let sources):
            "translate what they are cited for: \(sources.map { "[@\($0)]" }.joined(separator: ", "))"
        case .stale(let id, _): "compare the two, mend the translation, and run 'dossier stamp \(id)'"
        case .unstamped: "run 'dossier stamp' if it is up to date"
        }
    }

    /// The texts of a record as an author knows them.
    private func names(of texts: [String]) -> String {
        let fields = ["translator", "translation", "source_digest"]
        return texts.filter { !fields.contains($0) }
            .map { $0 == "body" ? "the text below the fields" : "'\($0)'" }.joined(separator: ", ")
    }

    private func list(_ anchors: [String]) -> String { anchors.map { "'{#\($0)}'" }.joined(separator: ", ") }
}
