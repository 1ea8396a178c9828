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
            \(strip(about(letter)))\(points(of: letter))\(versions(beside: letter))
            """)
    }

    private func points(of letter: Letter) -> HTML {
        let frame = self
        return prose(
            letter.head.body?[language], opening: { frame.mark($0, in: letter) },
            following: { frame.claims(at: $0, in: letter) })
    }

    private func about(_ letter: Letter) -> [Fact] {
        let labels = phrases.labels
        return [
            Fact(labels.dated, time(letter.dated)),
            Fact(labels.addressedTo, sentence(.party, letter.addressedTo)),
            Fact(labels.version, text: String(letter.version)),
            Fact(labels.origin, letter.origin.map { "\(link(to: RecordID(.source, $0)))\(seen($0))" }),
            Fact(labels.opened, letter.signing?.opened.map(time)),
            Fact(labels.closed, letter.signing?.closed.map(time)),
            Fact(labels.method, letter.signing?.how.map(text)),
        ]
    }

    /// A point's number, which is its permanent address.
    private func mark(_ id: String, in letter: Letter) -> HTML {
        guard let number = number(of: id, in: letter) else { return .empty }
        return """
            <a class="point" href="\(WebAddress.fragment(id))" aria-label="\(phrases.letter.pointMark(number))">\(number)</a> \

            """
    }

    /// Beside a point: the claims that it makes, each with how many objections stand against it.
    private func claims(at id: String, in letter: Letter) -> HTML {
        guard number(of: id, in: letter) != nil, let point = Slug(id) else { return .empty }
        let claims = relations.claimsAtPoint[point] ?? []
        if claims.isEmpty { return .empty }
        return """
            <div class="margin">
            <p class="label">\(phrases.letter.claims)</p>
            \(list(claims.map(claim)))</div>

            """
    }

    private func claim(_ slug: Slug) -> HTML {
        let id = RecordID(.claim, slug)
        return "\(link(to: id)) \(aside(objectionCount(of: slug)))"
    }

    private func number(of point: String, in letter: Letter) -> Int? {
        letter.head.body?.source.points.firstIndex(of: point).map { $0 + 1 }
    }

    /// A point by its number in the letter and by its slug as words: nothing else names it.
    func pointName(_ point: Slug, in letter: Letter) -> String {
        let last = letter.head.body?.source.points.count ?? 0
        return phrases.letter.point(
            number(of: point.description, in: letter) ?? last + 1, point.description.replacing("-", with: " ")
        )
    }

    private func versions(beside letter: Letter) -> HTML {
        let others = dossier.letters.all.filter {
            $0.slug != letter.slug || page.route.place != .record($0.id)
        }
        return section(
            phrases.letter.versions, list(others.map { "\(link(to: $0.id)) \(aside(time($0.dated)))" }))
    }
}
