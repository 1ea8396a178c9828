import Markdown
import YAML

extension FieldReader {
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
        let source = body.map { settled(prose($0)) }
        let others = translations.readBody(source, body.map { Array($0.bytes) } ?? [])
        guard let source else { return nil }
        let text = LocalizedProse(source, translations: others)
        placeNames.append(text.allAnchors)
        return text
    }

    /// A text with the addresses that the last edition gave.
    func settled(_ prose: Prose) -> Prose { settled.map { prose.settled(by: $0) } ?? prose }

    /// How far the entry is translated; what was found in the translations joins the findings.
    mutating func finishTranslations() -> [Translation] {
        if translations.isIdle { return [] }
        let (states, findings) = translations.finish()
        self.findings.add(findings)
        return states
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
}
