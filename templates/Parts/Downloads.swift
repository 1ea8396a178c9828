import DossierKit
import HTML

extension Frame {
    /// The prompt as files, below its words: its own words as text, and the whole record as JSON.
    func downloads(of prompt: Prompt) -> HTML {
        let files = [
            site.address(ofTextOf: prompt, from: page).map { file(phrases.downloads.text, $0) },
            file("JSON", site.address(ofDataOf: prompt, from: page)),
        ]
        return downloads(phrases.downloads.one, files.compactMap { $0 })
    }

    /// The whole index of prompts as files, and the feed of what is added to it.
    var promptDownloads: HTML {
        let words = phrases.downloads
        let files = [
            ("CSV", DataFile.path(of: .prompt, .csv)), (words.lines, DataFile.path(of: .prompt, .lines)),
            (words.schema, DataFile.path(of: .prompt, .schema)), (words.package, DataFile.dataPackage),
        ].map { file($0, site.address(ofFile: $1, from: page)) }
        let feed = site.addressOfPromptsFeed(from: page).map { address in
            "<a href=\"\(address)\" type=\"application/atom+xml\">\(words.feed)</a>" as HTML
        }
        return "\(downloads(words.all, files + [allData]))\(paragraph(feed))"
    }

    /// The files that the page is in, too, for programs that look for them: a prompt's record, and the feed of prompts.
    var dataLink: HTML? {
        if case .prompt(let prompt) = page.subject {
            let address = site.address(ofDataOf: prompt, from: page)
            return "<link rel=\"alternate\" type=\"application/json\" href=\"\(address)\">\n"
        }
        guard page.route.place == .list(.prompt, part: 1) else { return nil }
        return site.addressOfPromptsFeed(from: page).map { address in
            """
            <link rel="alternate" type="application/atom+xml" title="\(phrases.downloads.feed)" href="\(address)">

            """
        }
    }

    private func file(_ name: String, _ address: WebAddress) -> HTML {
        "<a href=\"\(address)\">\(name)</a>"
    }

    private func downloads(_ label: String, _ files: [HTML]) -> HTML {
        "<p class=\"downloads\">\(label)\(phrases.marks.gap)\(HTML.join(files, separator: "\(phrases.marks.dot)"))</p>\n"
    }
}
