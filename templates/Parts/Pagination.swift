import DossierKit
import HTML

extension Frame {
    /// Which entries of a list its part shows, and how many.
    func range(_ kind: Kind, _ part: ListPart, _ list: String) -> HTML {
        let shown = count(part.range.count, of: list)
        return part.count == 1
            ? phrases.lists.whole(kind, shown) : phrases.lists.range(kind, part.range, shown, part.total)
    }

    /// The way to the other parts of a list; nothing for a list of one part.
    func pagination(_ part: ListPart, _ place: (Int) -> Route.Place) -> HTML {
        if part.count == 1 { return .empty }
        let previous = part.number > 1 ? link(phrases.lists.previous, to: place(part.number - 1)) : nil
        let next = part.number < part.count ? link(phrases.lists.next, to: place(part.number + 1)) : nil
        return """
            <nav class="parts" aria-label="\(phrases.lists.parts)">
            <ul>
            \(previous.map(item))\(shownParts(of: part).map { item(number($0, part, place)) })\(next.map(item))</ul>
            </nav>

            """
    }

    /// The numbers of all parts, on the first of a list that is too long to show them otherwise: so each part is one link
    /// away, and each entry two.
    func allParts(_ part: ListPart, _ place: (Int) -> Route.Place) -> HTML {
        guard part.number == 1, shownParts(of: part).contains(nil) else { return .empty }
        let numbers = (2...part.count).map { number -> HTML in
            "<a href=\"\(site.shortAddress(of: place(number), from: page))\">\(number)</a>\n"
        }
        return """
            <details class="parts">
            <summary>\(phrases.lists.allParts)</summary>
            <div role="group" aria-label="\(phrases.lists.allParts)">
            \(numbers)</div>
            </details>

            """
    }

    private func number(_ number: Int?, _ part: ListPart, _ place: (Int) -> Route.Place) -> HTML {
        guard let number else { return "…" }
        if number == part.number { return "<span aria-current=\"page\">\(number)</span>" }
        return """
            <a href="\(site.address(of: place(number), from: page))" aria-label="\(phrases.lists.part(number))">\(number)</a>
            """
    }

    private func item(_ content: HTML) -> HTML { "<li>\(content)</li>\n" }
}

/// The numbers that are shown: the first, the last, and those around the part itself; nil for a gap.
private func shownParts(of part: ListPart) -> [Int?] {
    var shown: [Int?] = []
    for number in 1...part.count where number == 1 || number == part.count || abs(number - part.number) <= 2 {
        if let last = shown.last ?? nil, number > last + 1 { shown.append(nil) }
        shown.append(number)
    }
    return shown
}
