import Diagnostics
import HTML
import YAML

extension FieldReader {
    /// Reports that one of some fields should be there, unless it turns out that one was only misspelt.
    mutating func miss(_ problem: some Problem, _ names: [String]) { missing.append((problem, names)) }

    mutating func add(_ problem: some Problem, at position: Position, _ field: String) {
        findings.report.add(problem, at: origin.location(of: path + field, at: position))
    }

    mutating func add(_ problem: FieldProblem, at position: Position, _ field: String) {
        findings.report.add(problem, at: origin.location(of: path + field, at: position))
    }

    mutating func mention(
        _ target: Mention.Target, at position: Position, _ field: String, mayBeWithheld: Bool = false
    ) {
        let location = origin.location(of: path + field, at: position)
        findings.mentions.append(
            Mention(target: target, location: location, mayBeWithheld: mayBeWithheld))
    }

    /// Notes an address outside the dossier, where somebody wants to know of them.
    mutating func note(_ address: WebAddress, at position: Position, _ field: String) {
        guard rules.notesAddresses else { return }
        findings.addresses.append(
            AddressPlace(address, field: path + field, at: origin.location(of: path + field, at: position)))
    }

    /// Notes that exact words of a source are quoted.
    mutating func note(_ words: String, quotedFrom source: String, at position: Position, _ field: String) {
        let place = origin.location(of: path + field, at: position)
        findings.quotations.append(
            QuotedSource(slug: source, words: words, location: place, wordsLocation: place))
    }

    /// Notes that exact words, in a field, of the source in the field `source` are quoted.
    mutating func note(_ words: String, in field: String, quotedFrom source: Slug) {
        findings.quotations.append(
            QuotedSource(
                slug: source.description, words: words, location: location(of: "source"),
                wordsLocation: location(of: field)))
    }

    /// Reports a field by the place of its value.
    mutating func add(_ problem: some Problem, in field: String) {
        findings.report.add(problem, at: location(of: field))
    }

    /// The place of a field's value, or of the group where it is absent, for what is checked once all is read.
    func location(of name: String) -> SourceLocation {
        let position = fields.first { $0.key == name }?.value.position ?? end
        return origin.location(of: path + name, at: position)
    }

    /// The texts of a field with their places: one, those of a list, or those of all languages.
    func texts(of name: String) -> [Located<String>] {
        fields.first { $0.key == name }?.value.texts ?? []
    }
}

extension Node {
    /// All texts in the value, in their order.
    fileprivate var texts: [Located<String>] {
        switch content {
        case .scalar(let scalar): [Located(scalar.text, at: position)]
        case .list(let nodes): nodes.flatMap(\.texts)
        case .map(let fields): fields.flatMap(\.value.texts)
        }
    }
}
