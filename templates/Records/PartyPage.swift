import DossierKit
import HTML

extension Frame {
    /// A party and everything in the dossier in which it has a part.
    func partyPage(_ party: Party) -> HTML {
        let title = name(of: party.slug)
        return layout(
            title, party.role?[language],
            """
            \(heading(title, reading: language.isJapanese ? party.reading : nil))\(docket(about(party)))\(prose(party.description?[language]))\
            \(prose(party.head.body?[language]))\(words(of: party))\(deeds(of: party))
            """)
    }

    private func about(_ party: Party) -> [Fact] {
        [
            Fact(phrases.labels.type, text: phrases.people.party(party.type)),
            Fact(phrases.labels.role, party.role.map(text)),
            Fact(
                phrases.labels.links,
                HTML.join(party.links.map(external), separator: "\(phrases.marks.comma)")),
        ]
    }

    private func words(of party: Party) -> HTML {
        let argument = phrases.argument
        let replies = dossier.replies.all.filter { $0.to == party.slug }
        return """
            \(group(argument.statements, .statement, relations.statementsBy[party.slug]))\
            \(group(argument.claimsMade, .claim, relations.claimsBy[party.slug]))\
            \(group(argument.objectionsMade, .counterargument, relations.objectionsBy[party.slug]))\
            \(group(argument.answersGiven, .counterargument, relations.answersBy[party.slug]))\
            \(group(argument.claimsNaming, .claim, relations.claimsNaming[party.slug]))\
            \(group(phrases.kinds.name(.reply), .reply, replies.map(\.slug)))
            """
    }

    private func deeds(of party: Party) -> HTML {
        """
        \(group(phrases.argument.events, .event, relations.eventsWith[party.slug]))\
        \(section(phrases.kinds.name(.prompt), prompts(of: party)))
        """
    }

    private func group(_ title: String, _ kind: Kind, _ slugs: [Slug]?) -> HTML {
        section(title, list(links(kind, slugs ?? [])))
    }

    /// The page that lists a party's prompts, with their number; those whose author is another are named here.
    private func prompts(of party: Party) -> HTML {
        func isMaker(_ prompt: Prompt) -> Bool { (prompt.author ?? prompt.postedBy)?.party == party.slug }
        let others = (relations.promptsBy[party.slug] ?? []).filter { slug in
            dossier.prompts[slug].map { !isMaker($0) } == true
        }
        let link = site.promptIndex.value(meaning: .party(party.slug), of: .creator).map { value in
            self.link(
                phrases.kinds.count(.prompt, value.count),
                to: .facetValue(.creator, value: value.slug, part: 1))
        }
        // Where all prompts have one maker, there is no choice by maker: their list is that of all.
        let whole = dossier.prompts.all.first.flatMap { first in
            link == nil && isMaker(first)
                ? self.link(
                    phrases.kinds.count(.prompt, dossier.prompts.count), to: .list(.prompt, part: 1))
                : nil
        }
        return "\(paragraph(link ?? whole))\(list(links(.prompt, others)))"
    }
}
