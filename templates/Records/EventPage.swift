import DossierKit
import HTML

extension Frame {
    /// An event, and where its sources differ what each says of its time.
    func eventPage(_ event: Event) -> HTML {
        let title = Title(event.title, for: language)
        return layout(
            title, nil,
            """
            \(heading(title))\(strip(about(event)))\(prose(event.head.body?[language]))\(accounts(of: event))
            """)
    }

    private func about(_ event: Event) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.when, "\(time(event.when))\(cite(event.sources))"),
            Fact(labels.certainty, text: phrases.evidence.certainty(event.certainty)),
            Fact(labels.actors, sentence(.party, event.actors)),
            Fact(labels.claims, event.claims.isEmpty ? nil : list(links(.claim, event.claims))),
        ]
    }

    private func accounts(of event: Event) -> HTML {
        if event.accounts.isEmpty { return .empty }
        let labels = phrases.labels
        return section(
            phrases.lists.accounts,
            table(
                "\(phrases.lists.accounts)", [labels.source, labels.when, labels.remark],
                event.accounts.map(row)))
    }

    private func row(_ account: Event.Account) -> HTML {
        """
        <tr><th scope="row">\(link(to: RecordID(.source, account.source)))\(cite([account.source])) \
        \(seen(account.source))</th><td>\(time(account.when))</td><td>\(account.text.map(text))</td></tr>

        """
    }
}
