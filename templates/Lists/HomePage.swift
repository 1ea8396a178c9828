import DossierKit
import HTML

extension Frame {
    /// The front page: what the dossier is about, what is in it, and how many speak on which side.
    func homePage() -> HTML {
        layout(
            Title(settings.title, for: language), settings.description?[language],
            """
            \(heading(Title(settings.title, for: language)))\(lead)\(opening)\
            \(section(phrases.home.reading, list(readings)))\
            \(section(phrases.home.contents, "<ul class=\"register\">\n\(site.kinds.map(door))\(dataDoor)</ul>\n"))\
            \(section(phrases.home.stances, stanceTally))\
            \(section(phrases.home.support, support))\(section(phrases.keeping.section, keeping))
            """)
    }

    /// Ways to the evidence and to what is missing, with how often the gravest gaps occur, as far as they could.
    private var support: HTML {
        let totals = [Coverage.Gap.noEvidence, .constructed, .noCopy].compactMap(total)
        let tally: HTML = totals.isEmpty ? .empty : "<ul class=\"tally\">\n\(totals)</ul>\n"
        let doors = supportPages.map { page in
            "<li>\(link(page.name, to: page.place)) \(aside("\(page.hint)"))</li>\n" as HTML
        }
        return "\(tally)<ul class=\"register\">\n\(doors)</ul>\n"
    }

    /// Ways to the pages on how to check the dossier and how to keep it.
    private var keeping: HTML {
        let words = phrases.keeping
        let pages: [(Route.Place, String)] = [
            (.verify, words.verifyHint), (.editions, words.editionsHint), (.mirrors, words.mirrorsHint),
        ]
        let doors = pages.map { place, hint in
            "<li>\(link(title(of: place), to: place)) \(aside("\(hint)"))</li>\n" as HTML
        }
        return "<ul class=\"register\">\n\(doors)</ul>\n"
    }

    private var lead: HTML? {
        settings.description.map { "<p class=\"lead\">\(text($0))</p>\n" }
    }

    /// The case in a few sentences, with the strongest claim and the strongest objection in one form.
    private var opening: HTML {
        guard let text = dossier.homeText else { return .empty }
        let claim = text.claim.flatMap { dossier.claims[$0] }
        let objection = text.counterargument.flatMap { dossier.counterarguments[$0] }
        let sides = [
            claim.map { claim in
                let objections = objections(to: claim.slug).count
                return Side(
                    phrases.home.strongestClaim,
                    voice(claim.id, claim.madeBy, phrases.kinds.count(.counterargument, objections)))
            },
            objection.map { objection in
                Side(
                    phrases.home.strongestObjection,
                    voice(
                        objection.id, objection.madeBy, phrases.argument.answerCount(objection.answers.count))
                )
            },
        ].compactMap { $0 }
        return """
            \(prose(text.head.body?[language]))\
            \(sides.count == 2 ? self.sides(sides[0], sides[1]) : .empty)
            """
    }

    /// What somebody says, who it is, and how much stands against it.
    private func voice(_ id: RecordID, _ by: [Slug], _ count: String) -> HTML {
        """
        <div class="voice">
        <p>\(link(to: id))</p>
        <p class="by">\(sentence(.party, by)) \(aside("\(count)"))</p>
        </div>

        """
    }

    private var readings: [HTML] { dossier.pages.all.filter { $0.slot == .reading }.map { link(to: $0.id) } }

    private var dataDoor: HTML {
        """
        <li>\(link(phrases.data.title, to: .data)) \(aside("\(phrases.data.summary)"))</li>

        """
    }

    private func door(_ kind: Kind) -> HTML {
        """
        <li>\(link(phrases.kinds.name(kind), to: .list(kind, part: 1))) \
        \(aside("\(phrases.kinds.summary(kind))")) \
        <span class="count">\(phrases.kinds.count(kind, dossier.count(of: kind)))</span></li>

        """
    }
}
