import Diagnostics
import YAML

extension FieldForm where Value == LocalizedText {
    /// A short text, or a map of languages to texts.
    static var localized: FieldForm {
        FieldForm(example: "…") { field, reader in
            translations(of: field, FieldForm<String>.text, &reader).map { source, others in
                LocalizedText(source, in: reader.entryLanguage, translations: others)
            }
        }
    }
}

/// Reads `name: text` or `name: {en: text, ja: text}`: the text in the record's language, and the others.
func translations<Value>(
    of field: Field, _ form: FieldForm<Value>, _ reader: inout FieldReader
) -> (source: Value, others: [LanguageTag: Value])? {
    guard case .map(let lines) = field.value.content else {
        return form.decode(field, &reader).map { ($0, [:]) }
    }
    let own = reader.entryLanguage
    var texts: [LanguageTag: Value] = [:]
    for line in lines {
        let known = reader.rules.languages.all.map(\.description)
        guard let tag = LanguageTag(line.key), tag == own || reader.rules.languages.all.contains(tag) else {
            let problem: FieldProblem =
                LanguageTag(line.key) == nil
                ? .language(line.key) : .languageNotOfDossier(line.key, known: known)
            reader.add(problem, at: line.keyPosition, "\(field.key).\(line.key)")
            continue
        }
        texts[tag] = form.decode(line, &reader)
    }
    guard let source = texts.removeValue(forKey: own) else {
        if !lines.contains(where: { $0.key == own.description }) {
            let problem = FieldProblem.sourceLanguageMissing(field.key, language: own.description)
            reader.add(problem, at: field.keyPosition, field.key)
        }
        return nil
    }
    return (source, texts)
}
