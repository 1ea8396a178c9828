import Diagnostics
import Markdown
import YAML

extension FieldForm where Value == LocalizedProse {
    /// Markdown, or a map of languages to Markdown.
    static var prose: FieldForm {
        FieldForm(example: "…") { field, reader in
            let form = FieldForm<Prose>.singleProse
            guard let (source, others) = translations(of: field, form, &reader) else { return nil }
            return reader.placed(source, others)
        }
    }
}

extension FieldForm where Value == Prose {
    /// Markdown in one language.
    fileprivate static var singleProse: FieldForm {
        FieldForm(example: "…") { field, reader in
            guard case .scalar(let scalar) = field.value.content, isVisible(trimmed(scalar.text)) else {
                return FieldForm<String>.text.decode(field, &reader).flatMap { _ in nil }
            }
            // The words of a block begin on the line below its name, two spaces deeper than the name as a rule:
            // how deep they were is not in the data.
            let position = field.value.position
            let isBlock = !scalar.isPlain && scalar.text.utf8.contains(0x0A)
            let body = Body(scalar.text, firstLine: Int(position.line) + (isBlock ? 1 : 0))
            let indentation = isBlock ? Int(field.keyPosition.column) + 1 : 0
            let shift = isBlock ? indentation : Int(position.column) - (scalar.isPlain ? 1 : 0)
            return reader.prose(body, shift: shift, indentation: indentation, field: field.key)
        }
    }
}

extension FieldReader {
    /// A field's text in all languages, under ids that no text of the record before it has: all stand on one page.
    fileprivate mutating func placed(_ text: Prose, _ others: [LanguageTag: Prose]) -> LocalizedProse {
        let taken = Set(placeNames.joined())
        let source = settled(text.avoiding(taken))
        let translations = others.map { language, text in
            (language, text.written(in: language).with(placesOf: source).avoiding(taken))
        }
        let prose = LocalizedProse(
            source, translations: Dictionary(translations) { first, _ in first })
        placeNames.append(prose.allAnchors)
        return prose
    }

    /// The prose of a body: what is wrong in it and what it names goes into the findings.
    ///
    /// For a field's text, `shift` is the number of columns before its first line and `indentation` before the others.
    mutating func prose(_ body: Body, shift: Int = 0, indentation: Int = 0, field: String = "") -> Prose {
        let document = Document(body)
        let outline = document.outline(of: body)
        func place(_ position: Position) -> Position {
            let before = Int(position.line) == body.firstLine ? shift : indentation
            return Position(line: Int(position.line), column: Int(position.column) + before)
        }
        refuseMail(in: document, body, at: place, field)
        for problem in outline.problems { add(problem.value, at: place(problem.position), field) }
        for point in outline.anchors where outline.points.contains(point.value) {
            guard placeNames.contains(where: { $0.contains(point.value) }) else { continue }
            add(MarkdownProblem.anchorTwice(point.value), at: place(point.position), field)
        }
        for name in outline.bareNames { mention(.bareSource(name.value), at: place(name.position), field) }
        var citations: [CitedPlace] = []
        citations.reserveCapacity(outline.citations.count)
        for (index, citation) in outline.citations.enumerated() {
            let position = place(citation.position)
            mention(.record(.source, citation.value.source, anchor: nil), at: position, field)
            if let quote = citation.value.quote {
                if let problem = rules.problem(ofQuote: quote) { add(problem, at: position, field) }
                note(quote, quotedFrom: citation.value.source, at: position, field)
            }
            citations.append(CitedPlace(item: citation.value, anchor: outline.citationAnchors[index]))
        }
        let anchors = outline.anchors.map(\.value)
        if !outline.links.isEmpty {
            let known = Set(anchors + (settled?.places.map(\.id) ?? []))
            for link in outline.links { follow(link.value, at: place(link.position), field, known) }
        }
        let links = zip(outline.links, outline.linkAnchors).compactMap { link, anchor in
            linkedRecord(link.value).map { LinkingPlace(target: $0, anchor: anchor) }
        }
        for image in outline.images { see(image.value, at: place(image.position), field) }
        return Prose(
            body: body, citations: citations, links: links, headings: outline.headings, anchors: anchors,
            points: outline.points, language: entryLanguage)
    }

    private mutating func follow(
        _ destination: String, at position: Position, _ field: String, _ anchors: Set<String>
    ) {
        switch LinkDestination(destination) {
        case .web(let address): note(address, at: position, field)
        case .unsafe: break
        case .record(let kind, let slug, let anchor):
            mention(.record(kind, slug, anchor: anchor), at: position, field)
        case .count(let name):
            if Kind(rawValue: name) == nil {
                let known = Kind.allCases.map(\.rawValue)
                let problem = ReferenceProblem.unknownCount(name, nearest: nearest(to: name, among: known))
                add(problem, at: position, field)
            }
        case .anchor(let name):
            if !anchors.contains(name) {
                let near = nearest(to: name, among: anchors)
                add(ReferenceProblem.deadAnchor(name, nearest: near), at: position, field)
            }
        case .media(let file): mention(.media(file), at: position, field)
        case .path(let path): add(ReferenceProblem.deadPath(path), at: position, field)
        case .broken: add(ReferenceProblem.brokenAddress(destination), at: position, field)
        }
    }

    /// The record that a link names, whether there is one or not.
    private func linkedRecord(_ destination: String) -> RecordID? {
        guard case .record(let kind, let name, _) = LinkDestination(destination) else { return nil }
        return Slug(name).map { RecordID(kind, $0) }
    }

    private mutating func see(_ destination: String, at position: Position, _ field: String) {
        switch LinkDestination(destination) {
        case .media(let file): mention(.media(file), at: position, field)
        case .unsafe: break
        default: add(ReferenceProblem.imageElsewhere(destination), at: position, field)
        }
    }
}
