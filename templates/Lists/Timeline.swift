import DossierKit
import HTML

extension Frame {
    /// The events by year and month, each as precisely dated as its sources allow.
    func timelinePage() -> HTML {
        layout(
            title(of: .event), phrases.kinds.summary(.event),
            """
            \(heading(title(of: .event)))\(paragraph("\(phrases.kinds.summary(.event))"))\(strip)\
            \(dossier.events.all.runs { $0.when.start?.year }.map(year))
            """)
    }

    private var strip: HTML {
        guard let strip = TimelineStrip(dossier.events.all, top: 0) else { return .empty }
        let (words, years) = (phrases.drawings, strip.years)
        return drawing(
            words.timelineAlternative(strip.marks.count, years.lowerBound, years.upperBound),
            "\(words.timelineCaption)")
    }

    private func year(_ run: Run<Int?, Event>) -> HTML {
        guard let year = run.key else { return section(phrases.lists.undated, events(run.elements)) }
        return section(
            phrases.dates.year(year),
            HTML.join(run.elements.runs { $0.when.start?.month }.map { month($0, of: year) }))
    }

    private func month(_ run: Run<Int?, Event>, of year: Int) -> HTML {
        guard let month = run.key else { return events(run.elements) }
        return "<h3>\(phrases.dates.month(month, year))</h3>\n\(events(run.elements))"
    }

    private func events(_ events: [Event]) -> HTML {
        "<ol class=\"timeline\">\n\(events.map(entry))</ol>\n"
    }

    private func entry(_ event: Event) -> HTML {
        let certainty = event.certainty == .confirmed ? nil : phrases.evidence.certainty(event.certainty)
        return """
            <li><p><span class="when">\(time(event.when))</span> \(link(to: event.id)) \
            \(aside(certainty.map { "\($0)" }))</p>
            \(list(event.accounts.map(account)))</li>

            """
    }

    private func account(_ account: Event.Account) -> HTML {
        "\(time(account.when)) \(aside(phrases.lists.accordingTo(link(to: RecordID(.source, account.source)))))"
    }
}
