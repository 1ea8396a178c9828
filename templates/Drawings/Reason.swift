import DossierKit
import HTML

/// One thing that bears on a claim, or answers what does: what the map of an argument and its list both show.
struct Reason {
    /// What it is: “Source”.
    let kind: String
    /// How it bears on what it belongs to: “supports”.
    let word: String
    /// What it is called; leads to its page.
    let heading: Title
    /// Its words, or the first of them.
    var text: Title?
    /// How far a source was read, or whose an objection is.
    var note: String?
    let address: WebAddress
    var answers: [Reason] = []
    /// True where this stands for an answer that was not found, or for reasons that are not drawn.
    var isMissing = false
}

/// A claim with all that bears on it, in the order of its page.
struct Argument {
    let claim: Reason
    let support: [Reason]
    let opposition: [Reason]

    /// True where something is recorded against what bears on the claim.
    var hasAnswers: Bool {
        (support + opposition).contains { $0.answers.contains { !$0.isMissing } }
    }
}

extension Frame {
    /// What is recorded for a claim and against it, with what is recorded against that in turn.
    func argument(about claim: Claim) -> Argument {
        let words = [phrases.evidence.claimForm(claim.type), claim.status.map(phrases.evidence.status)]
        return Argument(
            claim: Reason(
                kind: phrases.drawings.claim, word: "", heading: Title(claim.text, for: language),
                note: words.compactMap { $0 }.joined(separator: phrases.marks.comma),
                address: site.address(of: claim.id, from: page)),
            support: evidence(of: claim, .supports, .supports) + claims(on: claim, .supports),
            opposition: evidence(of: claim, .contradicts, .contradicts) + claims(on: claim, .rebuts)
                + objections(to: claim.slug).map(objection))
    }

    private func evidence(of claim: Claim, _ weight: Claim.Weight, _ link: DrawnLink) -> [Reason] {
        claim.evidence.filter { $0.weight == weight }.compactMap { evidence in
            guard let source = dossier.sources[evidence.source] else { return nil }
            return Reason(
                kind: phrases.labels.source, word: phrases.drawings.link(link),
                heading: Title(source.title, for: language),
                text: evidence.quote.map { Title(phrases.kinds.quoted($0), in: source.head.language) },
                note: phrases.evidence.seen(source.seen), address: site.address(of: source.id, from: page))
        }
    }

    /// The claims with a relation to a claim, each with those that deny the step between the two.
    private func claims(on claim: Claim, _ type: Claim.RelationType) -> [Reason] {
        (relations.relationsTo[claim.slug] ?? []).filter { $0.type == type }.compactMap { relation in
            let step = Relations.Step(from: relation.from, to: claim.slug)
            let denials = relations.claimsUndercutting[step] ?? []
            return self.claim(
                relation.from, type == .supports ? .supports : .rebuts,
                answers: denials.compactMap { self.claim($0, .undercuts) })
        }
    }

    private func claim(_ slug: Slug, _ link: DrawnLink, answers: [Reason] = []) -> Reason? {
        dossier.claims[slug].map { claim in
            Reason(
                kind: phrases.drawings.claim, word: phrases.drawings.link(link),
                heading: Title(claim.text, for: language), note: phrases.evidence.claimForm(claim.type),
                address: site.address(of: claim.id, from: page), answers: answers)
        }
    }

    private func objection(_ objection: Counterargument) -> Reason {
        let makers = objection.madeBy.map { name(of: $0).text }
        return Reason(
            kind: phrases.drawings.objection, word: phrases.drawings.link(.rebuts),
            heading: Title(objection.title, for: language),
            note: makers.isEmpty
                ? phrases.argument.constructed : makers.joined(separator: phrases.marks.comma),
            address: site.address(of: objection.id, from: page), answers: answers(to: objection))
    }

    private func answers(to objection: Counterargument) -> [Reason] {
        let address = site.address(of: objection.id, from: page)
        func words(_ prose: LocalizedProse) -> Title {
            Title(prose[language].plainText(in: dossier), in: prose[language].language)
        }
        if let reason = objection.noAnswer {
            let heading = Title(phrases.argument.noAnswer, in: language)
            return [
                Reason(
                    kind: "", word: "", heading: heading, text: words(reason), address: address,
                    isMissing: true)
            ]
        }
        return objection.answers.map { answer in
            let names = answer.by.map { name(of: $0).text }.joined(separator: phrases.marks.comma)
            return Reason(
                kind: "", word: phrases.drawings.link(.answers), heading: Title(names, in: language),
                text: words(answer.text), address: address)
        }
    }
}
