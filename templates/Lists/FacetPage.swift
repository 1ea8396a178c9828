import DossierKit
import HTML

extension Frame {
    /// The values of a facet with their numbers of prompts, which add up where a prompt has one value only.
    func facetPage(_ facet: Facet, _ part: ListPart) -> HTML {
        let title = Title(phrases.prompts.byFacet(facet), in: language)
        let total = dossier.count(of: .prompt)
        return layout(
            title, nil,
            """
            \(heading(title))\(facet.isMultiple ? paragraph("\(phrases.lists.multiple)") : .empty)\
            \(table(
                "\(title.text)", [phrases.prompts.facet(facet), phrases.kinds.name(.prompt)],
                site.promptIndex[facet][part.range].map { row($0, facet, total) },
                facet.isMultiple ? nil : footer(total)))\
            \(pagination(part) { .facet(facet, part: $0) })
            """)
    }

    private func row(_ value: FacetValue, _ facet: Facet, _ total: Int) -> HTML {
        let name = name(of: value.meaning, in: facet)
        let count =
            facet.isMultiple ? phrases.lists.share(value.count, total) : phrases.marks.number(value.count)
        return """
            <tr><th scope="row"\(lang(name.language))>\
            \(shortLink(name.text, to: .facetValue(facet, value: value.slug, part: 1), language))</th>\
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
        case .party(let slug): name(of: slug)
        case .source(let slug):
            title(of: RecordID(.source, slug)) ?? Title(slug.description, in: language)
        default: Title(words(of: meaning, in: facet), in: language)
        }
    }

    private func words(of meaning: FacetValue.Meaning, in facet: Facet) -> String {
        switch meaning {
        case .word(let word): settings.label(of: word, in: facet.field, language)
        case .text(let text): settings.givenLabel(of: text, in: facet.field, language) ?? text
        case .name(let name): name
        case .length(let band): phrases.prompts.length(band)
        case .availability(let availability): phrases.prompts.availability(availability)
        case .attribution(let strength): phrases.prompts.strength(strength)
        case .wording(let wording): phrases.prompts.wording(wording)
        case .language(let tag): phrases.kinds.language(tag)
        case .party(let slug), .source(let slug): slug.description
        case .notRecorded:
            facet == .tag || facet == .warning ? phrases.prompts.noValue : phrases.prompts.notRecorded
        }
    }

    /// What a prompt has in a facet, as a link to the prompts that share it; without a link where there is no choice.
    func facetLink(_ meaning: FacetValue.Meaning, _ facet: Facet) -> HTML {
        let words = words(of: meaning, in: facet)
        guard let value = site.promptIndex.value(meaning: meaning, of: facet) else { return "\(words)" }
        return link(words, to: .facetValue(facet, value: value.slug, part: 1))
    }

    /// The same for words of which a prompt has several; nothing for none.
    func facetLinks(_ words: [String], _ facet: Facet) -> HTML? {
        if words.isEmpty { return nil }
        return HTML.join(words.map { facetLink(.word($0), facet) }, separator: "\(phrases.marks.comma)")
    }
}
