import Diagnostics
import Testing
import YAML

@testable import DossierKit

/// YAML as fields.
func fields(_ yaml: String) throws -> [Field] {
    let (node, problems) = parseYAML(Array(yaml.utf8)[...])
    try #require(problems.isEmpty)
    guard case .map(let fields)? = node?.content else { return [] }
    return fields
}

/// The rules of a dossier in English and Japanese.
func readingRules(limit: Int? = nil) -> ReadingRules {
    ReadingRules(languages: Languages(first: .english, others: [.japanese]), quoteLimit: limit)
}

/// Reads the fields of an event, which end on line 9 of a file, and says what was found as
/// `line:column message [rule] hint`.
func read<Value>(
    _ yaml: String, row: Int? = nil, limit: Int? = nil, _ body: (inout FieldReader) -> Value
) -> (value: Value, found: [String], report: Report, mentions: [Mention]) {
    let group = FieldGroup(
        (try? fields(yaml)) ?? [], end: Position(line: 9, column: 1), file: "a.md", row: row)
    var reader = FieldReader(group, of: "event", rules: readingRules(limit: limit))
    let value = body(&reader)
    let findings = reader.finish()
    let found = findings.report.sorted.map { diagnostic in
        let place = diagnostic.location.position
        let hint = diagnostic.hint ?? ""
        return "\(place.line):\(place.column) \(diagnostic.message) [\(diagnostic.rule.rawValue)] \(hint)"
    }
    return (value, found, findings.report, findings.mentions)
}
