/// A column of a table: the path of a field, `evidence.1.source`, and the way to it in a record's values.
struct DataColumn: Sendable {
    let name: String
    /// What a cell holds: never a group, and of a text in several languages that in one.
    let form: DataForm
    let isRequired: Bool
    let about: String?
    /// The place of the field that holds the cell, and of an entry of it where it holds several.
    fileprivate let field: Int
    fileprivate let entry: Int?
    fileprivate let cell: CellPath?

    /// The cell of a record with these values, before any quotation marks; nil for an empty one.
    func text(_ values: [DataValue?]) -> String? {
        guard let value = values[field] else { return nil }
        guard let cell else { return value.count(beyond: entry ?? 0) }
        guard let entry else { return cell.text(value) }
        guard case .list(let entries) = value, entry < entries.count else { return nil }
        return cell.text(entries[entry])
    }
}

/// The way to a cell within the value of a field.
private struct CellPath: Sendable {
    /// Behind the name of the field: `.source`, `.note.ja`.
    let name: String
    let form: DataForm
    let isRequired: Bool
    let about: String?
    /// The places to take in groups, from the outermost.
    var steps: [Int] = []
    let language: LanguageTag?
    /// True for one that has a column only where some record has something in it.
    let isOptional: Bool

    func text(_ value: DataValue) -> String? {
        var value = value
        for step in steps {
            guard case .group(let values) = value, let next = values[step] else { return nil }
            value = next
        }
        return value.cell(in: language)
    }

    /// The cells of a shape; none for groups within groups, for which a table has no room.
    static func all(
        of shape: DataShape, at path: String, _ own: [LanguageTag], _ others: [LanguageTag],
        isOptional: Bool = false
    ) -> [CellPath] {
        switch shape.form {
        case .groups: []
        case .group(let group):
            group.shapes.enumerated().flatMap { place, part in
                all(of: part, at: "\(path).\(part.name)", own, others, isOptional: true).map {
                    var cell = $0
                    cell.steps.insert(place, at: 0)
                    return cell
                }
            }
        case .texts:
            (own + others).map { language in
                CellPath(
                    name: "\(path).\(language)", form: .text, isRequired: false, about: shape.about,
                    language: language, isOptional: isOptional || others.contains(language))
            }
        default:
            [
                CellPath(
                    name: path, form: shape.form, isRequired: shape.isRequired && !isOptional,
                    about: shape.about, language: nil, isOptional: isOptional)
            ]
        }
    }
}

extension DataKind {
    /// The columns of the table.
    ///
    /// A field of the record itself has one, a text one for each language of the dossier; of groups there are
    /// those that some record needs, numbered from 1, and so are texts in further languages.
    var columns: [DataColumn] {
        let others = otherLanguages
        let cells = shapes.map { shape in
            if case .groups(let group) = shape.form {
                return CellPath.all(
                    of: DataShape(name: "", form: .group(group), isRequired: false, about: nil), at: "",
                    languages, others)
            }
            return CellPath.all(of: shape, at: shape.name, languages, others)
        }
        let used = use(of: cells)
        return shapes.indices.flatMap { field -> [DataColumn] in
            let shape = shapes[field]
            guard case .groups(let group) = shape.form else {
                let isUsed = used[field].first
                return cells[field].enumerated().filter { !$1.isOptional || isUsed?[$0] == true }.map {
                    column($1, $1.name, field)
                }
            }
            let columns = used[field].prefix(group.columns).enumerated().flatMap { entry, isUsed in
                zip(cells[field], isUsed).filter(\.1).map {
                    column($0.0, "\(shape.name).\(entry + 1)\($0.0.name)", field, entry)
                }
            }
            return used[field].count > group.columns ? columns + [more(shape, field, group.columns)] : columns
        }
    }

    /// Which optional cells of which entries some record fills: by field, entry and cell.
    private func use(of cells: [[CellPath]]) -> [[[Bool]]] {
        var used: [[[Bool]]] = shapes.map { _ in [] }
        let looked = shapes.indices.filter { field in cells[field].contains { $0.isOptional } }
        if looked.isEmpty { return used }
        list.forEach { record in
            for field in looked {
                guard let value = value(field, of: record) else { continue }
                var entries = [value]
                if case .groups(let group) = shapes[field].form, case .list(let list) = value {
                    // One beyond the last that has columns tells that there are more.
                    entries = Array(list.prefix(group.columns + 1))
                }
                for (number, entry) in entries.enumerated() {
                    if number == used[field].count { used[field].append(cells[field].map { _ in false }) }
                    for index in cells[field].indices where !used[field][number][index] {
                        used[field][number][index] = cells[field][index].text(entry) != nil
                    }
                }
            }
        }
        return used
    }

    private func column(_ cell: CellPath, _ name: String, _ field: Int, _ entry: Int? = nil) -> DataColumn {
        DataColumn(
            name: name, form: cell.form, isRequired: cell.isRequired, about: cell.about, field: field,
            entry: entry, cell: cell)
    }

    /// The column that counts entries without columns of their own.
    private func more(_ shape: DataShape, _ field: Int, _ shown: Int) -> DataColumn {
        DataColumn(
            name: "\(shape.name).more", form: .whole, isRequired: false,
            about: "How many more the record has, which are in the JSON", field: field, entry: shown,
            cell: nil)
    }

    /// The languages of texts of this kind that are none of the dossier's.
    private var otherLanguages: [LanguageTag] {
        var found: Set<LanguageTag> = []
        list.forEach { record in
            found.insert(record.head.textLanguage)
            // A source's title is in the language of the source.
            if kind == .source { found.insert(record.head.language) }
        }
        return found.subtracting(languages).sorted()
    }
}

extension DataValue {
    /// The value as a cell; of a text that in a language, nil where it has none.
    fileprivate func cell(in language: LanguageTag?) -> String? {
        switch self {
        case .text(let text), .number(let text): text
        case .flag(let flag): flag ? "true" : "false"
        case .maker(let maker): maker.written
        case .source(let slug): slug.description
        case .texts(let text): language.flatMap { text.text(onlyIn: $0) }
        case .translations(let text):
            language.flatMap { $0 == text.language ? nil : text.text(onlyIn: $0) }
        case .prose(let prose):
            language.flatMap { prose[$0].language == $0 ? prose[$0].markdown : nil }
        case .list(let values):
            values.isEmpty ? nil : values.compactMap { $0.cell(in: language) }.joined(separator: "; ")
        case .group: nil
        }
    }

    /// How many entries stand behind the first ones; nil for none.
    fileprivate func count(beyond first: Int) -> String? {
        guard case .list(let values) = self, values.count > first else { return nil }
        return String(values.count - first)
    }
}
