import Diagnostics
import Markdown
import YAML

/// What is being read of a record's translations, beside the record: each by a reader of its own, whose messages
/// name the translation's file.
struct TranslationReader {
    /// One translation and the reader of its fields, which are named by their paths within the record.
    private var parts: [(entry: TranslationEntry, reader: FieldReader)]
    /// For each other language of the dossier the paths of the texts that it lacks.
    private var missing: [LanguageTag: [String]] = [:]
    private var sourceTexts: [(path: String, text: String)] = []
    /// The dossier's without the record's own.
    private let languages: [LanguageTag]
    /// How many texts the record has.
    private var count = 0
    /// For each other language the sources that the record's body cites and its translation does not.
    private var uncited: [LanguageTag: [String]] = [:]

    init(_ entries: [TranslationEntry], of language: LanguageTag, rules: ReadingRules) {
        languages =
            rules.languages.others.isEmpty && entries.isEmpty
            ? [] : rules.languages.all.filter { $0 != language }
        parts = entries.map { entry in
            var reader = FieldReader(entry.fields, in: entry.language, rules: rules)
            if entry.language == language {
                reader.findings.report.add(
                    TranslationProblem.ownLanguage(entry.language), at: entry.location)
            }
            return (entry, reader)
        }
    }

    /// For what has no translations: the settings, and translations themselves.
    static var none: TranslationReader { TranslationReader([], of: .english, rules: .provisional) }

    /// True for a record of a dossier in one language, which costs nothing.
    var isIdle: Bool { languages.isEmpty && parts.isEmpty }

    /// The texts of a field in other languages, added to those that stand in the record itself.
    ///
    /// `source` is the text to be translated; nil for a name, which need not be.
    mutating func read<Value>(
        _ path: String, _ source: String?, _ form: FieldForm<Value>, into texts: inout [LanguageTag: Value]
    ) {
        if isIdle { return }
        if !parts.isEmpty, let source { sourceTexts.append((path, source)) }
        for index in parts.indices {
            let language = parts[index].entry.language
            guard let field = parts[index].reader.take(path) else { continue }
            if texts[language] != nil {
                parts[index].reader.add(
                    TranslationProblem.textTwice(path, language), at: field.keyPosition, path)
            } else {
                texts[language] = form.decode(field, &parts[index].reader)
            }
        }
        if source != nil { note(path, texts) }
    }

    /// Lets a text that need not be translated enter the digest where some translation has it, which is then told of
    /// as outdated once the text changes.
    mutating func watch(_ path: String, _ source: String) {
        if parts.contains(where: { $0.reader.has(path) }) { sourceTexts.append((path, source)) }
    }

    /// True where a translation has a field of that path, with or without a value that can be used.
    func has(_ path: String, in language: LanguageTag) -> Bool {
        parts.contains { $0.entry.language == language && $0.reader.has(path) }
    }

    /// Reports what is wrong in a language at the first of some fields that its translation has; false, and nothing
    /// is reported, where it has none of them.
    mutating func add(_ problem: some Problem, in language: LanguageTag, at paths: [String]) -> Bool {
        for index in parts.indices where parts[index].entry.language == language {
            guard let path = paths.first(where: parts[index].reader.has) else { continue }
            parts[index].reader.add(problem, in: path)
            return true
        }
        return false
    }

    /// The body in other languages, with the source's places.
    mutating func readBody(_ source: Prose?, _ text: [UInt8]) -> [LanguageTag: Prose] {
        if isIdle { return [:] }
        var texts: [LanguageTag: Prose] = [:]
        if source != nil, !parts.isEmpty {
            sourceTexts.append(("body", String(decoding: text, as: UTF8.self)))
        }
        for index in parts.indices {
            guard let body = parts[index].entry.body else { continue }
            let place = Position(line: body.firstLine, column: 1)
            guard let source else {
                parts[index].reader.add(TranslationProblem.noBody, at: place, "")
                continue
            }
            let prose = parts[index].reader.prose(body).with(placesOf: source)
            if parts[index].entry.id.kind == .signatory {
                parts[index].reader.refusePrivateData(in: prose)
            }
            parts[index].reader.compare(prose, with: source, at: place, "")
            let cited = Set(prose.citations.map(\.item.source))
            let lost = Set(source.citations.map(\.item.source)).subtracting(cited).sorted()
            if !lost.isEmpty { uncited[parts[index].entry.language] = lost }
            texts[parts[index].entry.language] = prose
        }
        if source != nil { note("body", texts) }
        return texts
    }

    private mutating func note<Value>(_ path: String, _ texts: [LanguageTag: Value]) {
        count += 1
        for language in languages where texts[language] == nil {
            missing[language, default: []].append(path)
        }
    }

    /// How far the record is translated into each other language, and what was found in the translations.
    mutating func finish() -> (states: [Translation], findings: Findings) {
        var findings = Findings()
        let digest = parts.isEmpty ? nil : digest
        var written: [LanguageTag: Written] = [:]
        for index in parts.indices {
            let entry = parts[index].entry
            if entry.id.kind == .signatory { parts[index].reader.refusePrivateData(in: "role") }
            written[entry.language] = Written(&parts[index].reader, entry)
            findings.add(parts[index].reader.finish())
        }
        let states = languages.map { language in
            let own = written[language]
            return Translation(
                language: language, translator: own?.translator, standing: own?.standing ?? .draft,
                missing: missing[language] ?? [], uncited: uncited[language] ?? [],
                isStale: own?.stamp.map { $0 != digest }, texts: count,
                sourceDigest: own == nil ? nil : digest, digest: own?.digest, location: own?.location)
        }
        return (states, findings)
    }

    /// What a translation says of itself.
    private struct Written {
        let translator: String?
        let standing: Translation.Standing?
        let stamp: String?
        let digest: Digest
        let location: SourceLocation

        init(_ reader: inout FieldReader, _ entry: TranslationEntry) {
            translator = reader.optional("translator", .text)
            standing = reader.optional("translation", FieldForm<Translation.Standing>.word)
            stamp = reader.optional("source_digest", .stamp)
            digest = Digest(of: entry)
            location = entry.location
        }
    }

    /// The first 16 hexadecimal digits of the SHA-256 of the record's texts, a line `path=text` a text, sorted by path;
    /// how their lines are broken does not enter.
    private var digest: String {
        let lines = sourceTexts.sorted { $0.path < $1.path }.map { text in
            let words = text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return "\(text.path)=\(words)\n"
        }
        return String(Digest(of: Array(lines.joined().utf8)).description.prefix(16))
    }
}

extension FieldForm where Value == String {
    /// What `dossier stamp` writes: 16 hexadecimal digits.
    fileprivate static var stamp: FieldForm {
        FieldForm(example: "…") { field, reader in
            guard let text = FieldForm.text.decode(field, &reader) else { return nil }
            if text.utf8.count == 16, text.allSatisfy(\.isHexDigit) { return text.lowercased() }
            reader.add(TranslationProblem.digest(text), at: field.value.position, field.key)
            return nil
        }
    }
}

extension FieldReader {
    /// Reports the places of links that only one of a text and its translation has.
    mutating func compare(_ translation: Prose, with source: Prose, at position: Position, _ field: String) {
        let missing = source.points.filter { !translation.points.contains($0) }
        let extra = translation.points.filter { !source.points.contains($0) }
        if !missing.isEmpty {
            add(TranslationProblem.points(missing: missing, extra: []), at: position, field)
        }
        if !extra.isEmpty { add(TranslationProblem.points(missing: [], extra: extra), at: position, field) }
    }
}
