import HTML

/// A field of what a record or a group of it has, and how to get it.
///
/// A list of them is the one definition of a kind's data: names, JSON, columns and both schemas follow from it. Names
/// are those of the content, so that a row can be taken as content again.
struct DataField<Item>: Sendable {
    let shape: DataShape
    let value: @Sendable (Item, Dossier) -> DataValue?

    init(
        _ name: String, _ form: DataForm, _ about: String? = nil, isRequired: Bool = false,
        value: @escaping @Sendable (Item, Dossier) -> DataValue?
    ) {
        shape = DataShape(name: name, form: form, isRequired: isRequired, about: about)
        self.value = value
    }
}

extension DataField {
    /// A plain text in no language of the dossier's.
    static func text(
        _ name: String, _ form: DataForm = .text, _ about: String? = nil, isRequired: Bool = false,
        _ get: @escaping @Sendable (Item) -> String?
    ) -> DataField {
        DataField(name, form, about, isRequired: isRequired) { item, _ in get(item).map { .text($0) } }
    }

    /// A word of a vocabulary.
    static func word<Word: CaseIterable & RawRepresentable<String> & SendableMetatype>(
        _ name: String, _ about: String? = nil, isRequired: Bool = true,
        _ get: @escaping @Sendable (Item) -> Word?
    ) -> DataField {
        text(name, .word(Word.allCases.map(\.rawValue)), about, isRequired: isRequired) { get($0)?.rawValue }
    }

    static func texts(
        _ name: String, _ about: String? = nil, isRequired: Bool = false,
        _ get: @escaping @Sendable (Item) -> LocalizedText?
    ) -> DataField {
        DataField(name, .texts, about, isRequired: isRequired) { item, _ in get(item).map { .texts($0) } }
    }

    static func prose(
        _ name: String, _ about: String = "Markdown", isRequired: Bool = false,
        _ get: @escaping @Sendable (Item) -> LocalizedProse?
    ) -> DataField {
        DataField(name, .texts, about, isRequired: isRequired) { item, _ in get(item).map { .prose($0) } }
    }

    static func when(
        _ name: String, _ about: String? = nil, isRequired: Bool = false,
        _ get: @escaping @Sendable (Item) -> When?
    ) -> DataField {
        text(name, .date, about, isRequired: isRequired) { get($0)?.written }
    }

    static func date(
        _ name: String, _ about: String? = nil, isRequired: Bool = false,
        _ get: @escaping @Sendable (Item) -> PartialDate?
    ) -> DataField {
        text(name, .date, about, isRequired: isRequired) { get($0)?.written }
    }

    static func web(_ name: String, _ get: @escaping @Sendable (Item) -> WebAddress?) -> DataField {
        text(name, .web) { get($0)?.text }
    }

    /// A file of the site's media, by its path there.
    static func file(_ name: String, _ get: @escaping @Sendable (Item) -> String?) -> DataField {
        text(name, .file) { item in get(item).map { "\(ContentFolder.mediaFolder)/\($0)" } }
    }

    static func whole(
        _ name: String, _ about: String? = nil, isRequired: Bool = false,
        _ get: @escaping @Sendable (Item) -> Int?
    ) -> DataField {
        DataField(name, .whole, about, isRequired: isRequired) { item, _ in
            get(item).map { .number(String($0)) }
        }
    }

    static func maker(_ name: String, _ get: @escaping @Sendable (Item) -> Maker?) -> DataField {
        DataField(name, .maker) { item, _ in get(item).map { .maker($0) } }
    }
}

extension DataField {
    /// The name of one record of a kind.
    static func slug(
        _ name: String, _ kind: Kind, _ about: String? = nil, isRequired: Bool = false,
        _ get: @escaping @Sendable (Item) -> Slug?
    ) -> DataField {
        text(name, .slug(kind), about, isRequired: isRequired) { get($0)?.description }
    }

    static func slugs(
        _ name: String, _ kind: Kind, _ about: String? = nil, isRequired: Bool = false,
        _ get: @escaping @Sendable (Item) -> [Slug]
    ) -> DataField {
        list(name, .slug(kind), about, isRequired: isRequired) { get($0).map { .text($0.description) } }
    }

    /// Words that the content chose.
    static func words(
        _ name: String, _ about: String? = nil, _ get: @escaping @Sendable (Item) -> [String]
    ) -> DataField {
        list(name, .text, about) { get($0).map { .text($0) } }
    }

    static func source(
        _ name: String = "source", isRequired: Bool = false, _ get: @escaping @Sendable (Item) -> Slug?
    ) -> DataField {
        DataField(name, .source, isRequired: isRequired) { item, _ in get(item).map { .source($0) } }
    }

    static func sources(
        isRequired: Bool = false, _ get: @escaping @Sendable (Item) -> [Slug]
    ) -> DataField {
        list("sources", .source, isRequired: isRequired) { get($0).map { .source($0) } }
    }

    /// Several values; a list that may be empty is then left out.
    static func list(
        _ name: String, _ form: DataForm, _ about: String? = nil, isRequired: Bool = false,
        _ get: @escaping @Sendable (Item) -> [DataValue]
    ) -> DataField {
        DataField(name, .list(form), about, isRequired: isRequired) { item, _ in
            let values = get(item)
            return values.isEmpty && !isRequired ? nil : .list(values)
        }
    }

    /// Fields that belong together, of which there is one at most.
    static func group<Part>(
        _ name: String, _ group: String, _ fields: [DataField<Part>],
        _ get: @escaping @Sendable (Item, Dossier) -> Part?
    ) -> DataField {
        DataField(name, .group(DataGroup(group, fields.map(\.shape)))) { item, dossier in
            get(item, dossier).map { part in .group(fields.map { $0.value(part, dossier) }) }
        }
    }

    /// Fields that belong together, of which there may be several; `columns` is how many of them a table shows.
    static func groups<Part>(
        _ name: String, _ group: String, columns: Int = 99, isRequired: Bool = false,
        _ fields: [DataField<Part>], _ get: @escaping @Sendable (Item) -> [Part]
    ) -> DataField {
        let group = DataGroup(group, fields.map(\.shape), columns: columns)
        return DataField(name, .groups(group), isRequired: isRequired) { item, dossier in
            let parts = get(item)
            if parts.isEmpty && !isRequired { return nil }
            return .list(parts.map { part in .group(fields.map { $0.value(part, dossier) }) })
        }
    }
}

extension DataField where Item: Record {
    static var slug: DataField {
        .text("slug", .slug(Item.kind), "The record's name within its kind", isRequired: true) {
            $0.slug.description
        }
    }

    static var address: DataField {
        DataField(
            "address", .text,
            "The page: an address where the site's own is known, else its path within the site",
            isRequired: true
        ) { item, dossier in .text(dossier.dataAddress(of: item.id)) }
    }

    static var language: DataField {
        .text("language", .language, isRequired: true) { $0.head.language.description }
    }

    static var formerly: DataField {
        .slugs("formerly", Item.kind, "Names that the record had before") { $0.head.formerly }
    }

    static var updated: DataField {
        .date("updated", "The day of the record's last change") { $0.head.updated }
    }

    static var digest: DataField {
        .text("digest", .digest, "SHA-256 of the record as it was written", isRequired: true) {
            $0.head.digest.description
        }
    }

    static var body: DataField { .prose("body") { $0.head.body } }

    /// What every record has, around its own fields.
    static func all(_ own: [DataField]...) -> [DataField] {
        [slug, address] + own.flatMap { $0 } + [language, formerly, updated, digest, body]
    }
}

extension Dossier {
    /// The address of a record's page, or its path within the site where the site's own address is not known.
    func dataAddress(of id: RecordID) -> String { (settings.baseURL?.text ?? "") + Route(.record(id)).path }
}
