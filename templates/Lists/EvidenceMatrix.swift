import DossierKit
import HTML

extension Frame {
    /// The claims crossed with their sources: numbers in a table, then each source of a claim with the words quoted
    /// from it, then the facts for which there is none.
    ///
    /// A column for each source would make hundreds; a claim has a handful.
    func evidenceMatrix() -> HTML {
        let words = phrases.support
        let title = Title(words.evidence, in: language)
        let columns = [phrases.kinds.name(.claim)] + Claim.Weight.allCases.map(words.weight)
        return layout(
            title, words.evidenceHint,
            """
            \(heading(title))\(paragraph("\(words.evidenceHint)"))\
            \(table("\(words.matrix)", columns, dossier.claims.all.map(row)))\
            \(section(words.cells, HTML.join(dossier.claims.all.filter { !$0.evidence.isEmpty }.map(cells))))\
            \(notYet)
            """)
    }

    private func row(_ claim: Claim) -> HTML {
        let title = Title(claim.text, for: language)
        let name: HTML =
            claim.evidence.isEmpty
            ? link(to: claim.id)
            : """
            <a href="\(WebAddress.fragment(anchor(claim)))"\(lang(title.language))>\(title.text)</a>
            """
        return """
            <tr><th scope="row">\(name) \(aside("\(nature(of: claim))"))</th>\
            \(Claim.Weight.allCases.map { number(claim, $0) })</tr>

            """
    }

    private func number(_ claim: Claim, _ weight: Claim.Weight) -> HTML {
        let number = claim.evidence.count { $0.weight == weight }
        let shown: HTML = number == 0 ? "0" : count(number, of: listID(claim, weight))
        return "<td class=\"number\">\(shown)</td>"
    }

    /// The sources of a claim by their weight; of equal weight in the order of the claim's record.
    private func cells(_ claim: Claim) -> HTML {
        """
        <h3 id="\(anchor(claim))">\(link(to: claim.id))</h3>
        \(Claim.Weight.allCases.map { cells(claim, $0) })
        """
    }

    private func cells(_ claim: Claim, _ weight: Claim.Weight) -> HTML {
        let evidence = claim.evidence.filter { $0.weight == weight }
        if evidence.isEmpty { return .empty }
        return """
            <p class="by">\(phrases.support.weight(weight))</p>
            \(list(evidence.map(cell), id: listID(claim, weight)))
            """
    }

    private func cell(_ evidence: Claim.Evidence) -> HTML {
        """
        \(link(to: RecordID(.source, evidence.source)))\(seen(evidence.source)) \
        \(evidence.quote.map { "\(quotation($0, in: evidence.source))\(check(of: $0, in: evidence.source))" as HTML })
        """
    }

    private var notYet: HTML {
        let facts = site.coverage[.noEvidence].records
        if facts.isEmpty { return .empty }
        return section(
            phrases.support.notYet,
            """
            <p class="count">\(phrases.support.share(
                .noEvidence, count(facts.count, of: "not_yet_list"), site.coverage[.noEvidence].total))</p>
            \(list(facts.map { link(to: $0) }, id: "not_yet_list"))
            """)
    }

    private func anchor(_ claim: Claim) -> String { "claim_\(claim.slug)" }

    private func listID(_ claim: Claim, _ weight: Claim.Weight) -> String {
        "\(anchor(claim))_\(weight.rawValue)"
    }
}
