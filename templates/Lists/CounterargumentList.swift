import DossierKit
import HTML

extension Frame {
    /// The counterarguments under what they speak against: each claim, then the letter, the act, the press.
    func counterargumentList() -> HTML {
        layout(
            title(of: .counterargument), phrases.kinds.summary(.counterargument),
            """
            \(heading(title(of: .counterargument)))\
            \(paragraph("\(phrases.kinds.summary(.counterargument))"))\
            \(dossier.claims.all.map(group))\(Counterargument.Aim.allCases.map(group))\
            \(argumentFiles)
            """)
    }

    private func group(_ claim: Claim) -> HTML {
        let objections = objections(to: claim.slug)
        if objections.isEmpty { return .empty }
        return """
            <section>
            <h2>\(link(to: claim.id))</h2>
            \(list(objections.map(entry)))</section>

            """
    }

    private func group(_ aim: Counterargument.Aim) -> HTML {
        let objections = dossier.counterarguments.all.filter { $0.aimsAt == aim }
        return section(phrases.evidence.aim(aim), list(objections.map(entry)))
    }

    private func entry(_ objection: Counterargument) -> HTML {
        "\(link(to: objection.id)) \(aside("\(phrases.argument.answerCount(objection.answers.count))"))"
    }
}
