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
        \(heading.map { "<h3>\($0)</h3>\n" })\(output.file.map { guarded($0, output, of: prompt) })\
        \(files(of: output))\(paragraph(output.url.map { external("\(phrases.prompts.watch)", $0) }))\
        \(facts(about(output)))</div>

        """
    }

    /// The files themselves: a browser may not play them, and over `file:` none reads captions.
    private func files(of output: Prompt.Output) -> HTML {
        let captions = output.captions.map {
            "<a href=\"\(media($0))\">\(phrases.prompts.captions)</a>" as HTML
        }
        return paragraph(
            HTML.join(
                [output.file.map(download), captions].compactMap { $0 }, separator: "\(phrases.marks.comma)"))
    }

    /// The way to a file that the dossier hosts.
    func media(_ file: String) -> WebAddress { site.address(ofFile: "media/\(file)", from: page) }

    private func about(_ output: Prompt.Output) -> [Fact] {
        let availability = phrases.prompts.availability(output.availability)
        let why: HTML =
            output.reason.map { "\(availability)\(phrases.marks.colon)\(text($0))" } ?? "\(availability)"
        let known = output.file.flatMap { dossier.mediaFacts[$0] }
        return [
            Fact(phrases.labels.availability, why),
            Fact(phrases.labels.remark, output.description.map(text)),
            Fact(phrases.media.noCaptions, output.noCaptions.map(text)),
        ] + (known.map(measured) ?? []) + [
            Fact(
                phrases.labels.sha256,
                (output.sha256 ?? known?.sha256).map { "<code class=\"digest\">\($0)</code>" })
        ]
    }
}
