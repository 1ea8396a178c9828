import DossierKit
import HTML

extension Frame {
    /// Raised numbers that lead to the notes; nothing for none.
    func marker(_ numbers: [Int]) -> HTML {
        if numbers.isEmpty { return .empty }
        return
            "\u{2060}<sup class=\"cite\">\(HTML.join(numbers.map(markerLink), separator: "\(phrases.marks.comma)"))</sup>"
    }

    private func markerLink(_ number: Int) -> HTML {
        "<a href=\"\(WebAddress.fragment("note_\(number)"))\" role=\"doc-noteref\">\(number)</a>"
    }

    /// A note in one line: its number, what the source is called, where it is from, and how much of it was read.
    private func shortNote(_ number: Int, cutTo limit: Int) -> String {
        guard let note = notes?.all[number - 1], let source = dossier.sources[note.source] else {
            return "\(number)"
        }
        var parts = [source.title[language].cut(to: limit)]
        if let publisher = source.publisher ?? source.author {
            parts.append(publisher[language].cut(to: limit / 2))
        }
        if let published = source.published, published != .unknown { parts.append(phrases.when(published)) }
        parts.append(phrases.evidence.seen(source.seen))
        return "\(number)\u{2002}\(parts.joined(separator: phrases.marks.comma))"
    }

    /// The notes that a paragraph is the first to cite, a line each, which the style sheet shows in the margin.
    ///
    /// They are an attribute, no text: the words stand once in the page, in the list at its foot, and a reader
    /// without the style sheet meets no note in the middle of a sentence.
    func sidenotes(at id: String) -> HTML {
        let first = notes?.first(at: id) ?? []
        if first.isEmpty { return .empty }
        let lines = first.map { shortNote($0.number, cutTo: 44) }.joined(separator: "\n")
        return "<span class=\"sidenotes\" data-notes=\"\(lines)\"></span>"
    }

    /// The marker of sources that a field names; sources without a note are named instead.
    func cite(_ sources: [Slug]) -> HTML {
        let others = sources.filter { notes?.number(of: $0) == nil }
        let marker = marker(sources.compactMap { notes?.number(of: $0) }.sorted())
        guard !others.isEmpty else { return marker }
        let names = HTML.join(links(.source, others), separator: "\(phrases.marks.comma)")
        return "\(marker) (\(names))"
    }

    /// Short words of others in quotation marks.
    func quotation(_ words: String, in source: Slug) -> HTML {
        let tag = dossier.sources[source]?.head.language ?? language
        return "<q\(lang(tag))>\(words)</q>"
    }

    /// Words of a source on a line of their own.
    func exactWords(_ words: String, in source: Slug) -> HTML {
        "<div class=\"exact\">\(quotation(words, in: source))\(check(of: words, in: source))</div>"
    }

    /// How much of a source was read, which stands beside every citation of it.
    func seen(_ source: Slug) -> HTML {
        guard let source = dossier.sources[source] else { return .empty }
        return "<span class=\"seen\">\(phrases.marks.bracketed(phrases.evidence.seen(source.seen)))</span>"
    }

    /// The notes of the page, at its foot.
    func notesSection() -> HTML {
        guard let notes, !notes.all.isEmpty else { return .empty }
        return """
            <section class="notes" role="doc-endnotes" aria-labelledby="notes_">
            <h2 id="notes_">\(phrases.layout.notes)</h2>
            <ol>
            \(notes.all.map(note))</ol>
            </section>

            """
    }

    private func note(_ note: Notes.Note) -> HTML {
        guard let source = dossier.sources[note.source] else { return .empty }
        return """
            <li id="note_\(note.number)">\(HTML.join(words(of: note, source), separator: "\(phrases.marks.stop)"))\(phrases.marks.stop)\(seen(note.source)) \
            \(waysBack(from: note))</li>

            """
    }

    /// The ways from a note to the paragraphs that it belongs to; from one that a field names to the fields.
    private func waysBack(from note: Notes.Note) -> HTML {
        let places = note.places.isEmpty ? ["main_content"] : note.places
        return HTML.join(
            places.enumerated().map { index, place in
                """
                <a class="back" href="\(WebAddress.fragment(place))" \
                aria-label="\(phrases.layout.back(index + 1))">↑\(places.count > 1 ? "\(index + 1)" : "")</a>
                """
            }, separator: " ")
    }

    private func words(of note: Notes.Note, _ source: Source) -> [HTML] {
        var words = [
            HTML.join([link(to: source.id)] + publication(of: source), separator: "\(phrases.marks.comma)")
        ]
        if let locator = note.locator { words.append("\(locator)") }
        if let quote = note.quote {
            words.append("\(quotation(quote, in: note.source))\(check(of: quote, in: note.source))")
        }
        if let url = source.url { words.append(external("\(phrases.layout.original)", url)) }
        return words
    }

    /// Who wrote a source, who published it, and when, as far as is known.
    func publication(of source: Source) -> [HTML] {
        let named = [source.author, source.publisher].compactMap { $0?[language] }
        var parts = named.enumerated().filter { $0 == 0 || $1 != named[0] }.map { "\($1)" as HTML }
        if let published = source.published, published != .unknown { parts.append(time(published)) }
        return parts
    }
}
