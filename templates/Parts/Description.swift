import DossierKit

extension Frame {
    /// What a search engine says of a record's page whose template gives no summary: what is known of the record in a
    /// few words, and its own first words; nil where there are none, and for a list.
    var recordDescription: String? {
        switch page.subject {
        case .letters: sentences(dossier.letters.all.first.flatMap { firstWords($0.head.body) })
        case .letter(let letter): sentences(firstWords(letter.head.body))
        case .claim(let claim): description(of: claim)
        case .statement(let statement): description(of: statement)
        case .counterargument(let objection): description(of: objection)
        case .source(let source): description(of: source)
        case .event(let event): sentences(phrases.when(event.when), firstWords(event.head.body))
        case .party(let party): description(of: party)
        case .signatory(let signatory): phrases.people.verification(signatory.verification)
        case .reply(let reply):
            sentences(phrases.people.outcome(reply.outcome), firstWords(reply.head.body))
        case .figure(let figure): description(of: figure)
        case .correction(let correction): sentences(firstWords(correction.now))
        case .prose(let record): sentences(firstWords(record.head.body))
        case .facet: phrases.kinds.summary(.prompt)
        default: nil
        }
    }

    private func description(of claim: Claim) -> String? {
        let nature = "\(phrases.labels.type)\(phrases.marks.colon)\(nature(of: claim))"
        return sentences(nature, names(claim.madeBy), firstWords(claim.head.body))
    }

    private func description(of statement: Statement) -> String? {
        let stance = phrases.people.stance(statement.stance)
        return sentences(
            "\(phrases.labels.stance)\(phrases.marks.colon)\(stance)", names([statement.by]),
            firstWords(statement.head.body))
    }

    private func description(of objection: Counterargument) -> String? {
        sentences(
            objection.isConstructed ? phrases.argument.constructed : names(objection.madeBy),
            firstWords(objection.head.body))
    }

    private func description(of source: Source) -> String? {
        let facts = [
            phrases.evidence.form(source.type), source.author?[language], source.publisher?[language],
            source.published.map(phrases.when),
        ]
        return facts.compactMap { $0 }.joined(separator: phrases.marks.comma).cut(to: Frame.columns)
    }

    private func description(of party: Party) -> String? {
        sentences(
            phrases.people.party(party.type), firstWords(party.description) ?? firstWords(party.head.body))
    }

    private func description(of figure: Figure) -> String? {
        let values = figure.values.map { $0.value[language] }.joined(separator: phrases.marks.semicolon)
        return sentences(figure.unit.map { values + phrases.marks.bracketed($0[language]) } ?? values)
    }

    /// Who says something; nil for nobody.
    private func names(_ parties: [Slug]) -> String? {
        if parties.isEmpty { return nil }
        let names = parties.map { name(of: $0).text }.joined(separator: phrases.marks.comma)
        return "\(phrases.labels.madeBy)\(phrases.marks.colon)\(names)"
    }

    private func firstWords(_ prose: LocalizedProse?) -> String? {
        prose.flatMap { $0[language].firstParagraph(in: dossier) }
    }

    /// What is known, each as a sentence, cut where search engines cut.
    private func sentences(_ parts: String?...) -> String? {
        let words = parts.compactMap { $0 }.joined(separator: phrases.marks.stop)
        return words.isEmpty ? nil : words.cut(to: Frame.columns)
    }

    /// How much of a description is shown, by the width of Latin letters.
    private static let columns = 160
}
