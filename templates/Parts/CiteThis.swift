import DossierKit
import HTML

extension Frame {
    /// How to cite the page: in words, and for the programs that keep references. It opens without a script.
    func citeThis(_ title: String) -> HTML {
        let words = phrases.layout.cite(
            title, settings.publisher[language], settings.title[language], phrases.date(settings.edition))
        let address = site.absoluteAddress(of: page)
        let note = address == nil ? phrases.citing.file(page.route.path) : nil
        let reference = Reference(page, title: title, of: site, note: note)
        return citing(phrases.citing.page, "\(words)", reference, id: "cite")
    }

    /// How to cite a source itself, and not the page about it.
    func citeSource(_ source: Source) -> HTML {
        let archived = source.archived.map { phrases.citing.archived($0.text) }
        let reference = Reference(source, shownIn: language, note: archived)
        let parts = [
            reference.author, phrases.kinds.quoted(reference.title), reference.publisher,
            reference.issued == .unknown ? nil : phrases.when(reference.issued),
        ]
        let words = parts.compactMap { $0 }.joined(separator: phrases.marks.comma)
        let end = phrases.marks.stop.prefix { $0 != " " }
        return citing(phrases.citing.source, "\(words)\(end)", reference, id: "source")
    }

    private func citing(_ summary: String, _ words: HTML, _ reference: Reference, id: String) -> HTML {
        let address = reference.address.map { " <span class=\"address\">\($0.text)</span>" as HTML }
        return """
            <p>\(words)\(address)</p>
            <details class="citing">
            <summary>\(summary)</summary>
            \(format("BibTeX", reference.bibTeX, "\(id)_bibtex"))\(format("RIS", reference.ris, "\(id)_ris"))\
            \(format("CSL-JSON", reference.cslJSON, "\(id)_csl"))</details>

            """
    }

    /// A reference in one format, which is no language to be translated.
    private func format(_ name: String, _ text: String, _ id: String) -> HTML {
        """
        <p class="label">\(name)</p>
        <pre class="copyable" id="\(id)" translate="no">\(text)</pre>

        """
    }
}
