import DossierKit
import HTML

extension Frame {
    /// The statements by stance, each group with its total.
    func statementList() -> HTML {
        layout(
            title(of: .statement), phrases.kinds.summary(.statement),
            """
            \(heading(title(of: .statement)))\(paragraph("\(phrases.kinds.summary(.statement))"))\(stanceTally)\
            \(dossier.statements.all.runs(by: \.stance).map(group))
            """)
    }

    private func group(_ run: Run<Statement.Stance, Statement>) -> HTML {
        section(
            phrases.people.stance(run.key), id: anchor(of: run.key),
            """
            <p class="count">\(phrases.kinds.count(.statement, run.elements.count))</p>
            \(list(run.elements.map(entry)))
            """)
    }

    private func entry(_ statement: Statement) -> HTML {
        "\(link(to: statement.id)) \(aside(statement.connection.map(text)))"
    }

    /// How many statements there are of each stance, with links to them.
    var stanceTally: HTML {
        let groups = dossier.statements.all.runs(by: \.stance)
        if groups.isEmpty { return .empty }
        return "<ul class=\"tally\">\n\(groups.map(total))</ul>\n"
    }

    private func total(_ run: Run<Statement.Stance, Statement>) -> HTML {
        let stance = phrases.people.stance(run.key)
        return """
            <li>\(link(stance, to: .list(.statement, part: 1), anchor: anchor(of: run.key))) \
            <b>\(run.elements.count)</b></li>

            """
    }

    private func anchor(of stance: Statement.Stance) -> String { "stance_\(stance.rawValue)" }
}
