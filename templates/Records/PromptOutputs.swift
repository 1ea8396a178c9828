import DossierKit
import HTML

extension Frame {
    /// The videos of a prompt: a player for what is hosted, a link for what is elsewhere, words for the rest.
    func outputs(of prompt: Prompt) -> HTML {
        if prompt.outputs.isEmpty { return paragraph("\(phrases.prompts.noOutputs)") }
        let isOnly = prompt.outputs.count == 1
        return HTML.join(
            prompt.outputs.enumerated().map { index, output in
                self.output(output, heading: isOnly ? nil : phrases.prompts.output(index + 1), of: prompt)
            })
    }

    private func output(_ output: Prompt.Output, heading: String?, of prompt: Prompt) -> HTML {
        """
        <div class="output">
        \(heading.map { "<h3>\($0)</h3>\n" })\(output.file.map { player($0, output, of: prompt) })\
        \(files(of: output))\(paragraph(output.url.map { external("\(phrases.prompts.watch)", $0) }))\
        \(facts(about(output)))</div>

        """
    }

    private func player(_ file: String, _ output: Prompt.Output, of prompt: Prompt) -> HTML {
        let name = Title(output.description ?? prompt.title, for: language)
        return """
            <video controls preload="none" src="\(media(file))"\(output.poster.map { Attribute("poster", media($0)) }) \
            aria-label="\(name.text)"\(lang(name.language))>\(output.captions.map { track($0, of: prompt) })</video>

            """
    }

    /// There is one file of captions for all languages: it is in that of the record.
    private func track(_ captions: String, of prompt: Prompt) -> HTML {
        """
        <track kind="captions" src="\(media(captions))" srclang="\(prompt.head.textLanguage.description)">
        """
    }

    /// The files themselves: a browser may not play them, and over `file:` none reads captions.
    private func files(of output: Prompt.Output) -> HTML {
        let names = [(phrases.prompts.file, output.file), (phrases.prompts.captions, output.captions)]
        let links = names.compactMap { name, file in
            file.map { "<a href=\"\(media($0))\">\(name)</a>" as HTML }
        }
        return paragraph(HTML.join(links, separator: "\(phrases.marks.comma)"))
    }

    /// The way to a file that the dossier hosts.
    func media(_ file: String) -> WebAddress { site.address(ofFile: "media/\(file)", from: page) }

    private func about(_ output: Prompt.Output) -> [Fact] {
        let availability = phrases.prompts.availability(output.availability)
        let why: HTML =
            output.reason.map { "\(availability)\(phrases.marks.colon)\(text($0))" } ?? "\(availability)"
        return [
            Fact(phrases.labels.availability, why),
            Fact(phrases.labels.remark, output.description.map(text)),
            Fact(phrases.labels.sha256, output.sha256.map { "<code>\($0)</code>" }),
        ]
    }
}
