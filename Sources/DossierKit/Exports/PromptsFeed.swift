public import HTML

/// The prompts that came into the dossier, as an Atom feed (RFC 4287) for each language: `feeds/prompts.xml`.
///
/// An entry is a prompt that says when it was `added`, the newest first, then by slug; at most a hundred. It was
/// published then, and updated when the record last changed. Warnings are categories. The content is what the prompt
/// shows, its words and the first picture of its videos; of a prompt with a warning it is words alone, as plain text.
struct PromptsFeed: Sendable {
    private let feed: Feed

    static let maximumEntries = 100

    init(_ site: Site, beside list: Page, words: @escaping Look.Words) {
        feed = Feed(name: "prompts", site: site, list: list, words: words)
    }

    var file: DataFile {
        DataFile(feed.path) {
            let prompts = newest
            let updated = prompts.map { $0.head.updated ?? $0.added }.compactMap { $0 }.max()
            return feed.bytes(updated: updated, prompts.map(entry))
        }
    }

    /// The prompts of the entries, in their order.
    var newest: [Prompt] {
        let added = feed.site.dossier.prompts.all.compactMap { prompt in
            prompt.added.map { (date: $0, prompt: prompt) }
        }
        let sorted = added.sorted { a, b in
            a.date.earliestMinute != b.date.earliestMinute
                ? a.date.earliestMinute > b.date.earliestMinute : a.prompt.slug < b.prompt.slug
        }
        return sorted.prefix(PromptsFeed.maximumEntries).map(\.prompt)
    }

    private var language: LanguageTag { feed.language }

    private func entry(_ prompt: Prompt) -> HTML {
        let added = prompt.added ?? feed.settings.edition
        let head = feed.head(
            of: prompt.id, prompt.head, published: added, updated: prompt.head.updated ?? added)
        let data = feed.address(ofFile: Route(.record(prompt.id)).path(of: .data))
        return """
            <entry>
            \(head)<link rel="related" type="application/json" href="\(data)"/>
            \(prompt.warnings.map(category))<summary>\(prompt.summary[language])</summary>
            \(prompt.warnings.isEmpty ? content(of: prompt) : plainContent(of: prompt))</entry>

            """
    }

    private func category(_ warning: String) -> HTML {
        let label = feed.settings.label(of: warning, in: "warnings", language)
        return "<category term=\"\(warning)\" label=\"\(label)\"/>\n"
    }

    private func content(of prompt: Prompt) -> HTML {
        let poster = prompt.outputs.lazy.compactMap(\.poster).first.map { picture($0, of: prompt) }
        let tag = prompt.head.language.description
        let words: HTML? = prompt.words.map { "<pre lang=\"\(tag)\" xml:lang=\"\(tag)\">\($0)</pre>\n" }
        return """
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
            <p>\(prompt.summary[language])</p>
            \(words)\(poster)</div></content>

            """
    }

    private func picture(_ file: String, of prompt: Prompt) -> HTML {
        let address = feed.address(ofFile: "\(ContentFolder.mediaFolder)/\(file)")
        return "<p><img src=\"\(address)\" alt=\"\(prompt.title[language])\"/></p>\n"
    }

    private func plainContent(of prompt: Prompt) -> HTML? {
        prompt.words.map {
            "<content type=\"text\" xml:lang=\"\(prompt.head.language.description)\">\($0)</content>\n"
        }
    }
}

extension Site {
    /// Whether some prompt says when it came into the dossier.
    var hasAddedPrompts: Bool { dossier.prompts.all.contains { $0.added != nil } }

    /// The way from a page to the feed of added prompts in its language; nil where no prompt says when it was added.
    public func addressOfPromptsFeed(from page: Page) -> WebAddress? {
        hasAddedPrompts ? address(ofFile: Feed.path("prompts", in: page.route), from: page) : nil
    }
}
