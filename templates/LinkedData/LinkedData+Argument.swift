import DossierKit
import HTML

extension Frame {
    /// A letter whose text the page shows is the article; of an account of it the letter is the subject.
    func data(of letter: Letter) -> JSON {
        let origin = letter.origin.map { linked("CreativeWork", address(ofSource: $0)) }
        let title = title(of: letter).text
        switch letter.standing {
        case .fullText:
            return article(headed: title, ["dateCreated": date(letter.dated), "isBasedOn": origin])
        case .account:
            let subject: JSON? = date(letter.dated).map {
                .fields(["@type": .string("CreativeWork"), "dateCreated": $0])
            }
            return article(headed: title, ["about": subject, "isBasedOn": origin])
        }
    }

    /// A claim in one sentence, with who makes it and where in the letter.
    func data(of claim: Claim) -> JSON {
        let places = letterPlaces(of: claim).map { point, letter in
            linked("Article", site.address(of: letter.id, anchor: point.description, from: page))
        }
        return .fields([
            "@type": .string("Claim"), "appearance": oneOrMore(places), "author": agents(claim.madeBy),
            "text": .string(Title(claim.text, for: language).text),
        ])
    }

    /// The points of the letter that make a claim, each with the newest version that has it.
    func letterPlaces(of claim: Claim) -> [(point: Slug, letter: Letter)] {
        claim.letterPoints.compactMap { point in
            dossier.letters.all.first { $0.head.body?.source.anchors.contains(point.description) == true }
                .map { (point, $0) }
        }
    }

    /// Somebody's own words, or without them the account of what somebody said.
    func data(of statement: Statement) -> JSON {
        guard let quote = statement.quote else {
            return article(headed: title(of: statement).text, ["about": agent(statement.by)])
        }
        return .fields([
            "@type": .string("Quotation"), "creator": agent(statement.by),
            "dateCreated": date(statement.given),
            "isBasedOn": linked("CreativeWork", address(ofSource: quote.source)),
            "text": .string(quote.words),
        ])
    }

    /// An objection; nobody is the author of one that the editors constructed.
    func data(of objection: Counterargument) -> JSON {
        .fields([
            "@type": .string("Claim"), "author": agents(objection.madeBy),
            "name": .string(Title(objection.title, for: language).text),
        ])
    }

    func data(of correction: Correction) -> JSON {
        .fields([
            "@type": .string("CorrectionComment"),
            "about": linked(
                "WebPage", site.address(of: correction.page, anchor: correction.anchor, from: page)),
            "datePublished": date(correction.date), "name": .string(title(of: correction).text),
        ])
    }

    func address(ofSource slug: Slug) -> WebAddress { site.address(of: RecordID(.source, slug), from: page) }
}
