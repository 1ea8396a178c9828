import Diagnostics

/// How far a record is translated into one of the dossier's languages.
public struct Translation: Sendable {
    public let language: LanguageTag
    /// Who translated it; nil where nobody is named.
    public let translator: String?
    public let standing: Standing
    /// The paths of the texts that are not translated; `body` is the text below the fields.
    public let missing: [String]
    /// The sources that the record's body cites and its translation does not.
    public let uncited: [String]
    /// Whether the record has changed since; nil where the translation does not say which state it is of.
    public let isStale: Bool?
    /// How many texts the record has.
    let texts: Int
    /// The digest of the record's texts as they are now; nil where nothing is there to be stamped.
    let sourceDigest: String?
    /// SHA-256 of the translation as it was written; nil where there is no file or row for it.
    let digest: Digest?
    /// Where the translation was written; nil where there is no file or row for it.
    let location: SourceLocation?

    /// How much a translation has been looked over.
    public enum Standing: String, CaseIterable, Sendable {
        case draft
        case reviewed
        case official
    }

    /// True where there is a file or row for it; texts may also stand in the record itself.
    var isWritten: Bool { location != nil }

    /// False for a record without a text of its own, such as a name.
    public var hasTexts: Bool { texts > 0 }

    /// True where nothing is translated of the texts there are.
    public var isMissing: Bool { texts > 0 && missing.count == texts }

    /// True where every text of the record is there in the language.
    public var isComplete: Bool { missing.isEmpty }
}

/// How far records are translated, by record; nothing in a dossier of one language.
public struct Translations: Sendable {
    private let states: [RecordID: [Translation]]

    init(_ states: [RecordID: [Translation]]) { self.states = states }

    /// The translations of a record into the dossier's other languages, in their order.
    public subscript(id: RecordID) -> [Translation] { states[id] ?? [] }

    /// The translation of a record into a language; nil for the record's own.
    public subscript(id: RecordID, language: LanguageTag) -> Translation? {
        states[id]?.first { $0.language == language }
    }
}
