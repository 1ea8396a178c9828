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
        let limit = reader.group("limits") { $0.optional("quote_words", .wholeNumber) }
        return ReadingRules(
            languages: Languages(first: languages.first ?? .english, others: Array(languages.dropFirst())),
            quoteLimit: limit)
    }

    /// Nil where something required is missing or wrong, which the reader's findings then say.
    init?(_ reader: inout FieldReader) {
        let title = reader.required("title", .localized)
        description = reader.optional("description", .localized)
        let languages = reader.requiredList("languages", .language)
        let publisher = reader.required("publisher", .localized)
        if !reader.has("licence") {
            reader.needs("licence", because: "readers must know what they may do with text, data and code")
        }
        let licence = reader.group("licence") { group in
            let text = group.required("text", .text)
            let data = group.required("data", .text)
            let code = group.required("code", .text)
            guard let text, let data, let code else { return nil as Licence? }
            return Licence(text: text, data: data, code: code)
        }
        let edition = reader.required("edition", .date)
        baseURL = reader.optional("base_url", .baseAddress)
        contact = reader.optional("contact", .webAddress)
        mirrors = reader.list("mirrors", .webAddress)
        navigation = reader.list("navigation", .navigationItem)
        _ = reader.openGroup("defaults")
        _ = reader.group("limits") { $0.optional("quote_words", .wholeNumber) }
        labels = Settings.labels(&reader)
        rules = reader.rules
        guard let title, languages != nil, let publisher, let licence, let edition else { return nil }
        self.title = title
        self.languages = reader.rules.languages
        self.publisher = publisher
        self.licence = licence
        self.edition = edition
    }

    private static func labels(_ reader: inout FieldReader) -> [String: [String: LocalizedText]] {
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
            FieldForm.webAddress.decode(field, &reader).flatMap { address in
                address.text.hasSuffix("/") ? address : WebAddress(address.text + "/")
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
