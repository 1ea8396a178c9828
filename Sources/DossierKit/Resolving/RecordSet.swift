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
    private var decoded = 0
    var findings = Findings()

    /// Decodes an entry and keeps its record.
    mutating func add(_ entry: Entry, rules: ReadingRules) {
        names.append((RecordID(entry.kind, entry.slug), entry.location))
        guard entry.isReadable else { return }
        switch entry.kind {
        case .letter: decode(entry, rules, into: \.letters)
        case .claim: decode(entry, rules, into: \.claims)
        case .statement: decode(entry, rules, into: \.statements)
        case .counterargument: decode(entry, rules, into: \.counterarguments)
        case .prompt: decode(entry, rules, into: \.prompts)
        case .source: decode(entry, rules, into: \.sources)
        case .event: decode(entry, rules, into: \.events)
        case .party: decode(entry, rules, into: \.parties)
        case .signatory: decode(entry, rules, into: \.signatures)
        case .reply: decode(entry, rules, into: \.replies)
        case .figure: decode(entry, rules, into: \.figures)
        case .correction: decode(entry, rules, into: \.corrections)
        case .page: decode(entry, rules, into: \.pages)
        }
    }

    private mutating func decode<R: ReadableRecord>(
        _ entry: Entry, _ rules: ReadingRules, into list: WritableKeyPath<RecordSet, [R]>
    ) {
        let mentioned = findings.mentions.count
        var reader = FieldReader(entry.fields, of: R.kind.rawValue, rules: rules, findings: findings.take())
        let body = entry.body.map { reader.prose($0) }
        let head = RecordHead(&reader, of: entry, body: body)
        let record = R(&reader, head: head)
        findings = reader.finish()
        if head.mayBeWithheld {
            for index in mentioned..<findings.mentions.count {
                findings.mentions[index].mayBeWithheld = true
            }
        }
        if let record {
            self[keyPath: list].append(record)
            decoded += 1
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
        findings.report.add(contentsOf: other.findings.report)
        findings.mentions += other.findings.mentions
        findings.quotations += other.findings.quotations
    }
}
