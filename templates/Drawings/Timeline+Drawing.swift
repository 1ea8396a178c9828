import DossierKit
import HTML

extension Frame {
    /// The events of the dossier on one line, and below it the day of which most hours are known.
    var timelineDrawing: Drawing? {
        let events = dossier.events.all
        guard let strip = TimelineStrip(events, top: 12) else { return nil }
        let words = phrases.drawings
        var marks = strip.ticks.map { tick($0, strip) }
        marks.append(line(TimelineStrip.width - 16, strip.axis))
        marks += strip.marks.map { mark in linked(mark.event, shape(mark.form, mark.box, mark.isHollow)) }
        var y = strip.axis + 26
        marks += legend(strip, y: &y)
        if let day = DayStrip(events, top: y + 28) {
            marks += hours(of: day, top: y + 10)
            y = day.bottom
            marks += untimed(day, y: &y)
        }
        if strip.undated > 0 { marks += sentence(words.undated(strip.undated), y: &y) }
        if strip.coinciding > 0 { marks += sentence(words.coinciding(strip.coinciding), y: &y) }
        return Drawing(
            width: TimelineStrip.width, height: y + 8, language: language, title: words.timelineTitle,
            description: words.timelineDescription(
                events.count - strip.undated, strip.years.lowerBound, strip.years.upperBound)
                + coinciding(strip),
            marks: marks)
    }

    /// A further sentence on the marks that cannot be told apart; empty where all can.
    func coinciding(_ strip: TimelineStrip) -> String {
        strip.coinciding == 0
            ? "" : phrases.marks.gap + phrases.drawings.coinciding(strip.coinciding)
    }

    private func line(_ right: Int, _ y: Int) -> HTML {
        "<path class=\"rule axis\" d=\"M16 \(y)H\(right)\"/>\n"
    }

    private func tick(_ tick: TimelineStrip.Tick, _ strip: TimelineStrip) -> HTML {
        let label: HTML? = tick.label.flatMap { box in
            tick.year.map { "<text class=\"soft\" x=\"\(box.x)\" y=\"\(strip.axis + 15)\">\($0)</text>\n" }
        }
        return """
            <path class="rule\(tick.year == nil ? "" : " axis")" d="M\(tick.x) \(strip.axis)V\(strip.axis + (tick.year == nil ? 4 : 14))"/>
            \(label)
            """
    }

    /// A mark that leads to its event and is called by it.
    private func linked(_ event: Event, _ mark: HTML) -> HTML {
        let title = Title(event.title, for: language)
        return """
            <a href="\(site.address(of: event.id, from: page))"><title>\(phrases.when(event.when))\(phrases.marks.colon)\(title.text)</title>
            \(mark)</a>

            """
    }

    /// What the forms mean, as far as they are there.
    private func legend(_ strip: TimelineStrip, y: inout Int) -> [HTML] {
        let forms = DrawnForm.allCases.filter { form in
            strip.marks.contains { form == .hollow ? $0.isHollow : $0.form == form }
        }
        var x = 16
        var marks: [HTML] = []
        for form in forms {
            let words = phrases.drawings.form(form)
            let width = Letters.width(of: words, size: 11) + 40
            if x + width > TimelineStrip.width { (x, y) = (16, y + 16) }
            let box = Box(x: x, y: y, width: form == .span ? 18 : 8, height: 8)
            marks.append(shape(form == .hollow ? .plain : form, box, form == .hollow))
            marks.append(
                "<text class=\"soft\" x=\"\(box.right + 6)\" y=\"\(y + 8)\">\(words)</text>\n")
            x += width
        }
        y += 14
        return marks
    }

    /// The heading of the day, its hours, and a row for each event and account that has one.
    private func hours(of day: DayStrip, top: Int) -> [HTML] {
        let heading = phrases.drawings.day(phrases.date(day.date), day.clocks)
        let room = DayStrip.hours.x - 30
        var marks = TextBlock(heading, .strong, width: room, atMost: 1).marks(x: 16, y: top - 8)
        for hour in 0...24 {
            let (x, isNamed) = (DayStrip.x(hour * 60), hour % 3 == 0)
            marks.append("<path class=\"rule\" d=\"M\(x) \(top + (isNamed ? 8 : 11))V\(day.bottom)\"/>\n")
            if isNamed {
                marks.append("<text class=\"soft middle\" x=\"\(x)\" y=\"\(top + 4)\">\(hour)</text>\n")
            }
        }
        return marks + day.rows.map(row)
    }

    private func row(_ row: DayStrip.Row) -> HTML {
        let indent = row.isAccount ? 32 : 16
        let room = DayStrip.hours.x - indent - 14
        let (title, when, id): (Title?, When, RecordID) =
            switch row.label {
            case .event(let event): (Title(event.title, for: language), event.when, event.id)
            case .account(let account):
                (
                    self.title(of: RecordID(.source, account.source)), account.when,
                    RecordID(.source, account.source)
                )
            }
        guard let title else { return .empty }
        let label = TextBlock(
            title.text, row.isAccount ? .soft : .plain, in: title.language, width: room, atMost: 1)
        return """
            <a href="\(site.address(of: id, from: page))"><title>\(phrases.when(when))\(phrases.marks.colon)\(title.text)</title>
            \(label.marks(x: indent, y: row.y))\(mark(of: row, when))</a>

            """
    }

    /// Where a row's moment lies among the hours; one of another day is named at the end of them.
    private func mark(of row: DayStrip.Row, _ when: When) -> HTML {
        if row.isHeading { return .empty }
        guard let span = row.span else {
            let words = lines(phrases.when(when), width: 300, size: 11, atMost: 1)
            let x = DayStrip.hours.x + DayStrip.hours.width - 4
            return HTML.join(
                words.map { "<text class=\"soft end halo\" x=\"\(x)\" y=\"\(row.y + 11)\">\($0) →</text>\n" })
        }
        let isMoment = span.from == span.to
        let box = Box(
            x: isMoment ? span.from - 4 : span.from, y: row.y + (isMoment ? 3 : 6),
            width: isMoment ? 8 : span.to - span.from, height: isMoment ? 8 : 2)
        return shape(row.form, box, row.isHollow)
    }

    /// The events of the day without an hour, in words.
    private func untimed(_ day: DayStrip, y: inout Int) -> [HTML] {
        var marks: [HTML] = []
        if day.rest > 0 { marks += sentence(phrases.drawings.more(day.rest), y: &y) }
        guard !day.untimed.isEmpty else { return marks }
        let titles = day.untimed.map { Title($0.title, for: language).text }
        let words =
            "\(phrases.drawings.noHour)\(phrases.marks.colon)\(titles.joined(separator: phrases.marks.semicolon))"
        return marks + sentence(words, y: &y)
    }

    private func sentence(_ words: String, y: inout Int) -> [HTML] {
        let block = TextBlock(words, .soft, width: TimelineStrip.width - 32, atMost: 5)
        defer { y += block.height + 5 }
        return block.marks(x: 16, y: y + 6)
    }
}

/// A mark in its box: a disc, a bar, or a square on its corner.
func shape(_ form: DrawnForm, _ box: Box, _ isHollow: Bool) -> HTML {
    let classes = isHollow ? "mark hollow" : "mark"
    switch form {
    case .plain, .hollow:
        return """
            <rect class="\(classes)" x="\(box.x)" y="\(box.y)" width="\(box.width)" height="\(box.height)" rx="\(box.height / 2)"/>

            """
    case .span:
        return """
            <rect class="\(classes)" x="\(box.x)" y="\(box.y)" width="\(box.width)" height="\(box.height)"/>

            """
    case .disputed:
        let half = box.height / 2
        let way =
            "M\(box.x) \(box.y + half)L\(box.x + half) \(box.y)H\(box.right - half)L\(box.right) \(box.y + half)"
            + "L\(box.right - half) \(box.y + 2 * half)H\(box.x + half)Z"
        return "<path class=\"\(classes)\" d=\"\(way)\"/>\n"
    }
}
