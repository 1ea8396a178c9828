import HTML

/// The data of one kind: its fields, which decide what all its files hold, and its published records.
///
/// As a dossier has no record that is withheld, nor has this; and a field is named only where a page shows it.
struct DataKind: Sendable {
    let dossier: Dossier
    /// The dossier's languages.
    let languages: [LanguageTag]
    let list: any RecordList
    let shapes: [DataShape]
    /// What one record is, in a few words.
    let title: String
    /// What holds between fields, as parts of a JSON Schema.
    let conditions: [JSON]
    /// The places of the shapes in the order of their names.
    private let order: [Int]
    private let get: @Sendable (any Record, Int) -> DataValue?

    init<R: Record>(
        _ records: Records<R>, _ title: String, _ fields: [DataField<R>], in dossier: Dossier,
        conditions: [JSON] = []
    ) {
        self.dossier = dossier
        self.title = title
        self.conditions = conditions
        languages = dossier.settings.languages.all
        list = records
        shapes = fields.map(\.shape)
        order = fields.indices.sorted { fields[$0].shape.name < fields[$1].shape.name }
        get = { record, field in (record as? R).flatMap { fields[field].value($0, dossier) } }
    }

    var kind: Kind { list.kind }

    /// What a field of a record holds, by the field's place; nil for nothing.
    func value(_ field: Int, of record: any Record) -> DataValue? { get(record, field) }

    /// What all fields of a record hold.
    func values(of record: any Record) -> [DataValue?] { shapes.indices.map { get(record, $0) } }

    /// The record as JSON: its fields sorted, those without a value left out.
    func json(of record: any Record) -> JSON {
        .object(
            order.compactMap { field in
                get(record, field).flatMap { json($0, shapes[field].form) }.map { (shapes[field].name, $0) }
            })
    }

    /// The records by the thousand, as places in the list, for files that are made of all of them.
    var parts: [Range<Int>] {
        stride(from: 0, to: list.count, by: 1000).map { $0..<min($0 + 1000, list.count) }
    }
}

extension DataKind {
    /// A value as JSON; nil for a name of nothing that is published.
    private func json(_ value: DataValue, _ form: DataForm) -> JSON? {
        switch (value, form) {
        case (.text(let text), _): .string(text)
        case (.number(let digits), _): .decimal(digits)
        case (.flag(let flag), _): .bool(flag)
        case (.texts(let text), _): text.json(in: languages)
        case (.prose(let prose), _): prose.json(in: languages, \.markdown)
        case (.translations(let text), _): translations(of: text)
        case (.maker(let maker), _): json(of: maker)
        case (.source(let slug), _): dossier.sources[slug].map(json)
        case (.list(let values), .list(let form)): .array(values.compactMap { json($0, form) })
        case (.list(let values), .groups(let group)): .array(values.compactMap { json($0, .group(group)) })
        case (.group(let values), .group(let group)):
            .object(
                zip(group.shapes, values).compactMap { shape, value in
                    value.flatMap { json($0, shape.form) }.map { (shape.name, $0) }
                }.sorted { $0.0 < $1.0 })
        case (.list, _), (.group, _): nil
        }
    }

    private func translations(of text: LocalizedText) -> JSON {
        .object(
            text.texts(in: languages).filter { $0.language != text.language }.map {
                ($0.language.description, .string($0.text))
            })
    }

    private func json(of source: Source) -> JSON {
        .fields([
            "address": .string(dossier.dataAddress(of: source.id)),
            "slug": .string(source.slug.description), "title": source.title.json(in: languages),
            "url": source.url.map { .string($0.text) },
        ])
    }

    /// A name, and the party where it is one of the dossier's.
    private func json(of maker: Maker) -> JSON? {
        switch maker {
        case .party(let slug):
            dossier.parties[slug].map {
                .fields(["name": $0.name.json(in: languages), "party": .string(slug.description)])
            }
        case .words(let name):
            .fields(["name": .fields([dossier.settings.languages.first.description: .string(name)])])
        }
    }
}
