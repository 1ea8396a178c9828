import DossierKit
import HTML

extension Frame {
    /// The document around a page's content. It carries nothing that changes when another record does.
    func layout(_ title: Title, _ description: String? = nil, _ content: HTML) -> HTML {
        let description = description ?? recordDescription ?? title.text
        return """
            <!doctype html>
            <html lang="\(language.description)">
            <head>
            \(Frame.metadata)<title>\(documentTitle(title.text))</title>
            <meta name="description" content="\(description)">
            \(links)\(feedLink)\(dataLink)\(publicAddress(title.text, description))\(alternates)\(linkedData(title))</head>
            <body data-copy="\(phrases.layout.copy)" data-copied="\(phrases.layout.copied)">
            <a class="skip" href="#main_content">\(phrases.layout.skip)</a>
            \(header(title))<main id="main_content" class="\(sort)">
            \(content)\(mentions)\(notesSection())\(neighbours)</main>
            \(footer(title.text))</body>
            </html>

            """
    }

    /// What holds for every page: nothing is loaded from elsewhere, and no link tells where it was. The colours that a
    /// browser takes for its own frame are those of the paper.
    static let metadata: HTML = """
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="\(Security.policy)">
        <meta name="referrer" content="no-referrer">
        <meta name="color-scheme" content="light dark">
        <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)">
        <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)">

        """

    private func documentTitle(_ title: String) -> String {
        page.route.place == .home ? title : "\(title)\(phrases.marks.dash)\(settings.title[language])"
    }

    /// The icon, and the style sheets and scripts of the page.
    var links: HTML {
        """
        <link rel="icon" type="image/svg+xml" href="\(site.address(ofFile: Frame.icon, from: page))">
        \(sheets.map(sheet))\(scripts.map(script))
        """
    }

    private func sheet(_ file: String) -> HTML {
        "<link rel=\"stylesheet\" href=\"\(site.address(ofFile: file, from: page))\">\n"
    }

    private func script(_ file: String) -> HTML {
        "<script src=\"\(site.address(ofFile: file, from: page))\" defer></script>\n"
    }

    /// Addresses that a standard wants whole; nothing where the site's own is not known.
    private func publicAddress(_ title: String, _ description: String) -> HTML? {
        canonicalAddress.map { "<link rel=\"canonical\" href=\"\($0)\">\n\(preview(title, description))" }
    }

    private func header(_ title: Title) -> HTML {
        """
        <header>
        <p class="dossier">\(link(settings.title[language], to: .home))</p>
        \(languageSwitch)\(navigation)\(breadcrumb(title))</header>

        """
    }
}
