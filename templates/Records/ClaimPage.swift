import DossierKit
import HTML

extension Frame {
    /// The id of the side that speaks against a claim, on the claim's page.
    static let objections = "objections_"

    /// A claim with what speaks for it and against it, side by side in one form.
    func claimPage(_ claim: Claim) -> HTML {
        let title = Title(claim.text, for: language)
        return layout(
            title, nil,
            """
            \(heading(title))\(strip(about(claim)))\(reason(for: claim))\(prose(claim.head.body?[language]))\
            \(sides(
                Side(phrases.argument.support, list(support(of: claim))),
                Side(phrases.argument.opposition, id: Frame.objections, list(opposition(to: claim)))))\
            \(wholeArgument(of: claim))\
            \(section(phrases.argument.context, list(evidence(of: claim, .context))))\
            \(connections(of: claim))
            """)
    }

    private func about(_ claim: Claim) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.type, text: phrases.evidence.claimForm(claim.type)),
            Fact(labels.status, text: claim.status.map(phrases.evidence.status)),
            Fact(labels.gaps, gaps(of: claim.id)),
            Fact(labels.madeBy, sentence(.party, claim.madeBy)),
            Fact(labels.points, points(of: claim)),
            Fact(labels.names, sentence(.party, claim.names)),
            Fact(labels.reply, claim.reply.map { link(to: RecordID(.reply, $0)) }),
        ]
    }

    /// The points of the newest version of the letter that has them.
    private func points(of claim: Claim) -> HTML? {
        let links = letterPlaces(of: claim).map { point, letter in
            link(pointName(point, in: letter), to: letter.id, anchor: point.description)
        }
        return links.isEmpty ? nil : phrases.kinds.list(links)
    }

    private func reason(for claim: Claim) -> HTML {
        claim.statusReason.map {
            section(phrases.argument.statusReason, prose($0[language], inSection: true))
        }
            ?? .empty
    }

    private func support(of claim: Claim) -> [HTML] {
        evidence(of: claim, .supports) + claims(thatBearOn: claim, [.supports])
    }

    private func opposition(to claim: Claim) -> [HTML] {
        evidence(of: claim, .contradicts) + claims(thatBearOn: claim, [.rebuts, .undercuts])
            + objections(to: claim.slug).map(objection)
    }

    /// An objection with who makes it and how it begins, and below it the answers.
    private func objection(_ objection: Counterargument) -> HTML {
        let by = sentence(.party, objection.madeBy) ?? "\(phrases.argument.constructed)"
        let words = objection.head.body?[language]
        let opening = words?.firstParagraph(in: dossier)?.cut(to: 240)
        return """
            \(link(to: objection.id))
            \(note(by))\(opening.map { "<div class=\"opening\"\(lang(words?.language ?? language))>\($0)</div>" as HTML })
            \(answers(under: objection))
            """
    }

    private func answers(under objection: Counterargument) -> HTML {
        var answers = objection.answers.map { answer in
            let by = phrases.argument.answerBy(sentence(.party, answer.by) ?? .empty)
            return "<span class=\"by\">\(by)</span> \(words(answer.text))" as HTML
        }
        if let reason = objection.noAnswer {
            answers.append("<span class=\"by\">\(phrases.argument.noAnswer)</span> \(words(reason))")
        }
        return "<ul class=\"answers\">\n\(answers.map { "<li>\($0)</li>\n" as HTML })</ul>\n"
    }

    private func evidence(of claim: Claim, _ weight: Claim.Weight) -> [HTML] {
        claim.evidence.filter { $0.weight == weight }.map { evidence in
            """
            \(link(to: RecordID(.source, evidence.source)))\(cite([evidence.source]))\(seen(evidence.source))
            \(evidence.quote.map { exactWords($0, in: evidence.source) })\(note(evidence.note.map(text)))
            """
        }
    }

    private func claims(thatBearOn claim: Claim, _ types: Set<Claim.RelationType>) -> [HTML] {
        (relations.relationsTo[claim.slug] ?? []).filter { types.contains($0.type) }
            .map { link(to: RecordID(.claim, $0.from)) }
    }

    /// What else has to do with the claim.
    private func connections(of claim: Claim) -> HTML {
        let others = (relations.relationsTo[claim.slug] ?? []).filter {
            [.qualifies, .restates].contains($0.type)
        }
        let related =
            claim.relations.map { relation(phrases.evidence.relation($0.type), $0.target) }
            + others.map { relation(phrases.evidence.inverse($0.type), $0.from) }
        let statements = (relations.statementsAbout[claim.slug] ?? []).compactMap { dossier.statements[$0] }
        return """
            \(section(phrases.argument.relations, list(related)))\
            \(section(phrases.argument.statements, list(statements.map(entry))))\
            \(section(phrases.argument.events, list(links(.event, relations.eventsWithClaim[claim.slug] ?? []))))
            """
    }

    private func relation(_ words: String, _ claim: Slug) -> HTML {
        "\(words)\(phrases.marks.colon)\(link(to: RecordID(.claim, claim)))"
    }

    private func entry(_ statement: Statement) -> HTML {
        "\(link(to: statement.id)) \(aside("\(phrases.people.stance(statement.stance))"))"
    }
}
