import Diagnostics
import HTML
import YAML

/// What dossier.yml says: of the site, and of how all other files are read.
struct SettingsFile: Sendable {
    /// The path of the file; empty where there is none.
    let path: String
    /// Nil where something required is missing or wrong.
    let settings: Settings?
    let rules: ReadingRules
    /// The fields that the file adds to the records of a kind.
    let defaults: [Kind: [Field]]
    /// The records and pictures that the file itself names.
    let mentions: [Mention]
    /// The addresses outside the dossier in the file itself; none unless they were asked for.
    let addresses: [AddressPlace]

    /// The pictures for links among what it names.
    var cards: [Mention] {
        mentions.filter { if case .card = $0.target { true } else { false } }
    }

    /// Reads the file; without one nothing is known. `phrases` are the languages that the look can speak,
    /// `baseURL` outranks the one in the file.
    init(
        _ file: ContentFile?, phrases: [LanguageTag], baseURL: WebAddress?, notingAddresses: Bool = false,
        reporting report: inout Report
    ) {
        path = file?.path ?? ""
        guard let file, let fields = SettingsFile.fields(of: file, &report) else {
            (settings, rules, defaults, mentions, addresses) = (nil, .provisional, [:], [], [])
            return
        }
        let group = FieldGroup(fields, end: .start, file: file.path)
        var rules = Settings.readingRules(group)
        rules.notesAddresses = notingAddresses
        self.rules = rules
        var reader = FieldReader(group, of: "dossier", rules: rules)
        defaults = SettingsFile.defaults(fields, &reader)
        settings = Settings(&reader, baseURL: baseURL)
        for language in rules.languages.all where !phrases.contains(language) && reader.has("languages") {
            let problem = ReferenceProblem.languageWithoutPhrases(
                language, known: phrases.map(\.description))
            reader.add(problem, at: reader.place(of: "languages"), "languages")
        }
        let findings = reader.finish()
        report.add(contentsOf: findings.report)
        mentions = findings.mentions
        addresses = findings.addresses
    }

    private static func fields(of file: ContentFile, _ report: inout Report) -> [Field]? {
        let (node, problems) = parseYAML(file.bytes[...])
        for problem in problems {
            report.add(problem.value, at: SourceLocation(file: file.path, position: problem.position))
        }
        if case .map(let fields)? = node?.content { return fields }
        if problems.isEmpty { report.add(ReadProblem.notADossier, at: SourceLocation(file: file.path)) }
        return nil
    }

    private static func defaults(_ fields: [Field], _ reader: inout FieldReader) -> [Kind: [Field]] {
        guard case .map(let kinds)? = fields.first(where: { $0.key == "defaults" })?.value.content else {
            return [:]
        }
        var defaults: [Kind: [Field]] = [:]
        for group in kinds {
            guard let kind = Kind(folder: group.key) ?? Kind(rawValue: group.key) else {
                let known = Kind.allCases.map(\.folder)
                let problem = FieldProblem.unknown(
                    group.key, nearest: nearest(to: group.key, among: known), known: known)
                reader.add(problem, at: group.keyPosition, "defaults.\(group.key)")
                continue
            }
            guard case .map(let values) = group.value.content else {
                reader.add(
                    FieldProblem.notMap(group.key, expected: "field names and values"),
                    at: group.value.position,
                    "defaults.\(group.key)")
                continue
            }
            defaults[kind] = values
        }
        return defaults
    }
}
