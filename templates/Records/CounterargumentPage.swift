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
                Side(phrases.argument.objection, prose(objection.head.body, inSection: true)),
                Side(phrases.argument.answers, answers(to: objection))))
            """)
    }

    private func about(_ objection: Counterargument) -> [Fact] {
        let labels = phrases.labels
        let constructed = objection.isConstructed ? "\(phrases.argument.constructed)" as HTML : nil
        return [
            Fact(labels.rebuts, objection.rebuts.isEmpty ? nil : list(links(.claim, objection.rebuts))),
            Fact(labels.aimsAt, text: objection.aimsAt.map(phrases.evidence.aim)),
            Fact(labels.madeBy, sentence(.party, objection.madeBy) ?? constructed),
            Fact(labels.sources, cite(objection.sources)),
        ]
    }

    private func answers(to objection: Counterargument) -> HTML {
        let answers = HTML.join(objection.answers.map(answer))
        guard let reason = objection.noAnswer else { return answers }
        return
            "\(answers)\(paragraph("\(phrases.argument.noAnswer)"))\(prose(reason[language], inSection: true))"
    }

    /// An answer; sources that its own words cite are not marked twice.
    private func answer(_ answer: Counterargument.Answer) -> HTML {
        let text = answer.text[language]
        let others = answer.sources.filter { !text.cites($0) }
        let statement = answer.statement.map {
            link(phrases.argument.readStatement, to: RecordID(.statement, $0))
        }
        return """
            <div class="answer">
            <p class="by">\(sentence(.party, answer.by))\(cite(others)) \(aside(statement))</p>
            \(prose(text, inSection: true))</div>

            """
    }
}
