import DossierKit
import HTML

extension Frame {
    /// The claims in the order of the letter, each with how much speaks for and against it.
    func claimList() -> HTML {
        layout(
            title(of: .claim), phrases.kinds.summary(.claim),
            """
            \(heading(title(of: .claim)))\(paragraph("\(phrases.kinds.summary(.claim))"))\
            \(support([.noEvidence, .noSupport]))\(list(dossier.claims.all.map(entry)))\(argumentFiles)
            """)
    }

    private func entry(_ claim: Claim) -> HTML {
        let supporting = claim.evidence.count { $0.weight == .supports }
        let contradicting = claim.evidence.count { $0.weight == .contradicts }
        let words = phrases.argument
        return """
            \(link(to: claim.id)) \(aside("\(nature(of: claim))"))
            <ul class="tally">
            <li>\(words.supportCount(supporting))</li>
            <li>\(words.contradictionCount(contradicting))</li>
            <li>\(objectionCount(of: claim.slug))</li>
            </ul>

            """
    }

    /// The objections that stand against a claim, in the order of their list.
    func objections(to claim: Slug) -> [Counterargument] {
        (relations.objectionsTo[claim] ?? []).compactMap { dossier.counterarguments[$0] }
    }

    /// How many objections stand against a claim, with the way to them.
    func objectionCount(of claim: Slug) -> HTML {
        let count = objections(to: claim).count
        let words = phrases.kinds.count(.counterargument, count)
        return count == 0
            ? "\(words)" : link(words, to: RecordID(.claim, claim), anchor: Frame.objections)
    }

    /// What kind of assertion a claim is, and of a fact how it stands.
    func nature(of claim: Claim) -> String {
        let form = phrases.evidence.claimForm(claim.type)
        guard let status = claim.status else { return form }
        return "\(form)\(phrases.marks.comma)\(phrases.evidence.status(status))"
    }
}
