import DossierKit
import HTML

extension Frame {
    /// The parties by name, each with its part in the case.
    func partyList() -> HTML {
        layout(
            title(of: .party), phrases.kinds.summary(.party),
            """
            \(heading(title(of: .party)))\(paragraph("\(phrases.kinds.summary(.party)) \(phrases.lists.byName)"))\
            \(list(site.parties(in: language).map(entry)))
            """)
    }

    private func entry(_ party: Party) -> HTML {
        let type = phrases.people.party(party.type)
        return
            "\(link(to: party.id)) \(aside(party.role.map { "\(type)\(phrases.marks.semicolon)\(text($0))" } ?? "\(type)"))"
    }
}
