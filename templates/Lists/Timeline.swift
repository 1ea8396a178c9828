import DossierKit
import HTML

extension Frame {
    /// The events by year and month, each as precisely dated as its sources allow, with ways to each month.
    func timelinePage() -> HTML {
        let years = dossier.events.all.groups { $0.when.start?.year }
        return layout(
            title(of: .event), phrases.kinds.summary(.event),
            """
            \(heading(title(of: .event)))\(paragraph("\(phrases.kinds.summary(.event))"))\(strip)\
            \(months(of: years))\(years.map(year))
            """)
    }

    /// All events on one axis, and the fullest day hour by hour.
    private var strip: HTML {
        guard let strip = TimelineStrip(dossier.events.all, top: 0) else { return .empty }
        let (words, years) = (phrases.drawings, strip.years)
        return illustration(
            timelineDrawing,
            words.timelineAlternative(strip.marks.count, years.lowerBound, years.upperBound)
                + coinciding(strip),
            "\(words.timelineCaption)")
    }

    /// The ways to the months, under their years; nothing for a timeline of one month.
    private func months(of years: [Run<Int?, Event>]) -> HTML {
        let months = years.flatMap { $0.elements.groups(by: Month.init).compactMap(\.key) }
        if months.count < 2 { return .empty }
        let links = months.map { month -> HTML in
            """
            <li><a href="\(WebAddress.fragment(month.anchor))">\(phrases.dates.month(month.number, month.year))</a></li>

            """
        }
        return """
            <nav class="months" aria-label="\(phrases.lists.months)">
            <ul>
            \(links)</ul>
            </nav>

            """
    }

    private func year(_ run: Run<Int?, Event>) -> HTML {
        guard let year = run.key else { return section(phrases.lists.undated, events(run.elements)) }
        // What is known by its year only stands before the months, and each month comes once: by clocks far from
        // UTC a month begins before the year does.
        let months = run.elements.groups(by: Month.init)
        let parts = months.filter { $0.key == nil } + months.filter { $0.key != nil }
        return section(phrases.dates.year(year), HTML.join(parts.map(month)))
    }

    private func month(_ run: Run<Month?, Event>) -> HTML {
        guard let month = run.key else { return events(run.elements) }
        return """
            <h3 id="\(month.anchor)">\(phrases.dates.month(month.number, month.year))</h3>
            \(run.elements.runs { $0.when.start?.wholeDay }.map(day))
            """
    }

    /// The events of a day under a heading of their own, where the day has several.
    private func day(_ run: Run<PartialDate?, Event>) -> HTML {
        guard let day = run.key, run.elements.count > 2 else { return events(run.elements) }
        return "<h4>\(time(day))</h4>\n\(events(run.elements))"
    }

    private func events(_ events: [Event]) -> HTML {
        "<ol class=\"timeline\">\n\(events.map(entry))</ol>\n"
    }

    private func entry(_ event: Event) -> HTML {
        let certainty = event.certainty == .confirmed ? nil : phrases.evidence.certainty(event.certainty)
        return """
            <li><p><span class="when">\(time(event.when))</span> \(link(to: event.id)) \
            \(aside(certainty.map { "\($0)" }))</p>
            \(accounts(of: event))</li>

            """
    }

    /// When each source says that it happened, one beside the other.
    private func accounts(of event: Event) -> HTML {
        if event.accounts.isEmpty { return .empty }
        let accounts = event.accounts.map { account -> HTML in
            """
            <li><b>\(time(account.when))</b> \
            \(aside(phrases.lists.accordingTo(link(to: RecordID(.source, account.source))))) \
            \(aside(account.text.map(text)))</li>

            """
        }
        return "<ul class=\"accounts\">\n\(accounts)</ul>\n"
    }
}

/// A month in which something happened.
private struct Month: Hashable, Comparable {
    let year: Int
    let number: Int

    init?(_ event: Event) {
        guard let start = event.when.start, let month = start.month else { return nil }
        (year, number) = (start.year, month)
    }

    static func < (a: Self, b: Self) -> Bool { (a.year, a.number) < (b.year, b.number) }

    /// The id of its heading.
    var anchor: String { "month_\(year)_\(number)" }
}
