import DossierKit
import HTML

extension Frame {
    /// Somebody's public words, what they are about, and the objections that they answer.
    func statementPage(_ statement: Statement) -> HTML {
        let title = title(of: statement)
        return layout(
            title, nil,
            """
            \(heading(title))\(docket(about(statement)))\(prose(statement.head.body?[language]))\
            \(statement.quote.map(quote))\
            \(section(
                phrases.argument.objectionsAnswered,
                list(links(.counterargument, relations.objectionsAnsweredIn[statement.slug] ?? []))))
            """)
    }

    private func about(_ statement: Statement) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.madeBy, link(to: RecordID(.party, statement.by))),
            Fact(labels.connection, statement.connection.map(text)),
            Fact(labels.given, time(statement.given)),
            Fact(labels.stance, stance(of: statement)),
            Fact(labels.about, statement.about.isEmpty ? nil : list(links(.claim, statement.about))),
            Fact(labels.basis, "\(phrases.people.consent(statement.consent))\(cite(statement.sources))"),
            Fact(labels.warnings, text: labelled(statement.warnings, in: "warnings")),
        ]
    }

    private func stance(of statement: Statement) -> HTML {
        let stance = phrases.people.stance(statement.stance)
        return statement.stanceNote.map { "\(stance)\(phrases.marks.colon)\(text($0))" } ?? "\(stance)"
    }

    /// Words that the content chose, as the dossier labels them; nil for none.
    func labelled(_ words: [String], in field: String) -> String? {
        words.isEmpty
            ? nil
            : words.map { settings.label(of: $0, in: field, language) }.joined(separator: phrases.marks.comma)
    }

    private func quote(_ quote: Statement.Quotation) -> HTML {
        let tag = dossier.sources[quote.source]?.head.language ?? language
        return """
            <blockquote\(lang(tag))><p>\(phrases.kinds.quoted(quote.words))\(cite([quote.source]))\(check(of: quote.words, in: quote.source))</p></blockquote>

            """
    }
}
