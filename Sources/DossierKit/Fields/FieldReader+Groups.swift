import YAML

extension FieldReader {
    /// Groups of fields, each read by `body`; `owner` names one of them in messages.
    mutating func groups<Value>(
        _ name: String, _ owner: String, _ body: (inout FieldReader) -> Value?
    ) -> [Value] {
        guard let field = take(name) else { return [] }
        let nodes: [Node]
        if case .list(let list) = field.value.content { nodes = list } else { nodes = [field.value] }
        return nodes.enumerated().compactMap { index, node in
            group(node, "\(name).\(index + 1)", "\(owner) \(index + 1)", body)
        }
    }

    /// One group of fields, read by `body`.
    mutating func group<Value>(_ name: String, _ body: (inout FieldReader) -> Value?) -> Value? {
        take(name).flatMap { group($0.value, name, name, body) }
    }

    private mutating func group<Value>(
        _ node: Node, _ name: String, _ owner: String, _ body: (inout FieldReader) -> Value?
    ) -> Value? {
        guard case .map(let inner) = node.content else {
            // Run on nothing, the body tells which fields it would have taken.
            var probe = FieldReader([], at: node.position, of: owner, path: "", in: self)
            _ = body(&probe)
            add(.notMap(name, expected: probe.asked.joined(separator: ", ")), at: node.position, name)
            return nil
        }
        var reader = FieldReader(inner, at: node.position, of: owner, path: "\(path)\(name).", in: self)
        swap(&reader.findings, &findings)
        swap(&reader.translations, &translations)
        swap(&reader.placeNames, &placeNames)
        let value = body(&reader)
        swap(&reader.placeNames, &placeNames)
        swap(&reader.translations, &translations)
        findings = reader.finish()
        return value
    }

    /// All fields of a group whose names the content chooses: `labels`, `defaults`.
    mutating func openGroup(_ name: String) -> [Field] {
        guard let field = take(name) else { return [] }
        guard case .map(let inner) = field.value.content else {
            add(.notMap(name, expected: "names and values"), at: field.value.position, name)
            return []
        }
        return inner
    }
}
