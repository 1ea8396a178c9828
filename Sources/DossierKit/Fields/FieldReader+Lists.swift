import YAML

extension FieldReader {
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
}
