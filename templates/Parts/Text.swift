import DossierKit
import HTML

extension Frame {
    /// The `lang` attribute of words in another language than the page's.
    func lang(_ tag: LanguageTag) -> Attribute? {
        tag == language ? nil : Attribute("lang", tag.description)
    }

    /// A short text in the page's language, or marked as being in another.
    func text(_ text: LocalizedText) -> HTML {
        let tag = text.language(for: language)
        if tag == language { return "\(text[language])" }
        return "<span lang=\"\(tag.description)\">\(text[language])</span>"
    }

    /// The heading of a page, and below it what is to be said of its translation and what was corrected in its record.
    func heading(_ title: Title, reading: String? = nil) -> HTML {
        let words = reading.map { ruby(title.text, $0) } ?? "\(title.text)"
        return "<h1\(lang(title.language))>\(words)</h1>\n\(translationNotice)\(correctionNotes)"
    }

    /// A name in ideographs with its reading above it, in brackets where ruby is not shown.
    func ruby(_ name: String, _ reading: String) -> HTML {
        guard name != reading, name.unicodeScalars.contains(where: \.isIdeograph) else { return "\(name)" }
        return "<ruby>\(name)<rp>（</rp><rt>\(reading)</rt><rp>）</rp></ruby>"
    }

    /// A section with its heading; nothing where it would be empty.
    func section(_ title: String, id: String? = nil, _ content: HTML) -> HTML {
        if content.isEmpty { return .empty }
        return """
            <section>
            <h2\(id.map { Attribute("id", $0) })>\(title)</h2>
            \(content)</section>

            """
    }

    /// A bulleted list; nothing for no entries. Its id is for the count that stands beside it.
    func list(_ entries: [HTML], id: String? = nil) -> HTML {
        if entries.isEmpty { return .empty }
        return "<ul class=\"entries\"\(id.map { Attribute("id", $0) })>\n\(entries.map(listItem))</ul>\n"
    }

    /// A number of the entries of a list, or of the rows of a table, on the same page.
    ///
    /// Whoever checks the page finds the list by the attribute and counts again.
    func count(_ number: Int, of list: String) -> HTML {
        "<span data-count-of=\"\(list)\">\(phrases.marks.number(number))</span>"
    }

    /// A sentence with the one number of entries that a list on the same page has.
    func counted(_ sentence: String, of list: String) -> HTML {
        "<p class=\"count\" data-count-of=\"\(list)\">\(sentence)</p>\n"
    }

    /// A paragraph; nothing for no words.
    func paragraph(_ words: HTML?) -> HTML {
        guard let words, !words.isEmpty else { return .empty }
        return "<p>\(words)</p>\n"
    }

    /// Something beside or below the words it belongs to.
    func aside(_ words: HTML?) -> HTML {
        guard let words, !words.isEmpty else { return .empty }
        return "<span class=\"aside\">\(words)</span>"
    }

    /// The same on a line of its own, also where no style sheet is read.
    func note(_ words: HTML?) -> HTML {
        guard let words, !words.isEmpty else { return .empty }
        return "<div class=\"aside\">\(words)</div>"
    }

    /// A table in a box of its own, which scrolls where the page is narrower, also by the keyboard.
    ///
    /// `id` is the table's name on its page: `table` has the rows `table_rows`.
    func table(
        id: String = "table", _ caption: HTML, _ columns: [String], _ rows: [HTML], _ footer: HTML? = nil
    ) -> HTML {
        """
        <div class="table" role="region" aria-labelledby="\(id)_caption" tabindex="0">
        <table\(columns.count > 4 ? Attribute("class", "wide") : nil)>
        <caption id="\(id)_caption">\(caption)</caption>
        <thead><tr>\(columns.map(columnHeading))</tr></thead>
        <tbody id="\(id)_rows">
        \(rows)</tbody>
        \(footer)</table>
        </div>

        """
    }
}

extension Unicode.Scalar {
    /// True for the characters of Chinese that Japanese uses as well, which are read in several ways.
    fileprivate var isIdeograph: Bool { properties.isUnifiedIdeograph }
}

private func listItem(_ entry: HTML) -> HTML { "<li>\(entry)</li>\n" }

private func columnHeading(_ name: String) -> HTML { "<th scope=\"col\">\(name)</th>" }
