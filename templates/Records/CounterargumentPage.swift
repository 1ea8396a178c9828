import DossierKit
import HTML

extension Frame {
    /// An objection and the answers to it, side by side in one form.
    func counterargumentPage(_ objection: Counterargument) -> HTML {
        let title = Title(objection.title, for: language)
        return layout(
            title, nil,
            """
            \(heading(title))\(facts(about(objection)))\
            \(sides(
                Side(phrases.argument.objection, words(of: objection)),
                Side(phrases.argument.answers, answers(to: objection))))
            """)
    }

    private func about(_ objection: Counterargument) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.rebuts, objection.rebuts.isEmpty ? nil : list(links(.claim, objection.rebuts))),
            Fact(labels.aimsAt, text: objection.aimsAt.map(phrases.evidence.aim)),
        ]
    }

    private func words(of objection: Counterargument) -> HTML {
        voice(
            sentence(.party, objection.madeBy).map(phrases.argument.told)
                ?? "\(phrases.argument.constructed)", objection.sources,
            objection.head.body?[language])
    }

    private func answers(to objection: Counterargument) -> HTML {
        if let reason = objection.noAnswer {
            return voice("\(phrases.argument.noAnswer)", [], reason[language])
        }
        return HTML.join(
            objection.answers.map { answer in
                let statement = answer.statement.map {
                    link(phrases.argument.readStatement, to: RecordID(.statement, $0))
                }
                return voice(
                    sentence(.party, answer.by).map(phrases.argument.told) ?? .empty, answer.sources,
                    answer.text[language],
                    elsewhere: statement)
            })
    }

    /// Who says something, where it is from, and what it is: the one form for an objection and its answers.
    ///
    /// Sources that the words cite themselves are not marked twice.
    private func voice(_ by: HTML, _ sources: [Slug], _ words: Prose?, elsewhere: HTML? = nil) -> HTML {
        let others = sources.filter { words?.cites($0) != true }
        return """
            <div class="voice">
            <p class="by">\(by)\(cite(others)) \(aside(elsewhere))</p>
            \(prose(words, inSection: true))</div>

            """
    }
}
