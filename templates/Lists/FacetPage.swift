import DossierKit
import HTML

extension Frame {
    /// The values of a facet with their numbers of prompts, which add up where a prompt has one value only.
    func facetPage(_ facet: Facet) -> HTML {
        let title = Title(phrases.prompts.byFacet(facet), in: language)
        let total = dossier.count(of: .prompt)
        return layout(
            title, nil,
            """
            \(heading(title))\(facet.isMultiple ? paragraph("\(phrases.lists.multiple)") : .empty)\
            \(table(
                "\(title.text)", [phrases.prompts.facet(facet), phrases.kinds.name(.prompt)],
                site.promptIndex[facet].map { row($0, facet, total) }, facet.isMultiple ? nil : footer(total)))
            """)
    }

    private func row(_ value: FacetValue, _ facet: Facet, _ total: Int) -> HTML {
        let name = name(of: value.meaning, in: facet)
        let count =
            facet.isMultiple ? phrases.lists.share(value.count, total) : phrases.marks.number(value.count)
        return """
            <tr><th scope="row"\(lang(name.language))>\
            \(link(name.text, to: .facetValue(facet, value: value.slug, part: 1)))</th>\
            <td class="number">\(count)</td></tr>

            """
    }

    private func footer(_ total: Int) -> HTML {
        """
        <tfoot><tr><th scope="row">\(phrases.lists.total)</th><td class="number">\(phrases.marks.number(total))</td></tr></tfoot>

        """
    }

    /// What a reader sees for a value of a facet.
    func name(of meaning: FacetValue.Meaning, in facet: Facet) -> Title {
        switch meaning {
        case .word(let word): Title(settings.label(of: word, in: facet.rawValue, language), in: language)
        case .party(let slug): name(of: slug)
        case .name(let name): Title(name, in: language)
        case .availability(let availability): Title(phrases.prompts.availability(availability), in: language)
        case .source(let slug):
            title(of: RecordID(.source, slug)) ?? Title(slug.description, in: language)
        case .notRecorded: Title(phrases.prompts.notRecorded, in: language)
        }
    }

    /// A link to the prompts that share a value with this one.
    func facetLink(_ meaning: FacetValue.Meaning, _ facet: Facet, _ words: String) -> HTML {
        guard let value = site.promptIndex.value(meaning: meaning, of: facet) else { return "\(words)" }
        return link(words, to: .facetValue(facet, value: value.slug, part: 1))
    }
}
