import DossierKit
import HTML

extension Frame {
    /// A part of the signatories, under totals that add up: those who are named and those who are only counted.
    func signatoryList(_ part: ListPart) -> HTML {
        let title = title(of: .signatory)
        return layout(
            title, phrases.kinds.summary(.signatory),
            """
            \(heading(title))\(paragraph("\(phrases.kinds.summary(.signatory))"))\(totals)\
            <p class="count">\(range(.signatory, part, "signatories_list"))</p>
            \(list(dossier.signatories.all[part.range].map(entry), id: "signatories_list"))\
            \(pagination(part) { .list(.signatory, part: $0) })
            """)
    }

    private func entry(_ signatory: Signatory) -> HTML {
        "\(link(to: signatory.id)) \(aside("\(phrases.people.verification(signatory.verification))"))"
    }

    private var totals: HTML {
        let signatures = dossier.signatures
        var rows = signatures.shownByVerification.map { row(phrases.people.verification($0.value), $0.count) }
        if signatures.countedOnly > 0 { rows.append(row(phrases.people.countedOnly, signatures.countedOnly)) }
        return table(
            "\(phrases.lists.verifications)", [phrases.labels.verification, phrases.lists.number], rows,
            "<tfoot>\(row(phrases.lists.total, signatures.count))</tfoot>\n")
    }

    private func row(_ name: String, _ count: Int) -> HTML {
        "<tr><th scope=\"row\">\(name)</th><td class=\"number\">\(phrases.marks.number(count))</td></tr>\n"
    }
}
