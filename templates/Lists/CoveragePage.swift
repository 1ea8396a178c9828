import DossierKit
import HTML

extension Frame {
    /// What the dossier does not show, gap by gap: how many records have each, of how many, and which.
    func coveragePage() -> HTML {
        let words = phrases.support
        let title = Title(words.coverage, in: language)
        return layout(
            title, words.coverageHint,
            """
            \(heading(title))\(paragraph("\(words.coverageHint)"))\
            \(table("\(words.overview)", [words.gapLabel, phrases.lists.number], possibleGaps.map(row)))\
            \(Phrases.Part.allCases.map(part))
            """)
    }

    /// Beside a list: ways to the pages on how well its records are supported, and how many of them have which gap.
    func support(_ gaps: [Coverage.Gap]) -> HTML {
        let links = supportPages.map { "<li>\(link($0.name, to: $0.place))</li>\n" as HTML }
        return "<ul class=\"tally\">\n\(links)\(gaps.compactMap(total))</ul>\n"
    }

    /// A gap with how many records have it, of how many; nil where none could.
    func total(of gap: Coverage.Gap) -> HTML? {
        guard site.coverage[gap].total > 0 else { return nil }
        return "<li>\(phrases.support.gap(gap))\(phrases.marks.colon)<b>\(share(of: gap))</b></li>\n"
    }

    /// Those pages: that of the evidence only where there is a claim.
    var supportPages: [(name: String, hint: String, place: Route.Place)] {
        let words = phrases.support
        let coverage = (words.coverage, words.coverageHint, Route.Place.coverage)
        let evidence = (words.evidence, words.evidenceHint, Route.Place.evidence)
        return dossier.claims.isEmpty ? [coverage] : [evidence, coverage]
    }

    /// How many records have a gap, of how many.
    func share(of gap: Coverage.Gap) -> HTML {
        let share = site.coverage[gap]
        return phrases.support.share(gap, "\(phrases.marks.number(share.count))", share.total)
    }

    /// What is missing for a record, each with a link to the others; nil where nothing is.
    func gaps(of record: RecordID) -> HTML? {
        let gaps = site.coverage.gaps(of: record)
        return gaps.isEmpty
            ? nil
            : phrases.kinds.list(
                gaps.map { link(phrases.support.lack($0), to: .coverage, anchor: anchor($0)) })
    }

    /// The gaps that some record could have.
    private var possibleGaps: [Coverage.Gap] {
        Phrases.Part.allCases.flatMap(\.gaps).filter { site.coverage[$0].total > 0 }
    }

    private func row(_ gap: Coverage.Gap) -> HTML {
        let name: HTML =
            site.coverage[gap].count == 0
            ? "\(phrases.support.gap(gap))"
            : "<a href=\"\(WebAddress.fragment(anchor(gap)))\">\(phrases.support.gap(gap))</a>"
        return """
            <tr><th scope="row">\(name)</th><td class="number">\(countedShare(of: gap))</td></tr>

            """
    }

    /// The same as ``share(of:)``, with the number marked as that of the list on this page.
    private func countedShare(of gap: Coverage.Gap) -> HTML {
        let share = site.coverage[gap]
        let number: HTML = share.count == 0 ? "0" : count(share.count, of: listID(gap))
        return phrases.support.share(gap, number, share.total)
    }

    private func part(_ part: Phrases.Part) -> HTML {
        section(
            phrases.support.part(part), HTML.join(part.gaps.filter { site.coverage[$0].count > 0 }.map(gap)))
    }

    private func gap(_ gap: Coverage.Gap) -> HTML {
        let share = site.coverage[gap]
        return """
            <h3 id="\(anchor(gap))">\(phrases.support.gap(gap))</h3>
            <p class="count">\(countedShare(of: gap))</p>
            \(paragraph("\(phrases.support.meaning(gap))"))\(details(of: gap, share))\
            <div class="gap">
            \(list(share.records.map { link(to: $0) }, id: listID(gap)))</div>

            """
    }

    private func details(of gap: Coverage.Gap, _ share: Coverage.Share) -> HTML {
        switch gap {
        case .constructed where share.count < share.total:
            paragraph("\(phrases.support.made(share.total - share.count))")
        case .noCopy: readings
        case .quoteUnchecked:
            paragraph(
                "\(phrases.quoting.unchecked(site.coverage.uncheckedQuotations.count, site.coverage.uncheckedQuotations.total))"
            )
        default: .empty
        }
    }

    /// The sources without an archived copy, by how far they were read, and how many give a reason.
    private var readings: HTML {
        let coverage = site.coverage
        let rows = coverage.uncopied.map { reading in
            """
            <tr><th scope="row">\(phrases.evidence.seen(reading.seen))</th>\
            <td class="number">\(phrases.marks.number(reading.count))</td></tr>

            """ as HTML
        }
        let total = site.coverage[.noCopy].count
        let footer: HTML = """
            <tfoot><tr><th scope="row">\(phrases.lists.total)</th><td class="number">\(phrases.marks.number(total))</td></tr></tfoot>

            """
        return """
            \(table(
                id: "readings", "\(phrases.support.uncopiedBySeen)", [phrases.labels.seen, phrases.lists.number],
                rows, footer))\
            \(paragraph("\(phrases.support.noCaptureReason(coverage.uncopiedWithReason, total))"))
            """
    }

    private func anchor(_ gap: Coverage.Gap) -> String { "gap_\(gap.rawValue)" }

    private func listID(_ gap: Coverage.Gap) -> String { "\(anchor(gap))_list" }
}
