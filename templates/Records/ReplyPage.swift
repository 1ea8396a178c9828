import DossierKit
import HTML

extension Frame {
    /// What a criticised party answered, or that it was not asked.
    func replyPage(_ reply: Reply) -> HTML {
        let title = title(of: reply)
        return layout(
            title, nil, "\(heading(title))\(facts(about(reply)))\(prose(reply.head.body?[language]))")
    }

    private func about(_ reply: Reply) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.addressedTo, link(to: RecordID(.party, reply.to))),
            Fact(labels.outcome, "\(phrases.people.outcome(reply.outcome))\(cite(reply.sources))"),
            Fact(labels.asked, reply.asked.map(time)),
            Fact(labels.concerning, list(links(.claim, reply.concerning))),
        ]
    }
}
