import DossierKit
import HTML

extension Frame {
    /// The way from a prompt's words to the videos on its page, a step after the other, each gap named.
    func steps(of prompt: Prompt) -> HTML {
        let words = phrases.provenance
        let first = [
            step(words.written, [maker(prompt.author, words.noAuthor), time(of: prompt)]),
            step(words.made, [model(of: prompt)], attribution(of: prompt)),
            step(
                words.posted,
                [prompt.postedBy == nil ? gap(words.noPoster) : maker(prompt.postedBy, "")],
                cite(prompt.sources)),
        ]
        let isOnly = prompt.outputs.count == 1
        let own = prompt.outputs.enumerated().flatMap { index, output in
            output.provenance.map { step($0, of: isOnly ? nil : words.output(index + 1)) }
        }
        return "<ol class=\"steps\">\n\(first + own)</ol>\n"
    }

    private func step(_ name: String, _ parts: [HTML], _ following: HTML = .empty) -> HTML {
        """
        <li><b>\(name)\(phrases.marks.colon)</b>\(HTML.join(parts, separator: "\(phrases.marks.comma)"))\(following)</li>

        """
    }

    /// A step of a video's own. A text by itself may say when it was: nothing is said to be missing beside it.
    private func step(_ step: Prompt.Step, of output: String?) -> HTML {
        var parts = [text(step.what)]
        if let by = step.by { parts.append(phrases.provenance.by(maker(by))) }
        if !step.isText { parts.append(time(step.when)) }
        let name: HTML? = output.map { "<b>\($0)\(phrases.marks.colon)</b>" }
        let sources = cite(step.source.map { [$0] } ?? [])
        return "<li>\(name)\(HTML.join(parts, separator: "\(phrases.marks.comma)"))\(sources)</li>\n"
    }

    private func maker(_ maker: Maker?, _ missing: String) -> HTML {
        maker.map(self.maker) ?? gap(missing)
    }

    private func time(of prompt: Prompt) -> HTML { time(prompt.created) }

    private func time(_ when: When?) -> HTML {
        guard let when, when != .unknown else { return gap(phrases.provenance.noTime) }
        return time(when)
    }

    private func model(of prompt: Prompt) -> HTML {
        prompt.model.map { facetLink(.text($0), .model) } ?? gap(phrases.provenance.noModel)
    }

    /// How surely the words made the video, and why that is thought.
    private func attribution(of prompt: Prompt) -> HTML {
        let strength = facetLink(.attribution(prompt.attribution), .attribution)
        return """
            \(note("\(phrases.labels.attribution)\(phrases.marks.colon)\(strength)"))\
            \(note(prompt.attributionReason.map(text)))
            """
    }

    private func gap(_ words: String) -> HTML { "<span class=\"unrecorded\">\(words)</span>" }
}
