import Diagnostics
import HTML

/// What can be wrong with the fields of a record, and the one home of these sentences.
enum FieldProblem: Problem {
    case missing(String, kind: String, example: String, words: [String] = [])
    case unknown(String, nearest: [String], known: [String])
    case empty(String)
    case notText(String, expected: String)
    case notList(String)
    case separator(String, field: String, list: String)
    case notMap(String, expected: String)
    case word(String, field: String, nearest: [String], known: [String])
    case number(String, field: String, expected: String)
    case address(String, field: String)
    case baseAddress(String, field: String)
    case publicKey(String, field: String)
    case tag(String, field: String)
    case tagAhead(field: String)
    case slugForm(String, suggestion: String?)
    case slugReserved(String)
    case language(String)
    case languageNotOfDossier(String, known: [String])
    case sourceLanguageMissing(String, language: String)
    case date(DateProblem)
    case several(String)
    /// A list with an entry that stands in it already.
    case twice(String)
    case itself(String)
    case reference(String, kinds: String)
    case markup(String, field: String)

    var rule: Rule {
        switch self {
        case .missing: .missingField
        case .unknown: .unknownField
        case .word: .fieldWord
        case .slugForm, .slugReserved: .slugForm
        case .language, .languageNotOfDossier, .sourceLanguageMissing: .languageUnknown
        case .date: .dateForm
        case .markup: .markdownSlip
        case .empty, .notText, .notList, .separator, .notMap, .number, .address, .baseAddress,
            .publicKey, .tag, .tagAhead, .several,
            .twice, .itself,
            .reference:
            .fieldForm
        }
    }

    var severity: Severity {
        if case .markup = self { .warning } else { .error }
    }

    var message: String {
        switch self {
        case .missing(let name, let kind, _, _): "\(FieldProblem.named(kind)) has no '\(name)'"
        case .unknown(let name, _, _): "unknown field '\(name)'"
        case .empty(let name): "'\(name)' is empty"
        case .notText(let name, let expected): "'\(name)' takes \(expected), not a list or a group of fields"
        case .notList(let name): "'\(name)' takes a list, not a group of fields"
        case .separator(let text, let name, _): "'\(name)' takes a list, and '\(text)' is one entry"
        case .notMap(let name, let expected):
            "'\(name)' takes a group of fields (\(expected)), not a plain value"
        case .word(let word, let field, _, _): "'\(field)' cannot be '\(word)'"
        case .number(let text, let field, let expected): "'\(field)' takes \(expected), not '\(text)'"
        case .address(let text, let field): "'\(field)' takes an address on the web, not '\(text)'"
        case .baseAddress(let text, let field):
            "'\(field)' takes an address without '?' and '#', not '\(text)'"
        case .publicKey(let text, let field): "'\(field)' takes minisign public keys, not '\(text)'"
        case .tag(let text, let field): "'\(field)' takes a domain name and a date, not '\(text)'"
        case .tagAhead(let field): "'\(field)' names a date after the edition"
        case .slugForm(let text, _): "'\(text)' cannot be a slug"
        case .slugReserved(let text): "the slug '\(text)' is reserved"
        case .language(let tag): "'\(tag)' is not a language tag"
        case .languageNotOfDossier(let tag, _): "the dossier has no language '\(tag)'"
        case .sourceLanguageMissing(let name, let language):
            "'\(name)' has no text in '\(language)', the language of its record"
        case .date(let problem): FieldProblem.sentence(problem)
        case .several(let name): "'\(name)' takes one value"
        case .twice(let name): "'\(name)' has an entry twice"
        case .itself(let name): "'\(name)' names the record itself"
        case .markup(let mark, let field): "'\(field)' is plain text, and readers see '\(mark)' as it stands"
        case .reference(let text, _): "'\(text)' does not name a record"
        }
    }

    var hint: String? {
        switch self {
        case .missing(let name, _, let example, let words):
            "add '\(name): \(example)'"
                + (words.isEmpty ? "" : " with one of: \(words.joined(separator: ", "))")
        case .unknown(_, let nearest, let known):
            nearest.isEmpty
                ? "known here: \(known.joined(separator: ", "))" : FieldProblem.didYouMean(nearest)
        case .empty(let name): "write a value after '\(name):', or delete the line"
        case .notText: "write one value on the line"
        case .notList: "write one '- ' line for each entry"
        case .separator(_, _, let list): "write '\(list)'"
        case .notMap(_, let expected): "write \(expected) on lines of their own, indented"
        case .word(_, _, let nearest, let known):
            nearest.isEmpty ? "write \(FieldProblem.choice(known))" : FieldProblem.didYouMean(nearest)
        case .number(_, _, let expected): "write \(expected)"
        case .address(let text, _) where WebAddress.hasCapitalScheme(text):
            "write https:// or http:// in small letters"
        case .address: "write the whole address, beginning with https:// or http://"
        case .baseAddress:
            "write the address under which the home page stands, like https://example.org/dossier/"
        case .publicKey:
            "copy the second line of minisign.pub: 56 characters, which begin with 'RW'"
        case .tag: "write a domain in small letters and a date on which you held it, like example.org,2026"
        case .tagAhead: "write a date on which you held the domain, like the year of the edition"
        case .slugForm(_, let suggestion):
            "use a-z, 0-9 and hyphens, at most 64 characters" + (suggestion.map { ", like '\($0)'" } ?? "")
        case .slugReserved: "'index', 'page-…', 'by-…' and names of devices are taken by the site itself"
        case .language: "write a tag like en, ja or de-AT (Japanese is ja, Chinese zh, Korean ko)"
        case .languageNotOfDossier(_, let known):
            "its languages are \(known.joined(separator: ", ")): see 'languages' in dossier.yml"
        case .sourceLanguageMissing(_, let language): "add a line '\(language): …'"
        case .date(let problem): FieldProblem.remedy(problem)
        case .several: "write one value, not a list"
        case .twice: "keep one of the two"
        case .itself: "delete that entry: it leads to the page that it stands on"
        case .markup: "write it in words; citations and links belong in the text below the fields"
        case .reference(_, let kinds): "write \(kinds)"
        }
    }

    /// `did you mean 'a', 'b' or 'c'?`
    static func didYouMean(_ words: [String]) -> String {
        "did you mean \(choice(words.map { "'\($0)'" }))?"
    }

    /// `a, b or c`.
    static func choice(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }

    /// `the event`, but `answer 2`.
    private static func named(_ owner: String) -> String {
        owner.last?.isNumber == true ? owner : "the \(owner)"
    }

    private static func sentence(_ problem: DateProblem) -> String {
        switch problem {
        case .form(let text), .slashes(let text): "'\(text)' is not a date"
        case .noSuchMonth(let month): "there is no month \(month)"
        case .noSuchDay(let day, let month, let year):
            "there is no day \(day) in \(year)-\(padded(month, to: 2))"
        case .noSuchTime(let text): "'\(text)' is not a time"
        case .noZone(let text): "the time '\(text)' has no zone"
        case .endsBeforeStart: "the span ends before it starts"
        case .unknownRefused: "'unknown' is not enough here"
        case .notADay(let text): "'\(text)' is not one day"
        }
    }

    private static func remedy(_ problem: DateProblem) -> String {
        switch problem {
        case .noZone(let text): "add the distance from UTC, like \(text)-05:00, or Z"
        case .noSuchTime: "write hours and minutes and the zone, like 2024-11-26T12:01-05:00"
        case .endsBeforeStart: "write START/END, the earlier date first"
        case .slashes: "write the year first, and hyphens between the numbers: YYYY-MM-DD"
        case .notADay: "write one day as YYYY-MM-DD, without a time, '?' and '~'"
        case .noSuchDay: "look at the day, or write YYYY-MM where only the month is known"
        default: "write YYYY, YYYY-MM or YYYY-MM-DD"
        }
    }
}
