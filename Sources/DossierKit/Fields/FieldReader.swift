import Diagnostics
import Markdown
import YAML

/// Takes typed values out of an entry's fields.
///
/// What is missing or wrong goes into the findings, and reading goes on: one run shows an author every mistake.
/// Fields that nobody asked for are reported at the end, with the nearest that was asked for.
struct FieldReader {
    let rules: ReadingRules
    /// The language of the entry's own texts: its `language`, else the dossier's first.
    let entryLanguage: LanguageTag
    var findings: Findings
    /// The ids of each text of the entry that has been read, all of which its page shows.
    var placeNames: [[String]] = []
    /// The addresses that the last edition gave; nil where it knew nothing of the entry, or nothing else than
    /// its words.
    var settled: SettledPlaces?
    /// What is read of the entry in other languages.
    var translations: TranslationReader
    /// True for a translation, whose fields are the texts of a record.
    private let isTranslation: Bool
    let origin: FieldGroup
    let fields: [Field]
    let end: Position
    /// What the fields belong to, in a message: `claim`, `answer 2`.
    let owner: String
    /// The path of the group within the entry, `outputs.1.` or empty.
    let path: String
    var asked: [String] = []
    private var taken: [Bool]
    /// Required fields that are not there, reported at the end: one that was only misspelt is not missing.
    var missing: [(problem: any Problem, names: [String])] = []

    /// `language` is that of the texts where the field `language` says something else: what a source is in.
    init(
        _ group: FieldGroup, of owner: String, rules: ReadingRules, language: LanguageTag? = nil,
        findings: Findings = Findings(), translations: [TranslationEntry] = []
    ) {
        let language =
            language ?? group.text(of: "language").flatMap { LanguageTag($0) } ?? rules.languages.first
        self.init(
            group, owner, rules, language, findings,
            TranslationReader(translations, of: language, rules: rules), isTranslation: false)
    }

    /// A reader of the texts of a record in another language, named by their paths within the record.
    init(_ group: FieldGroup, in language: LanguageTag, rules: ReadingRules) {
        self.init(group, "translation", rules, language, Findings(), .none, isTranslation: true)
    }

    private init(
        _ group: FieldGroup, _ owner: String, _ rules: ReadingRules, _ language: LanguageTag,
        _ findings: Findings, _ translations: TranslationReader, isTranslation: Bool
    ) {
        origin = group
        fields = group.fields
        end = group.end
        self.owner = owner
        path = ""
        self.rules = rules
        entryLanguage = language
        self.findings = findings
        self.translations = translations
        self.isTranslation = isTranslation
        taken = Array(repeating: false, count: group.fields.count)
    }

    /// A reader of a group of fields within the same entry.
    init(_ fields: [Field], at end: Position, of owner: String, path: String, in outer: FieldReader) {
        origin = outer.origin
        self.fields = fields
        self.end = end
        self.owner = owner
        self.path = path
        rules = outer.rules
        entryLanguage = outer.entryLanguage
        findings = Findings()
        translations = .none
        settled = outer.settled
        isTranslation = outer.isTranslation
        taken = Array(repeating: false, count: fields.count)
    }

    /// The value of a field that must be there; nil where it is missing or wrong, which is then reported.
    mutating func required<Value>(_ name: String, _ form: FieldForm<Value>) -> Value? {
        guard let field = take(name) else {
            miss(FieldProblem.missing(name, kind: owner, example: form.example, words: form.words), [name])
            return nil
        }
        return form.decode(field, &self)
    }

    /// The value of a field that may be absent.
    mutating func optional<Value>(_ name: String, _ form: FieldForm<Value>) -> Value? {
        take(name).flatMap { form.decode($0, &self) }
    }

    /// True where the field was written, with or without a value that can be used.
    func has(_ name: String) -> Bool { fields.contains { $0.key == name && !$0.isAbsent } }

    /// How many entries a field has as it was written; one for a value that is no list.
    func count(of name: String) -> Int {
        guard let field = fields.first(where: { $0.key == name }), !field.isAbsent else { return 0 }
        if case .list(let nodes) = field.value.content { return nodes.count } else { return 1 }
    }

    /// The place of a field's name, or of the group where it is absent.
    func place(of name: String) -> Position { fields.first { $0.key == name }?.keyPosition ?? end }

    /// Reports the fields that nobody asked for and those that are missing, and hands over all that was found.
    mutating func finish() -> Findings {
        var misspelt: Set<String> = []
        for (index, field) in fields.enumerated() where !taken[index] && field.key != "slug" {
            let near = nearest(to: field.key, among: asked)
            if isTranslation {
                let problem = TranslationProblem.notTranslated(field.key, known: asked, nearest: near)
                add(problem, at: field.keyPosition, field.key)
            } else {
                add(.unknown(field.key, nearest: near, known: asked), at: field.keyPosition, field.key)
            }
            misspelt.formUnion(near)
        }
        for (problem, names) in missing where misspelt.isDisjoint(with: names) {
            add(problem, at: place(of: names.first ?? ""), names.first ?? "")
        }
        return findings.take()
    }

    /// The field of a name, which is asked for with that; nil where it is not there, or has no value.
    mutating func take(_ name: String) -> Field? {
        asked.append(name)
        guard let index = fields.firstIndex(where: { $0.key == name }) else { return nil }
        taken[index] = true
        return fields[index].isAbsent ? nil : fields[index]
    }
}

extension Field {
    /// True for `name:` with nothing behind it, or an empty list, which is as good as not written.
    fileprivate var isAbsent: Bool {
        switch value.content {
        case .scalar(let scalar): scalar.text.isEmpty && scalar.isPlain
        case .list(let nodes): nodes.isEmpty
        case .map: false
        }
    }
}
