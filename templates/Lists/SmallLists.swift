import DossierKit
import HTML

extension Frame {
    /// The parties that were criticised, with what is known of an answer.
    func replyList() -> HTML {
        smallList(.reply, dossier.replies.all) { "\(phrases.people.outcome($0.outcome))" }
    }

    /// The numbers on which sources differ.
    func figureList() -> HTML {
        smallList(.figure, dossier.figures.all) { "\(phrases.lists.values($0.values.count))" }
    }

    /// The pages of prose in their order.
    func pageList() -> HTML { smallList(.page, dossier.pages.all) { _ in .empty } }

    /// A list of a kind's records with a few words on each.
    private func smallList<R: Record>(_ kind: Kind, _ records: [R], _ words: (R) -> HTML) -> HTML {
        layout(
            title(of: kind), phrases.kinds.summary(kind),
            """
            \(heading(title(of: kind)))\(paragraph("\(phrases.kinds.summary(kind))"))\
            \(list(records.map { "\(link(to: $0.id)) \(aside(words($0)))" }))
            """)
    }
}
