/// A line of `dossier.lock`: a fact of the last edition, or of the way to it.
///
///     edition 2026-11-28
///     list 2026-11-23 4b1d…                          SHA-256 of the SHA256SUMS of an edition, for the chain
///     change 2026-11-28 added claim:unpaid-work      what an edition changed
///     letter v1 9c0a…                                SHA-256 of a letter's words, with its slug
///     words v1 1 The first paragraph.                the words themselves, a paragraph a line, numbered from 1
///     record claim:unpaid-work 00c9…                 SHA-256 of a record as it was written
///     translation claim:unpaid-work ja 51d0…         SHA-256 of its translation
///     place claim:unpaid-work p-1f2e p-77aa:p-90ab p-3c3c!
///     capture memo 2024-11-27T0910Z 5d2e… private    SHA-256 of the text of a capture
///     quote memo 81b0… 2024-11-27T0910Z 2026-11-28   folded words found once in it, and the day of the check
///     signatory s-0001
///
/// All digests have 64 hexadecimal digits. It holds slugs, which say nothing of people: a name never gets here.
enum LockLine: Hashable, Sendable {
    case edition(PartialDate)
    case list(PartialDate, digest: String)
    case change(PartialDate, Lock.Change, RecordID)
    case letter(Slug, digest: String)
    case words(Slug, number: Int, String)
    case record(RecordID, digest: String)
    case translation(RecordID, LanguageTag, digest: String)
    case places(RecordID, [Lock.Place])
    case capture(Lock.CaptureName, digest: String, isPrivate: Bool)
    case quote(Slug, digest: String, capture: String, on: PartialDate)
    case signatory(Slug)

    /// Nil for what is no line of a lock.
    init?(_ text: String) {
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard let line = LockLine(words.first ?? "", Array(words.dropFirst())) else { return nil }
        self = line
    }

    private init?(_ keyword: String, _ words: [String]) {
        switch (keyword, words.count) {
        case ("edition", 1):
            guard let date = PartialDate(day: words[0]) else { return nil }
            self = .edition(date)
        case ("list", 2):
            guard let date = PartialDate(day: words[0]), words[1].isDigest else { return nil }
            self = .list(date, digest: words[1])
        case ("change", 3):
            guard let date = PartialDate(day: words[0]), let change = Lock.Change(rawValue: words[1]),
                let record = RecordID(words[2])
            else { return nil }
            self = .change(date, change, record)
        case ("letter", 2):
            guard let slug = Slug(words[0]), words[1].isDigest else { return nil }
            self = .letter(slug, digest: words[1])
        case ("words", 3...):
            guard let slug = Slug(words[0]), let number = Int(words[1]), number > 0 else { return nil }
            self = .words(slug, number: number, words[2...].joined(separator: " "))
        case ("record", 2):
            guard let record = RecordID(words[0]), words[1].isDigest else { return nil }
            self = .record(record, digest: words[1])
        case ("translation", 3):
            guard let record = RecordID(words[0]), let language = LanguageTag(words[1]), words[2].isDigest
            else { return nil }
            self = .translation(record, language, digest: words[2])
        case ("place", 2...):
            let places = words[1...].compactMap { Lock.Place($0) }
            guard let record = RecordID(words[0]), places.count == words.count - 1 else { return nil }
            self = .places(record, places)
        case ("capture", 4):
            guard let name = Lock.CaptureName(words[0], words[1]), words[2].isDigest,
                words[3] == "private" || words[3] == "public"
            else { return nil }
            self = .capture(name, digest: words[2], isPrivate: words[3] == "private")
        case ("quote", 4):
            guard let name = Lock.CaptureName(words[0], words[2]), words[1].isDigest,
                let day = PartialDate(day: words[3])
            else { return nil }
            self = .quote(name.source, digest: words[1], capture: name.time, on: day)
        case ("signatory", 1):
            guard let slug = Slug(words[0]) else { return nil }
            self = .signatory(slug)
        default: return nil
        }
    }

    /// The line as it stands in the file, without its end.
    var text: String {
        switch self {
        case .edition(let date): "edition \(date.machineReadable)"
        case .list(let date, let digest): "list \(date.machineReadable) \(digest)"
        case .change(let date, let change, let record):
            "change \(date.machineReadable) \(change.rawValue) \(record)"
        case .letter(let slug, let digest): "letter \(slug) \(digest)"
        case .words(let slug, let number, let text): "words \(slug) \(number) \(text)"
        case .record(let record, let digest): "record \(record) \(digest)"
        case .translation(let record, let language, let digest):
            "translation \(record) \(language) \(digest)"
        case .places(let record, let places):
            "place \(record) \(places.map(\.description).joined(separator: " "))"
        case .capture(let name, let digest, let isPrivate):
            "capture \(name.source) \(name.time) \(digest) \(isPrivate ? "private" : "public")"
        case .quote(let source, let digest, let capture, let day):
            "quote \(source) \(digest) \(capture) \(day.machineReadable)"
        case .signatory(let slug): "signatory \(slug)"
        }
    }
}

extension LockLine {
    /// What the line is about, as it begins: two lines of one subject that say different things cannot both hold. Nil
    /// for a line that says all by being there, and for the edition, of which the latest holds.
    var subject: String? {
        switch self {
        case .edition, .signatory: nil
        case .list(let date, _): "list \(date.machineReadable)"
        case .change(let date, _, let record): "change \(date.machineReadable) \(record)"
        case .letter(let slug, _): "letter \(slug)"
        case .words(let slug, let number, _): "words \(slug) \(number)"
        case .record(let record, _): "record \(record)"
        case .translation(let record, let language, _): "translation \(record) \(language)"
        case .places(let record, _): "place \(record)"
        case .capture(let name, _, _): "capture \(name.source) \(name.time)"
        case .quote(let source, let digest, _, _): "quote \(source) \(digest)"
        }
    }

    /// The edition of which a line of the history tells; nil for all other lines.
    var editionOfHistory: PartialDate? {
        switch self {
        case .list(let date, _), .change(let date, _, _): date
        default: nil
        }
    }
}

extension PartialDate {
    /// A date that names a day and no time; nil for another, and for what is no date.
    public init?(day text: String) {
        guard let date = try? PartialDate(parsing: text), date.day != nil, date.machineReadable == text,
            text.utf8.count == 10
        else { return nil }
        self = date
    }
}

extension String {
    /// True for 64 hexadecimal digits in small letters.
    var isDigest: Bool {
        utf8.count == 64
            && utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }
}
