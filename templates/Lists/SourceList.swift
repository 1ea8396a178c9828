import DossierKit
import HTML

extension Frame {
    /// A part of the sources in the order of their names in the content.
    func sourceList(_ part: ListPart) -> HTML {
        layout(
            title(of: .source), phrases.kinds.summary(.source),
            """
            \(heading(title(of: .source)))\(paragraph("\(phrases.kinds.summary(.source))"))\
            \(support([.notSeen, .noCopy]))<p class="count">\(range(.source, part, "sources_list"))</p>
            \(list(dossier.sources.all[part.range].map(entry), id: "sources_list"))\
            \(pagination(part) { .list(.source, part: $0) })
            """)
    }

    private func entry(_ source: Source) -> HTML {
        let publication = HTML.join(publication(of: source), separator: "\(phrases.marks.comma)")
        return """
            \(link(to: source.id)) \(aside(publication)) \
            <span class="seen">\(phrases.evidence.standing(source.standing))\(phrases.marks.comma)\(phrases.evidence.seen(source.seen))</span>
            """
    }
}
