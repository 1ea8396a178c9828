import DossierKit
import HTML

extension Frame {
    /// A version of the letter, its points with their addresses, and the claims that they make.
    func letterPage(_ letter: Letter) -> HTML {
        let title = title(of: letter)
        return layout(
            title, nil,
            """
            \(heading(title))\
            \(paragraph("\(phrases.evidence.letter(letter.standing))"))\
            \(facts(about(letter)))\(prose(letter.head.body?[language]))\(claims(in: letter))\(versions(beside: letter))
            """)
    }

    private func about(_ letter: Letter) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.dated, time(letter.dated)),
            Fact(labels.addressedTo, sentence(.party, letter.addressedTo)),
            Fact(labels.version, text: String(letter.version)),
            Fact(labels.origin, letter.origin.map { "\(link(to: RecordID(.source, $0))) \(seen($0))" }),
            Fact(labels.opened, letter.signing?.opened.map(time)),
            Fact(labels.closed, letter.signing?.closed.map(time)),
            Fact(labels.method, letter.signing?.how.map(text)),
        ]
    }

    private func claims(in letter: Letter) -> HTML {
        let points = Set(letter.head.body?.source.anchors ?? [])
        let claims = dossier.claims.all.filter {
            $0.letterPoints.contains { points.contains($0.description) }
        }
        if claims.isEmpty { return .empty }
        return section(
            phrases.letter.claims,
            "\(paragraph("\(phrases.letter.claimsHint)"))\(list(claims.map { entry($0, points, in: letter) }))"
        )
    }

    private func entry(_ claim: Claim, _ points: Set<String>, in letter: Letter) -> HTML {
        let objections = relations.objectionsTo[claim.slug]?.count ?? 0
        let passages = claim.letterPoints.filter { points.contains($0.description) }.map {
            pointLink($0, in: letter)
        }
        return """
            \(link(to: claim.id)) \
            \(aside("\(HTML.join(passages, separator: "\(phrases.marks.comma)"))\(phrases.marks.semicolon)\(phrases.kinds.count(.counterargument, objections))"))
            """
    }

    private func pointLink(_ point: Slug, in letter: Letter) -> HTML {
        "<a href=\"\(WebAddress.fragment(point.description))\">\(pointName(point, in: letter))</a>"
    }

    /// A point by its number in the letter and by its slug as words: nothing else names it.
    func pointName(_ point: Slug, in letter: Letter) -> String {
        let points = letter.head.body?.source.points ?? []
        let number = (points.firstIndex(of: point.description) ?? points.count) + 1
        return phrases.letter.point(number, point.description.replacing("-", with: " "))
    }

    private func versions(beside letter: Letter) -> HTML {
        let others = dossier.letters.all.filter {
            $0.slug != letter.slug || page.route.place != .record($0.id)
        }
        return section(
            phrases.letter.versions, list(others.map { "\(link(to: $0.id)) \(aside(time($0.dated)))" }))
    }
}
