import Diagnostics
import HTML
import YAML

extension Settings {
    /// The file that makes a folder a dossier.
    static let fileName = "dossier.yml"

    /// The rules under which dossier.yml itself and all other files are read; what is wrong in them is reported
    /// when the settings are.
    static func readingRules(_ group: FieldGroup) -> ReadingRules {
        var reader = FieldReader(group, of: "dossier", rules: .provisional)
        let languages = reader.list("languages", .language)
        let limit = reader.group("limits") { $0.optional("quote_words", .positiveNumber) }
        return ReadingRules(
            languages: Languages(first: languages.first ?? .english, others: Array(languages.dropFirst())),
            quoteLimit: limit, edition: reader.optional("edition", .day))
    }

    /// The texts that readers see for words of the content: by field, then word.
    static func labels(_ reader: inout FieldReader) -> [String: [String: LocalizedText]] {
        var labels: [String: [String: LocalizedText]] = [:]
        for group in reader.openGroup("labels") {
            guard case .map(let words) = group.value.content else {
                let problem = FieldProblem.notMap(group.key, expected: "words and their labels")
                reader.add(problem, at: group.value.position, "labels.\(group.key)")
                continue
            }
            for word in words {
                labels[group.key, default: [:]][word.key] = FieldForm<LocalizedText>.localized.decode(
                    word, &reader)
            }
        }
        return labels
    }
}

extension FieldForm where Value == WebAddress {
    /// The address under which the site's home page stands; a slash is added at its end.
    static var baseAddress: FieldForm {
        FieldForm(example: "https://example.org/dossier/") { field, reader in
            FieldForm.unnotedAddress.decode(field, &reader).flatMap { address in
                guard !address.text.utf8.contains(where: "?#".utf8.contains) else {
                    let problem = FieldProblem.baseAddress(address.text, field: field.key)
                    reader.add(problem, at: field.value.position, field.key)
                    return nil
                }
                return address.text.hasSuffix("/") ? address : WebAddress(address.text + "/")
            }
        }
    }
}

extension FieldForm where Value == Settings.NavigationItem {
    /// A kind by the name of its folder, or a page as `page:slug`.
    static var navigationItem: FieldForm {
        FieldForm(example: "claims") { field, reader in
            guard let text = FieldForm<String>.text.decode(field, &reader) else { return nil }
            if let kind = Kind(folder: text) { return .list(kind) }
            if let (kind, name) = typedName(text), kind == .page {
                reader.mention(.record(.page, name, anchor: nil), at: field.value.position, field.key)
                return Slug(name).map { .page($0) }
            }
            let known = Kind.allCases.map(\.folder)
            let problem = FieldProblem.word(
                text, field: field.key, nearest: nearest(to: text, among: known), known: known + ["page:slug"]
            )
            reader.add(problem, at: field.value.position, field.key)
            return nil
        }
    }
}
