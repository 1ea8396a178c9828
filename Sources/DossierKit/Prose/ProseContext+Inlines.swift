import Diagnostics
import HTML
import Markdown

extension ProseContext {
    func inlines(_ inlines: [Inline]) -> HTML {
        var html = HTML.empty
        for (index, inline) in inlines.enumerated() {
            if hasRaisedMarkers, index + 1 < inlines.count, case .citation = inlines[index + 1] {
                html.append(beforeCitation(inline))
            } else if case .softBreak = inline {
                html.append(softBreak(at: index, in: inlines))
            } else {
                html.append(self.inline(inline))
            }
        }
        return html
    }

    /// A line end, which a browser shows as a space; none between Chinese or Japanese characters.
    private func softBreak(at index: Int, in inlines: [Inline]) -> HTML {
        let before = index > 0 ? inlines[index - 1].lastScalar : nil
        let after = index + 1 < inlines.count ? inlines[index + 1].firstScalar : nil
        return joinsWideLines && Unicode.Scalar.runsOn(before, after) ? .empty : "\n"
    }

    /// An inline that a citation follows, without the space that parts the two.
    private func beforeCitation(_ inline: Inline) -> HTML {
        switch inline {
        case .softBreak: return .empty
        case .text(let text):
            var words = text[...]
            while words.last == " " { words.removeLast() }
            return "\(words)"
        default: return self.inline(inline)
        }
    }

    private func inline(_ inline: Inline) -> HTML {
        switch inline {
        case .text(let text): "\(text)"
        case .softBreak: "\n"
        case .lineBreak: "<br />\n"
        case .code(let text): "<code>\(text)</code>"
        case .html(let text): rawHTML(text)
        case .emphasis(let children): "<em>\(inlines(children))</em>"
        case .strong(let children): "<strong>\(inlines(children))</strong>"
        case .link(let link): self.link(link)
        case .image(let image): self.image(image)
        case .citation(let citation): self.citation(citation)
        }
    }

    private func link(_ link: Link) -> HTML {
        let children = (link.isAutolink ? autolink(link.destination) : nil) ?? inlines(link.children)
        guard let address = address(link.destination) else { return children }
        guard let archive = archive(address) else {
            return "<a href=\"\(address)\"\(title(link.title))>\(children)</a>"
        }
        let robust = archive.attributes
        return """
            <a href="\(address)"\(title(link.title))\(robust.original)\(robust.version)\(robust.date)>\(children)</a>\
            \(archiveLink(archive))
            """
    }

    private func image(_ image: Image) -> HTML {
        guard let address = address(image.destination) else { return "\(image.alternative)" }
        return "<img src=\"\(address)\" alt=\"\(image.alternative)\"\(title(image.title)) />"
    }

    private func title(_ title: String) -> Attribute? {
        title.isEmpty ? nil : Attribute("title", title)
    }
}
