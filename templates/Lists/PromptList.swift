import DossierKit
import HTML

extension Frame {
    /// A part of the prompts, all or those with one value of a facet, as a table.
    func promptList(_ list: PromptList) -> HTML {
        let title = title(of: list)
        return layout(
            title, phrases.kinds.summary(.prompt),
            """
            \(heading(title))\(hasFinder ? finder(for: .prompt) : .empty)\(facetLinks(of: list))<div id="finder_else">\(views)\
            <div id="list_view"><div id="gallery_view">
            \(table(range(.prompt, list.part, "table_rows"), columns, list.prompts.map(row)))</div></div>
            \
            \(list.selection == nil && list.part.number == 1 ? promptDownloads : .empty)\
            \(pagination(list.part) { place(of: list, part: $0) })\
            \(list.selection == nil ? allParts(list.part) { place(of: list, part: $0) } : .empty)</div>

            """)
    }

    private func title(of list: PromptList) -> Title {
        guard let selection = list.selection else { return title(of: .prompt) }
        let value = name(of: selection.value.meaning, in: selection.facet)
        return Title(
            "\(phrases.prompts.facet(selection.facet))\(phrases.marks.colon)\(value.text)", in: value.language
        )
    }

    private func place(of list: PromptList, part: Int) -> Route.Place {
        guard let selection = list.selection else { return .list(.prompt, part: part) }
        return .facetValue(selection.facet, value: selection.value.slug, part: part)
    }

    private var columns: [String] {
        let labels = phrases.labels
        let names = [labels.title, labels.period, labels.creator]
        return names + (hasModels ? [labels.model] : []) + [
            labels.created, labels.duration, labels.availability, labels.wording,
        ]
    }

    /// True where the model tells one prompt from another.
    private var hasModels: Bool { site.promptIndex.facets.contains(.model) }

    /// The same prompts as a dense list or as plates: the style sheet shows what the address names.
    private var views: HTML {
        """
        <ul class="views">
        <li><a href="#list_view">\(phrases.lists.listView)</a></li>
        <li><a href="#gallery_view">\(phrases.lists.galleryView)</a></li>
        </ul>

        """
    }

    private func row(_ prompt: Prompt) -> HTML {
        let title = Title(prompt.title, for: language)
        let model: HTML? = hasModels ? "<td>\(prompt.model.map { "\($0)" })</td>" : nil
        return """
            <tr><th scope="row">\(poster(of: prompt))\(shortLink(title.text, to: .record(prompt.id), title.language)) \(glimpse(of: prompt))</th><td>\(period(of: prompt))</td>\
            <td>\((prompt.author ?? prompt.postedBy).map(maker))</td>\(model)<td>\(prompt.created.map(time))</td>\
            <td>\(length(of: prompt).map { "\($0)" })</td><td data-label="\(phrases.labels.availability)">\(availability(of: prompt))</td>\
            <td>\(phrases.prompts.wording(prompt.wording))</td></tr>

            """
    }

    /// How long the video is, as the record says or as its file is: by the same the list of lengths goes.
    private func length(of prompt: Prompt) -> String? {
        let files = prompt.outputs.lazy.compactMap { $0.file.flatMap { self.dossier.mediaFacts[$0] } }
        return (prompt.duration ?? files.first?.seconds).map(phrases.prompts.seconds)
    }

    /// A picture of the first video that has one, for the gallery alone.
    private func poster(of prompt: Prompt) -> HTML? {
        posterFile(of: prompt).map { file in
            "<img class=\"poster\" src=\"\(media(file))\" alt=\"\" loading=\"lazy\">"
        }
    }

    /// The first of the prompt's own words; where none are shown, what it is about.
    private func glimpse(of prompt: Prompt) -> HTML {
        if let words = prompt.words {
            return
                "<span class=\"glimpse words\"\(lang(prompt.head.language))>\(words.cut(to: 120))</span>"
        }
        let tag = prompt.summary.language(for: language)
        return "<span class=\"glimpse\"\(lang(tag))>\(prompt.summary[language].cut(to: 120))</span>"
    }

    /// The period as the dossier names it.
    func period(of prompt: Prompt) -> String { settings.label(of: prompt.period, in: "period", language) }

    private func availability(of prompt: Prompt) -> String {
        guard let first = prompt.outputs.first else { return phrases.prompts.notRecorded }
        let others = prompt.outputs.dropFirst().map(\.availability).filter { $0 != first.availability }
        return ([first.availability] + others).map(phrases.prompts.availability).joined(
            separator: phrases.marks.comma)
    }

    /// The ways to browse the prompts: on the first part of all of them each facet with its few values and how many
    /// prompts have each, or how many values it has; on the many others the facets alone.
    private func facetLinks(of list: PromptList) -> HTML {
        let facets = site.promptIndex.facets
        if list.selection == nil && list.part.number == 1 {
            return browse("facets", facets.map(facetLink))
        }
        return browse(
            "facets short",
            facets.map {
                "<li>\(shortLink(phrases.prompts.facet($0), to: .facet($0, part: 1), language))</li>\n"
            })
    }

    private func browse(_ name: String, _ items: [HTML]) -> HTML {
        """
        <nav class="\(name)" aria-label="\(phrases.lists.browse)">
        <ul>
        \(items)</ul>
        </nav>

        """
    }

    private func facetLink(_ facet: Facet) -> HTML {
        let values = site.promptIndex[facet]
        let name = shortLink(phrases.prompts.byFacet(facet), to: .facet(facet, part: 1), language)
        guard values.count <= 6 else {
            return "<li>\(name) <span class=\"count\">\(phrases.lists.values(values.count))</span></li>\n"
        }
        return "<li>\(name)\n<ul>\n\(values.map { valueLink($0, facet) })</ul>\n</li>\n"
    }

    private func valueLink(_ value: FacetValue, _ facet: Facet) -> HTML {
        let name = name(of: value.meaning, in: facet)
        let place = Route.Place.facetValue(facet, value: value.slug, part: 1)
        return """
            <li\(lang(name.language))>\(shortLink(name.text, to: place, language)) \
            <span class="count">\(phrases.marks.number(value.count))</span></li>

            """
    }
}
