import DossierKit
import HTML

extension Frame {
    /// A prompt: what it shows, its words as far as they are shown, its videos, and all that is recorded of it.
    func promptPage(_ prompt: Prompt) -> HTML {
        let title = Title(prompt.title, for: language)
        return layout(
            title, prompt.summary[language],
            """
            \(heading(title))<p class="lead">\(text(prompt.summary))\(cite(prompt.sources))</p>
            \(words(of: prompt))\(downloads(of: prompt))\(section(phrases.prompts.outputs, outputs(of: prompt)))\
            \(section(phrases.prompts.details, "\(facts(making(of: prompt)))\(facts(record(of: prompt)))"))\
            \(section(phrases.labels.note, notes(on: prompt)))\
            \(section(phrases.prompts.similar, list(links(.prompt, prompt.similarTo))))
            """)
    }

    /// The prompt's own words, ready to be copied.
    private func words(of prompt: Prompt) -> HTML {
        guard let words = prompt.words else { return .empty }
        return section(
            phrases.prompts.words(prompt.wording),
            "<pre class=\"wording copyable\"\(lang(prompt.head.language)) tabindex=\"0\"><code>\(words)</code></pre>\n"
        )
    }

    private func notes(on prompt: Prompt) -> HTML {
        "\(prose(prompt.head.body?[language], inSection: true))\(prose(prompt.note?[language], inSection: true))"
    }

    private func making(of prompt: Prompt) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.period, facetLink(.word(prompt.period), .period, period(of: prompt))),
            Fact(labels.author, prompt.author.map(maker)),
            Fact(labels.postedBy, prompt.postedBy.map(maker)),
            Fact(labels.created, prompt.created.map(time)),
            Fact(labels.model, text: prompt.model),
            Fact(labels.duration, text: prompt.duration.map(phrases.prompts.seconds)),
            Fact(labels.resolution, text: prompt.resolution),
            Fact(labels.aspect, text: prompt.aspect),
        ]
    }

    private func record(of prompt: Prompt) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.attribution, text: phrases.prompts.strength(prompt.attribution)),
            Fact(labels.wording, text: phrases.prompts.wording(prompt.wording)),
            Fact(labels.wordingAtSource, text: phrases.prompts.sourceWording(prompt.wordingAtSource)),
            Fact(labels.tags, text: labelled(prompt.tags, in: "tags")),
            Fact(labels.warnings, text: labelled(prompt.warnings, in: "warnings")),
            Fact(labels.originalID, text: prompt.originalID),
        ]
    }
}
