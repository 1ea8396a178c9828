import YAML

extension FieldForm where Value == TaggingEntity {
    /// Who gives names to the entries of feeds, with a date that the edition has reached.
    static var taggingEntity: FieldForm {
        FieldForm(example: "example.org,2026") { field, reader in
            let form = FieldForm.scalar("example.org,2026", expects: "a domain name and a date") {
                text, field in
                TaggingEntity(text).map { .success($0) } ?? .failure(.tag(text, field: field.key))
            }
            guard let tag = form.decode(field, &reader) else { return nil }
            if let edition = reader.rules.edition, tag.date.firstDay > edition.lastDay {
                reader.add(FieldProblem.tagAhead(field: field.key), at: field.value.position, field.key)
                return nil
            }
            return tag
        }
    }
}
