import DossierKit
import HTML

extension Frame {
    /// A prompt: what to know first, what it shows, its words as far as they are shown, its videos, how they came here,
    /// and all else that is recorded of it.
    func promptPage(_ prompt: Prompt) -> HTML {
        let title = Title(prompt.title, for: language)
        return layout(
            title, prompt.summary[language],
            """
            \(heading(title))\(warnings(of: prompt))<p class="lead">\(text(prompt.summary))\(cite(prompt.sources))</p>
            \(words(of: prompt))\(downloads(of: prompt))\(translatedWords(of: prompt))\
            \(section(phrases.prompts.outputs, outputs(of: prompt)))\
            \(section(phrases.provenance.heading, steps(of: prompt)))\
            \(section(phrases.prompts.details, facts(details(of: prompt))))\
            \(section(phrases.labels.note, notes(on: prompt)))\
            \(section(phrases.prompts.similar, list(links(.prompt, similar(to: prompt)))))
            """)
    }

    /// What a reader should know before reading on; nothing for a prompt without warnings.
    private func warnings(of prompt: Prompt) -> HTML {
        guard let words = facetLinks(prompt.warnings, .warning) else { return .empty }
        return "<p class=\"warning\"><b>\(phrases.labels.warnings)\(phrases.marks.colon)</b>\(words)</p>\n"
    }

    /// The prompt's own words, ready to be copied.
    private func words(of prompt: Prompt) -> HTML {
        guard let words = prompt.words else { return .empty }
        return section(
            phrases.prompts.words(prompt.wording),
            "<pre class=\"wording copyable\"\(lang(prompt.head.language)) tabindex=\"0\"><code>\(words)</code></pre>\n"
        )
    }

    /// The same in the page's language, apart from the words themselves, and who has translated them.
    private func translatedWords(of prompt: Prompt) -> HTML {
        guard let words = prompt.words(translatedInto: language) else { return .empty }
        let state = dossier.translations[prompt.id, language]
        let source = phrases.kinds.language(prompt.head.textLanguage)
        let standing = phrases.translations.standing(state?.standing ?? .draft, source)
        let translator: HTML? = state?.translator.map {
            "\(phrases.marks.gap)\(phrases.translations.translator($0))"
        }
        return section(
            phrases.provenance.translation,
            """
            <blockquote class="translated" lang="\(language.description)"><p>\(words)</p></blockquote>
            \(note("\(standing)\(translator)"))

            """)
    }

    private func notes(on prompt: Prompt) -> HTML {
        "\(prose(prompt.head.body?[language], inSection: true))\(prose(prompt.note?[language], inSection: true))"
    }

    private func details(of prompt: Prompt) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.period, facetLink(.word(prompt.period), .period)),
            Fact(labels.duration, text: prompt.duration.map(phrases.prompts.seconds)),
            Fact(labels.resolution, prompt.resolution.map { facetLink(.text($0), .resolution) }),
            Fact(labels.aspect, prompt.aspect.map { facetLink(.text($0), .aspect) }),
            Fact(labels.wording, facetLink(.wording(prompt.wording), .wording)),
            Fact(labels.wordingAtSource, text: phrases.prompts.sourceWording(prompt.wordingAtSource)),
            Fact(labels.tags, facetLinks(prompt.tags, .tag)),
            Fact(labels.originalID, text: prompt.originalID),
        ]
    }

    private func similar(to prompt: Prompt) -> [Slug] {
        (relations.similarPrompts[prompt.slug] ?? []).filter { dossier.prompts[$0] != nil }
    }
}
