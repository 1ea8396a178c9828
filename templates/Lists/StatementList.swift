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
            \(counted(phrases.kinds.count(.statement, run.elements.count), of: listID(of: run.key)))\
            \(list(run.elements.map(entry), id: listID(of: run.key)))
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
        // The home page has the totals without the lists.
        let isBesideList = page.route.place == .list(.statement, part: 1)
        let list = isBesideList ? Attribute("data-count-of", listID(of: run.key)) : nil
        return """
            <li>\(link(stance, to: .list(.statement, part: 1), anchor: anchor(of: run.key))) \
            <b\(list)>\(phrases.marks.number(run.elements.count))</b></li>

            """
    }

    private func anchor(of stance: Statement.Stance) -> String { "stance_\(stance.rawValue)" }

    private func listID(of stance: Statement.Stance) -> String { "\(anchor(of: stance))_list" }
}
