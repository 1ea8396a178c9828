import Diagnostics
import YAML

extension FieldForm where Value == LocalizedText {
    /// A short text, or a map of languages to texts.
    static var localized: FieldForm { text(isName: false) }

    /// A name, which may have another form in another language and need not.
    static var name: FieldForm { text(isName: true) }

    /// Exact words of others, which stay as they are: a translation stands beside them, and none is missing.
    static func words(_ form: FieldForm<String>) -> FieldForm {
        FieldForm(example: "…") { field, reader in
            translations(of: field, form, isName: true, &reader).map { source, others in
                reader.translations.watch(reader.path + field.key, source)
                return LocalizedText(source, in: reader.entryLanguage, translations: others)
            }
        }
    }

    private static func text(isName: Bool) -> FieldForm {
        FieldForm(example: "…") { field, reader in
            translations(of: field, FieldForm<String>.plainText, isName: isName, &reader).map {
                source, others in
                LocalizedText(source, in: reader.entryLanguage, translations: others)
            }
        }
    }
}

/// Reads `name: text` or `name: {en: text, ja: text}`, and what the record's translations say for the field: the
/// text in the record's language, and the others.
///
/// A name that is not there in some language is not missing.
func translations<Value>(
    of field: Field, _ form: FieldForm<Value>, isName: Bool = false, _ reader: inout FieldReader
) -> (source: Value, others: [LanguageTag: Value])? {
    guard case .map(let lines) = field.value.content else {
        var others: [LanguageTag: Value] = [:]
        reader.translate(field, form, isName: isName, into: &others)
        return form.decode(field, &reader).map { ($0, others) }
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
    reader.translate(field, form, isName: isName, into: &texts)
    return (source, texts)
}
