import Diagnostics

/// What can be wrong with the words that are quoted of a source, and the one home of these sentences.
enum QuoteProblem: Problem {
    /// Not in any of so many captures, of which the text at the path has the nearest passage.
    case missing(String, of: Int, NearestPassage?)
    case several(String, count: Int, [Context])
    case staleWords(Slug)
    case staleCapture(Lock.CaptureName)
    case goneCapture(Lock.CaptureName)
    case unknownCapture(Lock.CaptureName)

    /// Words where they stand in a capture.
    struct Context: Sendable {
        let line: Int
        let text: String
    }

    var rule: Rule {
        switch self {
        case .missing: .quoteMissing
        case .several: .quoteSeveral
        case .staleWords, .staleCapture, .goneCapture, .unknownCapture: .quoteStale
        }
    }

    var severity: Severity { rule == .quoteStale ? .warning : .error }

    var message: String {
        switch self {
        case .missing(let path, let count, let near?):
            QuoteProblem.missing(path, count)
                + "; the nearest passage is in line \(near.line): \(near.difference)"
        case .missing(let path, let count, nil):
            QuoteProblem.missing(path, count) + ", and nothing there is like them"
        case .several(let path, let count, let contexts):
            "the quoted words stand \(count) times in '\(path)': "
                + contexts.map { "line \($0.line): \($0.text)" }.joined(separator: "; ")
                + (count > contexts.count ? "; …" : "")
        case .staleWords(let source): "no record quotes these words of '\(source)' any more"
        case .staleCapture(let name): "the text of the capture '\(name)' has another SHA-256 now"
        case .goneCapture(let name): "the capture '\(name)' is not there any more"
        case .unknownCapture(let name): "no line says what the capture '\(name)' is"
        }
    }

    var hint: String? {
        switch self {
        case .missing:
            "quote the words as they stand there ('-' is the quotation, '+' the capture), or tell it in your own"
        case .several: "quote more of the sentence, so that the words stand there once"
        case .staleWords, .staleCapture, .goneCapture, .unknownCapture:
            "run 'dossier quotes', with '--captures DIR' where captures are kept privately"
        }
    }

    private static func missing(_ path: String, _ count: Int) -> String {
        count > 1
            ? "the quoted words are in none of the \(count) captures of the source, '\(path)' among them"
            : "the quoted words are not in '\(path)'"
    }
}
