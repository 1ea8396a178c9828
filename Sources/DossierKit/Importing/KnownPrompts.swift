import Diagnostics
import YAML

/// What an import has to know of the dossier it goes into.
struct KnownPrompts: Sendable {
    let language: LanguageTag
    /// The edition's day as it is written; nil where dossier.yml does not say it.
    let edition: String?
    /// Fields of prompts that the dossier's defaults have.
    let defaults: Set<String>
    /// The names of a prompt's fields, as they are asked for.
    let fields: [String]
    let sources: Set<String>
    /// Slugs that prompts have, or had.
    private(set) var slugs: Set<String>
    /// Prompts with all their words, but for those in the table that the import goes on with.
    private(set) var elsewhere: [Known] = []
    /// The same of that table.
    private(set) var inTarget: [Known] = []

    struct Known: Sendable {
        let slug: String
        let id: String?
        let words: String
        /// False for one that readers do not see, to which no page may lead.
        let mayBeNamed: Bool
    }

    init(_ listing: ContentFolder.Listing, target path: String) async {
        var ignored = Report()
        let file = SettingsFile(listing.settingsFile, phrases: [], baseURL: nil, reporting: &ignored)
        let (settings, rules, records) = await readRecords(of: listing)
        language = rules.languages.first
        edition = settings?.edition.machineReadable
        defaults = Set((file.defaults[.prompt] ?? []).map(\.key))
        fields = KnownPrompts.fields(rules)
        sources = Set(records.names.lazy.filter { $0.id.kind == .source }.map(\.id.slug.description))
        slugs = Set(records.names.lazy.filter { $0.id.kind == .prompt }.map(\.id.slug.description))
        for prompt in records.prompts {
            slugs.formUnion(prompt.head.formerly.map(\.description))
            guard prompt.wording == .verbatim, let words = prompt.words else { continue }
            let known = Known(
                slug: prompt.slug.description, id: prompt.originalID, words: words,
                mayBeNamed: !prompt.head.mayBeWithheld)
            if prompt.head.origin.file == path { inTarget.append(known) } else { elsewhere.append(known) }
        }
    }

    /// The fields that a prompt's reader asks for, in its order.
    private static func fields(_ rules: ReadingRules) -> [String] {
        let group = FieldGroup([], end: .start, file: "")
        let entry = Entry(kind: .prompt, slug: Slug(known: "a"), position: .start, fields: group, body: nil)
        var reader = FieldReader(group, of: Kind.prompt.rawValue, rules: rules)
        let head = RecordHead(&reader, of: entry, body: nil)
        _ = Prompt(&reader, head: head)
        var seen: Set<String> = []
        return ["slug"] + reader.asked.filter { seen.insert($0).inserted }
    }

    /// A slug that no prompt has: the one that a person's column gives, or the id where it can be one, else the first of others that is free, else one with a
    /// number behind it.
    mutating func takeSlug(for prompt: ImportedPrompt, counting counts: inout [String: Int]) -> String {
        if let own = prompt.fields["slug"], Slug(own) != nil, slugs.insert(own).inserted { return own }
        if let id = prompt.id, Slug(id) != nil, slugs.insert(id).inserted { return id }
        let others = prompt.otherSlugs
        for slug in others where slugs.insert(slug).inserted { return slug }
        let base = String((others.first ?? "prompt").prefix(58))
        while true {
            counts[base, default: 1] += 1
            let slug = "\(base)-\(counts[base] ?? 2)"
            if slugs.insert(slug).inserted { return slug }
        }
    }
}
