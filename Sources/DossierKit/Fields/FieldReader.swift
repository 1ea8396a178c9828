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
    /// What is read of the entry in other languages.
    private var translations: TranslationReader
    /// True for a translation, whose fields are the texts of a record.
    private let isTranslation: Bool
    private let origin: FieldGroup
    private let fields: [Field]
    private let end: Position
    /// What the fields belong to, in a message: `claim`, `answer 2`.
    private let owner: String
    /// The path of the group within the entry, `outputs.1.` or empty.
    private let path: String
    private var asked: [String] = []
    private var taken: [Bool]
    /// Required fields that are not there, reported at the end: one that was only misspelt is not missing.
    private var missing: [(problem: any Problem, names: [String])] = []

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
    private init(_ fields: [Field], at end: Position, of owner: String, path: String, in outer: FieldReader) {
        origin = outer.origin
        self.fields = fields
        self.end = end
        self.owner = owner
        self.path = path
        rules = outer.rules
        entryLanguage = outer.entryLanguage
        findings = Findings()
        translations = .none
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

    /// The values of a list; a single value is a list of one, a cell of a table is split at `; `.
    mutating func list<Value: Hashable>(_ name: String, _ form: FieldForm<Value>) -> [Value] {
        let values = values(of: name, form)
        guard values.count > 1 else { return values }
        var seen: Set<Value> = []
        if values.contains(where: { !seen.insert($0).inserted }) { add(FieldProblem.twice(name), in: name) }
        return values
    }

    private mutating func values<Value>(of name: String, _ form: FieldForm<Value>) -> [Value] {
        guard let field = take(name) else { return [] }
        switch field.value.content {
        case .list(let nodes):
            return nodes.compactMap { node in
                let entry = Field(name, at: field.keyPosition, node)
                return !form.isText && isSeveral(entry) ? nil : form.decode(entry, &self)
            }
        case .scalar(let scalar) where origin.row != nil && scalar.text.utf8.contains(UInt8(ascii: ";")):
            return scalar.text.split(separator: ";").map(trimmed).filter { !$0.isEmpty }.compactMap { part in
                let node = Node(.scalar(Scalar(part)), at: field.value.position)
                let entry = Field(name, at: field.keyPosition, node)
                return !form.isText && isSeveral(entry) ? nil : form.decode(entry, &self)
            }
        case .scalar, .map:
            return !form.isText && isSeveral(field) ? [] : form.decode(field, &self).map { [$0] } ?? []
        }
    }

    /// True, and reported, for an entry of a list that is several: words like slugs with another sign between them.
    private mutating func isSeveral(_ entry: Field) -> Bool {
        guard case .scalar(let scalar) = entry.value.content, let words = slugs(in: scalar.text) else {
            return false
        }
        let list = origin.row == nil ? "[\(words.joined(separator: ", "))]" : words.joined(separator: "; ")
        let text = trimmed(scalar.text)
        add(.separator(text, field: entry.key, list: list), at: entry.value.position, entry.key)
        return true
    }

    /// The same as `list`, and reports the field where it is absent or has no entry.
    mutating func requiredList<Value: Hashable>(_ name: String, _ form: FieldForm<Value>) -> [Value]? {
        let isThere = has(name)
        let values = list(name, form)
        if !isThere {
            miss(FieldProblem.missing(name, kind: owner, example: form.example, words: form.words), [name])
        }
        return values.isEmpty ? nil : values
    }

    /// Groups of fields, each read by `body`; `owner` names one of them in messages.
    mutating func groups<Value>(
        _ name: String, _ owner: String, _ body: (inout FieldReader) -> Value?
    ) -> [Value] {
        guard let field = take(name) else { return [] }
        let nodes: [Node]
        if case .list(let list) = field.value.content { nodes = list } else { nodes = [field.value] }
        return nodes.enumerated().compactMap { index, node in
            group(node, "\(name).\(index + 1)", "\(owner) \(index + 1)", body)
        }
    }

    /// One group of fields, read by `body`.
    mutating func group<Value>(_ name: String, _ body: (inout FieldReader) -> Value?) -> Value? {
        take(name).flatMap { group($0.value, name, name, body) }
    }

    private mutating func group<Value>(
        _ node: Node, _ name: String, _ owner: String, _ body: (inout FieldReader) -> Value?
    ) -> Value? {
        guard case .map(let inner) = node.content else {
            // Run on nothing, the body tells which fields it would have taken.
            var probe = FieldReader([], at: node.position, of: owner, path: "", in: self)
            _ = body(&probe)
            add(.notMap(name, expected: probe.asked.joined(separator: ", ")), at: node.position, name)
            return nil
        }
        var reader = FieldReader(inner, at: node.position, of: owner, path: "\(path)\(name).", in: self)
        swap(&reader.findings, &findings)
        swap(&reader.translations, &translations)
        swap(&reader.placeNames, &placeNames)
        let value = body(&reader)
        swap(&reader.placeNames, &placeNames)
        swap(&reader.translations, &translations)
        findings = reader.finish()
        return value
    }

    /// Adds the texts of a field in other languages to those that stand beside it.
    mutating func translate<Value>(
        _ field: Field, _ form: FieldForm<Value>, isName: Bool, into texts: inout [LanguageTag: Value]
    ) {
        if translations.isIdle { return }
        let text = field.text(in: entryLanguage)
        translations.read(path + field.key, isName ? nil : text, form, into: &texts)
    }

    /// The text below the fields, in the entry's language and in those it is translated into.
    mutating func body(_ body: Body?) -> LocalizedProse? {
        let source = body.map { prose($0) }
        let others = translations.readBody(source, body.map { Array($0.bytes) } ?? [])
        guard let source else { return nil }
        let text = LocalizedProse(source, translations: others)
        placeNames.append(text.allAnchors)
        return text
    }

    /// How far the entry is translated; what was found in the translations joins the findings.
    mutating func finishTranslations() -> [Translation] {
        if translations.isIdle { return [] }
        let (states, findings) = translations.finish()
        self.findings.add(findings)
        return states
    }

    /// All fields of a group whose names the content chooses: `labels`, `defaults`.
    mutating func openGroup(_ name: String) -> [Field] {
        guard let field = take(name) else { return [] }
        guard case .map(let inner) = field.value.content else {
            add(.notMap(name, expected: "names and values"), at: field.value.position, name)
            return []
        }
        return inner
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

    /// Reports that one of some fields should be there, unless it turns out that one was only misspelt.
    mutating func miss(_ problem: some Problem, _ names: [String]) { missing.append((problem, names)) }

    mutating func add(_ problem: some Problem, at position: Position, _ field: String) {
        findings.report.add(problem, at: origin.location(of: path + field, at: position))
    }

    private mutating func add(_ problem: FieldProblem, at position: Position, _ field: String) {
        findings.report.add(problem, at: origin.location(of: path + field, at: position))
    }

    mutating func mention(
        _ target: Mention.Target, at position: Position, _ field: String, mayBeWithheld: Bool = false
    ) {
        let location = origin.location(of: path + field, at: position)
        findings.mentions.append(
            Mention(target: target, location: location, mayBeWithheld: mayBeWithheld))
    }

    /// Notes that exact words of a source are quoted.
    mutating func note(quotationFrom source: String, at position: Position, _ field: String) {
        findings.quotations.append(
            QuotedSource(slug: source, location: origin.location(of: path + field, at: position)))
    }

    /// Notes that exact words of the source in a field are quoted.
    mutating func note(quotationFrom source: Slug, in field: String) {
        findings.quotations.append(QuotedSource(slug: source.description, location: location(of: field)))
    }

    /// Reports a field by the place of its value.
    mutating func add(_ problem: some Problem, in field: String) {
        findings.report.add(problem, at: location(of: field))
    }

    /// The place of a field's value, or of the group where it is absent, for what is checked once all is read.
    func location(of name: String) -> SourceLocation {
        let position = fields.first { $0.key == name }?.value.position ?? end
        return origin.location(of: path + name, at: position)
    }

    /// The texts of a field with their places: one, those of a list, or those of all languages.
    func texts(of name: String) -> [Located<String>] {
        fields.first { $0.key == name }?.value.texts ?? []
    }

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
    /// The text as it was written in a language: of a map of languages the one, else the only one.
    fileprivate func text(in language: LanguageTag) -> String {
        switch value.content {
        case .scalar(let scalar): scalar.text
        case .map(let texts): texts.first { $0.key == language.description }?.text(in: language) ?? ""
        case .list: ""
        }
    }

    /// True for `name:` with nothing behind it, or an empty list, which is as good as not written.
    fileprivate var isAbsent: Bool {
        switch value.content {
        case .scalar(let scalar): scalar.text.isEmpty && scalar.isPlain
        case .list(let nodes): nodes.isEmpty
        case .map: false
        }
    }
}

extension Node {
    /// All texts in the value, in their order.
    fileprivate var texts: [Located<String>] {
        switch content {
        case .scalar(let scalar): [Located(scalar.text, at: position)]
        case .list(let nodes): nodes.flatMap(\.texts)
        case .map(let fields): fields.flatMap(\.value.texts)
        }
    }
}
