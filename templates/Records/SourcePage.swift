import DossierKit
import HTML

extension Frame {
    /// A source: what it is, how much of it was read, and every paragraph that cites it.
    func sourcePage(_ source: Source) -> HTML {
        let title = Title(source.title, for: language)
        return layout(
            title, nil,
            """
            \(heading(title))\(facts(publicationFacts(source)))\(facts(readingFacts(source)))\(captures(of: source))\
            \(prose(source.head.body?[language]))\(section(phrases.lists.citedIn, citing(source)))\
            \(citeSource(source))
            """)
    }

    private func publicationFacts(_ source: Source) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.type, text: phrases.evidence.form(source.type)),
            Fact(labels.author, source.author.map { "\($0[language])" }),
            Fact(labels.publisher, source.publisher.map { "\($0[language])" }),
            Fact(labels.published, source.published.map(time)),
            Fact(labels.language, text: phrases.kinds.language(source.head.language)),
            Fact(
                labels.links,
                source.url.map { external(words(of: $0), $0, hasCopyBeside: source.archived != nil) }),
            Fact(labels.archived, source.archived.map(external)),
        ]
    }

    private func readingFacts(_ source: Source) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.standing, text: phrases.evidence.standing(source.standing)),
            Fact(labels.seen, text: phrases.evidence.seen(source.seen)),
            Fact(labels.accessed, source.accessed.map(time)),
            Fact(labels.noCapture, source.noCapture.map(text)),
            Fact(labels.repeats, source.repeats.map { link(to: RecordID(.source, $0)) }),
            Fact(labels.note, source.note.map(text)),
        ]
    }

    /// The places that cite a source, a group for each kind; prompts are counted, and listed on a page of their own.
    private func citing(_ source: Source) -> HTML {
        let groups = site.places(citing: source.slug).runs { $0.record.kind }.map(group)
        let prompts = site.promptIndex.value(meaning: .source(source.slug), of: .source).map { value in
            paragraph(
                link(
                    phrases.lists.citedByPrompts(value.count),
                    to: .facetValue(.source, value: value.slug, part: 1)))
        }
        if groups.isEmpty && prompts == nil { return paragraph("\(phrases.lists.citedNowhere)") }
        return "\(groups)\(prompts)"
    }

    private func group(_ run: Run<Kind, RecordPlace>) -> HTML {
        """
        <h3>\(phrases.kinds.name(run.key))</h3>
        \(list(run.elements.runs(by: \.record).map(places)))
        """
    }
}
