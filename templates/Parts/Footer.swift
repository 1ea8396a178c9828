import DossierKit
import HTML

extension Frame {
    /// The edition, the record's last change and digest, how to cite it, the licence, and the pages that belong here.
    func footer(_ title: String) -> HTML {
        """
        <footer>
        \(paragraph("\(phrases.layout.edition(time(settings.edition)))"))\(recordState)\(translationState)\(citeThis(title))\
        \(paragraph("\(phrases.layout.licence(settings.licence))"))\(footerPages)</footer>
        \(running)

        """
    }

    /// What stands on each sheet of a printed page: the dossier, the page's file, the edition.
    private var running: HTML {
        let dot = phrases.marks.dot
        return """
            <p class="running">\(settings.title[language])\(dot)\(page.route.path)\(dot)\(phrases.layout.edition(time(settings.edition)))</p>

            """
    }

    private var recordState: HTML? {
        head.map { head in
            """
            <p>\(phrases.layout.changed(time(head.updated ?? settings.edition))) \
            <span class="digest">\(phrases.layout.digest(String(head.digest.description.prefix(12))))</span></p>

            """
        }
    }

    private var footerPages: HTML {
        let pages =
            dossier.pages.all.filter { $0.slot == .footer }.map { link(to: $0.id) }
            + [link(phrases.keeping.verify, to: .verify)]
        guard let contact = settings.contact else {
            return "\(paragraph("\(phrases.layout.noContact)"))\(list(pages))"
        }
        return list(pages + [external("\(phrases.layout.challenge)", contact)])
    }
}
