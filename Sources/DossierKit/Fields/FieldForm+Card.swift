import YAML

extension FieldForm where Value == LocalizedText {
    /// A picture under `media/` for links to pages, or one for each language, by its path from there.
    static var card: FieldForm {
        FieldForm(example: "cards/claim.png") { field, reader in
            translations(of: field, FieldForm<String>.card, isName: true, &reader).map { source, others in
                LocalizedText(source, in: reader.entryLanguage, translations: others)
            }
        }
    }
}

extension FieldForm where Value == String {
    fileprivate static var card: FieldForm {
        FieldForm(example: "cards/claim.png") { field, reader in
            guard let text = FieldForm.text.decode(field, &reader) else { return nil }
            reader.mention(.card(text), at: field.value.position, field.key)
            return text
        }
    }
}
