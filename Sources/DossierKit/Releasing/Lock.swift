/// What the last released edition held, as `dossier.lock` in the content folder keeps it.
///
/// A fact a line, sorted, so that two branches merge line by line and a review shows what changed: ``LockLine`` has the
/// form of each. Only commands that a writer runs change the file, `dossier release` and `dossier quotes`; a
/// build reads it.
public struct Lock: Hashable, Sendable {
    static let fileName = "dossier.lock"

    public let edition: PartialDate
    /// Everybody who had signed and not withdrawn, also those who are counted without a name.
    public var signatories: Set<Slug> = []
    /// SHA-256 of the list of files of each released edition, the last among them once its site was made.
    var lists: [PartialDate: String] = [:]
    /// What each edition added, changed and removed; nothing for the first.
    var changes: [PartialDate: [RecordID: Change]] = [:]
    /// The words of the letters whose full text is shown.
    var letters: [Slug: FrozenText] = [:]
    /// SHA-256 of each record as it was written.
    var records: [RecordID: String] = [:]
    /// SHA-256 of the translations of each record.
    var translations: [RecordID: [LanguageTag: String]] = [:]
    /// The addresses on the page of each record, in their order.
    var places: [RecordID: [Place]] = [:]
    /// How quotations were checked.
    var notes = QuoteNotes()

    init(edition: PartialDate) { self.edition = edition }

    /// What an edition did to a record.
    public enum Change: String, CaseIterable, Sendable {
        case added
        case changed
        case removed
    }

    /// Words that must not change, and their digest.
    struct FrozenText: Hashable {
        var digest = ""
        /// The paragraphs in their order, by number from 1.
        var paragraphs: [Int: String] = [:]
    }

    /// An address on a record's page: `p-1f2e`, or `p-77aa:p-90ab` where its words were edited since and would now give
    /// the second, or `p-3c3c!` where nothing is left of it.
    struct Place: Hashable, CustomStringConvertible {
        let id: String
        /// What the paragraph's own words give; nil for a place that is gone.
        let ofWords: String?

        init(id: String, ofWords: String?) {
            self.id = id
            self.ofWords = ofWords
        }

        /// Nil for what no page of ours has as an address: these have small letters, digits and hyphens only.
        init?(_ text: String) {
            let isGone = text.hasSuffix("!")
            let parts = (isGone ? text.dropLast() : text[...])
                .split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count <= (isGone ? 1 : 2),
                parts.allSatisfy({
                    !$0.isEmpty && $0.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
                })
            else { return nil }
            self.init(id: parts[0], ofWords: isGone ? nil : parts[parts.count - 1])
        }

        var description: String {
            switch ofWords {
            case nil: "\(id)!"
            case id: id
            case let words?: "\(id):\(words)"
            }
        }
    }

    /// The name of a capture: its source, and its time as its folder has it.
    struct CaptureName: Hashable, Comparable {
        let source: Slug
        /// `2024-11-27T0910Z`, without a colon: it is the name of a folder.
        let time: String

        /// Nil where either is no such name.
        init?(_ source: String, _ time: String) {
            guard let source = Slug(source), !time.isEmpty,
                time.utf8.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") })
            else { return nil }
            self.source = source
            self.time = time
        }

        static func < (a: Self, b: Self) -> Bool { (a.source, a.time) < (b.source, b.time) }
    }

    /// A capture: SHA-256 of its text, and whether it is kept outside the dossier.
    struct Capture: Hashable {
        let digest: String
        let isPrivate: Bool
    }

    /// A quotation: its source, and SHA-256 of its folded words.
    struct Quote: Hashable {
        let source: Slug
        let digest: String
    }

    /// Where and when a quotation was found.
    struct QuoteCheck: Hashable {
        /// The capture's time.
        let capture: String
        let on: PartialDate
    }
}

extension Lock {
    /// The file's bytes; the same for the same facts.
    var bytes: [UInt8] { lines.bytes }

    /// All lines in their order: by sort, then by what they are about.
    var lines: [LockLine] {
        [.edition(edition)]
            + lists.sorted { $0.key < $1.key }.map { .list($0.key, digest: $0.value) }
            + changes.sorted { $0.key < $1.key }.flatMap { edition, changes in
                changes.sorted { $0.key < $1.key }.map { .change(edition, $0.value, $0.key) }
            }
            + letters.sorted { $0.key < $1.key }.flatMap(lines)
            + records.sorted { $0.key < $1.key }.map { .record($0.key, digest: $0.value) }
            + translations.sorted { $0.key < $1.key }.flatMap { record, digests in
                digests.sorted { $0.key < $1.key }.map { .translation(record, $0.key, digest: $0.value) }
            }
            + places.sorted { $0.key < $1.key }.map { .places($0.key, $0.value) }
            + notes.lines
            + signatories.sorted().map { .signatory($0) }
    }

    private func lines(of slug: Slug, _ text: FrozenText) -> [LockLine] {
        [.letter(slug, digest: text.digest)]
            + text.paragraphs.sorted { $0.key < $1.key }.map { .words(slug, number: $0.key, $0.value) }
    }

    /// Takes in a line of a file; the edition is known before.
    mutating func add(_ line: LockLine) {
        switch line {
        case .edition: break
        case .capture, .quote: _ = notes.add(line)
        case .list(let edition, let digest): lists[edition] = digest
        case .change(let edition, let change, let record): changes[edition, default: [:]][record] = change
        case .letter(let slug, let digest): letters[slug, default: FrozenText()].digest = digest
        case .words(let slug, let number, let text):
            letters[slug, default: FrozenText()].paragraphs[number] = text
        case .record(let record, let digest): records[record] = digest
        case .translation(let record, let language, let digest):
            translations[record, default: [:]][language] = digest
        case .places(let record, let places): self.places[record] = places
        case .signatory(let slug): signatories.insert(slug)
        }
    }
}

extension [LockLine] {
    /// The bytes of a file with these lines.
    var bytes: [UInt8] { flatMap { [UInt8]($0.text.utf8) + [UInt8(ascii: "\n")] } }
}
