import Diagnostics
import Markdown

/// Decoded records of all kinds, and what was found while decoding them.
struct RecordSet: Sendable {
    var letters: [Letter] = []
    var claims: [Claim] = []
    var statements: [Statement] = []
    var counterarguments: [Counterargument] = []
    var prompts: [Prompt] = []
    var sources: [Source] = []
    var events: [Event] = []
    var parties: [Party] = []
    var signatures: [Signature] = []
    var replies: [Reply] = []
    var figures: [Figure] = []
    var corrections: [Correction] = []
    var pages: [PageRecord] = []
    /// Every entry by name, also one that could not be decoded: what names it is not wrong for that.
    var names: [(id: RecordID, location: SourceLocation)] = []
    /// Kinds of which some entries could not be read at all.
    var incomplete: Set<Kind> = []
    /// How far each record is translated; nothing for a dossier in one language.
    var translations: [RecordID: [Translation]] = [:]
    private var decoded = 0
    var findings = Findings()

    /// Decodes an entry with its translations and keeps its record.
    mutating func add(_ entry: Entry, _ translations: [TranslationEntry] = [], rules: ReadingRules) {
        names.append((RecordID(entry.kind, entry.slug), entry.location))
        guard entry.isReadable else {
            // Its points and its version are not known, either.
            if entry.kind == .letter { incomplete.insert(.letter) }
            return
        }
        switch entry.kind {
        case .letter: decode(entry, translations, rules, into: \.letters)
        case .claim: decode(entry, translations, rules, into: \.claims)
        case .statement: decode(entry, translations, rules, into: \.statements)
        case .counterargument: decode(entry, translations, rules, into: \.counterarguments)
        case .prompt: decode(entry, translations, rules, into: \.prompts)
        case .source: decode(entry, translations, rules, into: \.sources)
        case .event: decode(entry, translations, rules, into: \.events)
        case .party: decode(entry, translations, rules, into: \.parties)
        case .signatory: decode(entry, translations, rules, into: \.signatures)
        case .reply: decode(entry, translations, rules, into: \.replies)
        case .figure: decode(entry, translations, rules, into: \.figures)
        case .correction: decode(entry, translations, rules, into: \.corrections)
        case .page: decode(entry, translations, rules, into: \.pages)
        }
    }

    private mutating func decode<R: ReadableRecord>(
        _ entry: Entry, _ entries: [TranslationEntry], _ rules: ReadingRules,
        into list: WritableKeyPath<RecordSet, [R]>
    ) {
        let mentioned = findings.mentions.count
        let hosted = findings.hosted.count
        let addressed = findings.addresses.count
        var read = Reading<R>(entry, entries, rules, findings: Findings())
        if let settled = read.settled(by: rules, entry) {
            // Read again under the addresses of the last edition: a text and its translations then have them.
            read = Reading(entry, entries, rules, findings: Findings(), settled)
        }
        findings.add(read.findings)
        let (head, record) = (read.head, read.record)
        if !read.states.isEmpty { translations[RecordID(entry.kind, entry.slug)] = read.states }
        if head.mayBeWithheld {
            for index in mentioned..<findings.mentions.count {
                findings.mentions[index].mayBeWithheld = true
            }
        }
        let isSeen = record.map { $0.isSeen && !$0.head.isWithheld(by: rules.edition) } ?? false
        if !isSeen {
            for index in mentioned..<findings.mentions.count { findings.mentions[index].isPublished = false }
            for index in hosted..<findings.hosted.count { findings.hosted[index].isPublished = false }
        }
        if rules.notesAddresses {
            let isShown = record.map { $0.showsAddresses && !$0.head.isWithheld(by: rules.edition) } ?? false
            findings.own(addressesFrom: addressed, RecordID(entry.kind, entry.slug), areShown: isShown)
        }
        if let record {
            self[keyPath: list].append(record)
            decoded += 1
        }
    }

    /// An entry as it was read once.
    private struct Reading<R: ReadableRecord> {
        let head: RecordHead
        let record: R?
        let states: [Translation]
        let findings: Findings

        init(
            _ entry: Entry, _ entries: [TranslationEntry], _ rules: ReadingRules, findings: Findings,
            _ settled: SettledPlaces? = nil
        ) {
            var reader = FieldReader(
                entry.fields, of: R.kind.rawValue, rules: rules,
                language: R.kind == .source ? rules.languages.first : nil, findings: findings,
                translations: entries)
            reader.settled = settled
            let body = reader.body(entry.body)
            head = RecordHead(&reader, of: entry, body: body)
            record = R(&reader, head: head)
            states = reader.finishTranslations()
            self.findings = reader.finish()
        }

        /// The addresses of the last edition; nil where they are those that the words give.
        func settled(by rules: ReadingRules, _ entry: Entry) -> SettledPlaces? {
            guard !rules.places.isEmpty, let record,
                let locked = ([entry.slug] + head.formerly).lazy.compactMap({
                    rules.places[RecordID(entry.kind, $0)]
                }).first
            else { return nil }
            let now = record.prose.flatMap(\.source.anchors)
            let points = Set(record.prose.flatMap(\.source.points))
            let settled = SettledPlaces(locked, now: now, points: points)
            return settled.names.isEmpty && settled.gone.isEmpty ? nil : settled
        }
    }

    /// True where every entry has become a record, so that what is not there is nowhere.
    var isWhole: Bool { decoded == names.count && incomplete.isEmpty }

    /// Calls `body` with every record, kind after kind.
    func forEach(_ body: (any Record) -> Void) {
        letters.forEach(body)
        claims.forEach(body)
        statements.forEach(body)
        counterarguments.forEach(body)
        prompts.forEach(body)
        sources.forEach(body)
        events.forEach(body)
        parties.forEach(body)
        signatures.forEach(body)
        replies.forEach(body)
        figures.forEach(body)
        corrections.forEach(body)
        pages.forEach(body)
    }

    /// Adds the records of another set behind its own.
    mutating func add(_ other: RecordSet) {
        letters += other.letters
        claims += other.claims
        statements += other.statements
        counterarguments += other.counterarguments
        prompts += other.prompts
        sources += other.sources
        events += other.events
        parties += other.parties
        signatures += other.signatures
        replies += other.replies
        figures += other.figures
        corrections += other.corrections
        pages += other.pages
        names += other.names
        decoded += other.decoded
        incomplete.formUnion(other.incomplete)
        translations.merge(other.translations) { first, _ in first }
        findings.add(other.findings)
    }
}

extension Record {
    /// False for somebody whose words are not shown, whatever the edition.
    fileprivate var isSeen: Bool { (self as? Signature).map { $0.head.body != nil } ?? true }
}

extension RecordSet {
    /// The files of a list that published records name, and a warning for each that no record names. The posters that
    /// were made of them are of no record, and go with them.
    func published(_ media: [String], at folder: String, _ lock: MediaLockFile?) -> (
        media: [String], report: Report
    ) {
        var (named, shown): (Set<String>, Set<String>) = ([], [])
        for mention in findings.mentions {
            switch mention.target {
            case .media(let path), .card(let path):
                named.insert(path)
                if mention.isPublished { shown.insert(path) }
            default: break
            }
        }
        for (file, entry) in lock?.entries ?? [:] {
            guard let poster = entry.facts.poster?.file else { continue }
            named.insert(poster)
            if shown.contains(file) { shown.insert(poster) }
        }
        var report = Report()
        for path in media where isWhole && !named.contains(path) {
            report.add(MediaProblem.unused(path), at: SourceLocation(file: "\(folder)/\(path)"))
        }
        return (media.filter(shown.contains), report)
    }
}
