import DossierKit
import HTML

extension Frame {
    /// What a host shows for an address that is not there.
    ///
    /// It may stand at any depth, so it leans on no other file: without the site's own address its one link
    /// leads to the nearest list or to the home page.
    func notFoundPage() -> HTML {
        let home = site.absoluteAddress(of: .home, from: page) ?? site.address(of: .home, from: page)
        return bare(
            phrases.layout.notFound, links,
            """
            <p>\(phrases.layout.notFoundHint)</p>
            <p><a href="\(home)">\(settings.title[language])</a></p>
            \(settings.languages.others.map(notFound))
            """)
    }

    /// The same in another language of the dossier.
    private func notFound(in other: LanguageTag) -> HTML {
        let words = phrasebook[other].layout
        let home =
            site.absoluteAddress(ofHomeIn: other) ?? site.address(ofHomeIn: other, from: page)
        return """
            <div lang="\(other.description)">
            <h2>\(words.notFound)</h2>
            <p>\(words.notFoundHint)</p>
            <p><a href="\(home)" hreflang="\(other.description)">\(settings.title[other])</a></p>
            </div>

            """
    }

    /// The former address of a record, which leads to the record.
    func movedPage(to record: RecordID) -> HTML {
        let address = site.address(of: record, from: page)
        return bare(
            phrases.layout.moved,
            """
            <meta http-equiv="refresh" content="0; url=\(address.text)">
            <meta name="robots" content="noindex">
            \(canonical(record))\(links)
            """,
            "<p>\(phrases.layout.movedTo(link(to: record)))</p>\n")
    }

    private func canonical(_ record: RecordID) -> HTML? {
        site.absoluteAddress(of: .record(record), from: page).map {
            "<link rel=\"canonical\" href=\"\($0)\">\n"
        }
    }

    /// A document without header and footer.
    private func bare(_ title: String, _ head: HTML, _ content: HTML) -> HTML {
        """
        <!doctype html>
        <html lang="\(language.description)">
        <head>
        \(Frame.metadata)<title>\(title)\(phrases.marks.dash)\(settings.title[language])</title>
        \(head)</head>
        <body>
        <main>
        <h1>\(title)</h1>
        \(content)</main>
        </body>
        </html>

        """
    }
}
