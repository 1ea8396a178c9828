import Testing

@testable import DossierKit
@testable import Templates

/// The marks of the timeline and of charts.
@Suite struct ChartTests {
    @Test(
        arguments: [
            (1.0, ["0", "0.25", "0.5", "0.75", "1"]), (16, ["0", "5", "10", "15", "20"]),
            (157, ["0", "50", "100", "150", "200"]),
            (1500, ["0", "500", "1,000", "1,500"]), (0, ["0", "1"]), (0.3, ["0", "0.1", "0.2", "0.3"]),
            (90, ["0", "25", "50", "75", "100"]),
        ] as [(Double, [String])])
    func `a scale begins at 0 and has round numbers`(largest: Double, labels: [String]) {
        let scale = Scale(to: largest)
        #expect((0...scale.steps).map { scale.label($0) { grouped($0) } } == labels)
        #expect(scale.end >= largest)
    }

    @Test func `each dated event has a mark, and no two meet`() async throws {
        var content = smallDossier()
        for number in 0..<30 {
            content["events/e\(number).md"] =
                "---\n{title: E, when: 2024-11-2\(number % 3), sources: [memo]}\n---\nX [@memo].\n"
        }
        let events = try await site(of: content).dossier.events.all
        let strip = try #require(TimelineStrip(events, top: 12))
        #expect(strip.marks.count == 32 && strip.undated == 1)
        for (index, mark) in strip.marks.enumerated() {
            #expect(!strip.marks[(index + 1)...].contains { $0.box.overlaps(mark.box) })
            #expect(mark.box.x >= 0 && mark.box.right <= TimelineStrip.width && mark.box.bottom <= strip.axis)
            #expect(mark.box.y >= 0)
        }
        let disputed = try #require(strip.marks.first { $0.event.slug.description == "start" })
        #expect(disputed.form == .disputed && disputed.isHollow)
        // A year is as wide as its months.
        let year = try #require(strip.marks.first { $0.event.slug.description == "older" })
        #expect(year.form == .span && year.box.width > 800 && !year.isHollow)
    }

    @Test func `the hours of a day are those of its first timed event`() async throws {
        var content = smallDossier()
        content["events/later.md"] =
            "---\n{title: Later, when: 2024-11-27T01:00Z, sources: [memo]}\n---\nX [@memo].\n"
        let day = try #require(DayStrip(try await site(of: content).dossier.events.all, top: 0))
        #expect(day.clocks.offset == -300)
        // An event with two accounts, and one that is at eight in the evening there.
        #expect(day.rows.count == 4)
        #expect(day.rows[0].span?.from == DayStrip.x(8 * 60 + 30))
        #expect(day.rows[1].span?.from == DayStrip.x(0) && day.rows[1].span?.to == DayStrip.x(24 * 60))
        #expect(day.rows[3].span?.from == DayStrip.x(20 * 60) && day.rows[3].form == .plain)
    }

    @Test func `values stand by their day, or in a column of their own`() throws {
        let points = [
            point(1, 150, "2024-11-26"), point(2, 150), point(3, 150), point(4, 157, "2024-11-28"),
            point(5, 150, isHollow: true),
        ]
        let chart = try #require(FigureChart(points, comma: ", "))
        #expect(chart.marks.map(\.rows) == ["1", "4", "2, 3", "5"])
        #expect(chart.days.count == 2 && chart.days[0].x < chart.days[1].x)
        let border = try #require(chart.border)
        #expect(chart.marks.map { $0.box.x > border } == [false, false, true, true])
        #expect(chart.marks.map(\.isHollow) == [false, false, false, true])
        for (index, mark) in chart.marks.enumerated() {
            let label = try #require(mark.label)
            #expect(!chart.marks[(index + 1)...].contains { $0.label?.overlaps(label) == true })
        }
    }

    @Test func `without two known days values stand in the order of the table`() throws {
        let points = [point(1, 3, "2024-11-26"), point(3, 1), point(4, 2)]
        let chart = try #require(FigureChart(points, comma: ", "))
        #expect(chart.marks.map(\.rows) == ["1", "3", "4"])
        #expect(chart.marks.map(\.box.x) == chart.marks.map(\.box.x).sorted() && chart.border == nil)
        // The larger a number, the higher its mark.
        #expect(chart.marks[0].box.y < chart.marks[2].box.y && chart.marks[2].box.y < chart.marks[1].box.y)
        #expect(FigureChart([point(1, 3)], comma: ", ") == nil)
    }

    @Test(arguments: [("1975", "2024", 2), ("2023", "2024", 1), ("0000", "9999", 500), ("1900", "2000", 5)])
    func `years are named as far as there is room`(first: String, last: String, step: Int) async throws {
        let strip = try #require(TimelineStrip(try await events([first, last]), top: 0))
        let years = strip.ticks.compactMap(\.year)
        #expect(zip(years, years.dropFirst()).allSatisfy { $1 - $0 == step })
        #expect(years.allSatisfy { $0 % step == 0 })
        let labels = strip.ticks.compactMap(\.label)
        #expect(labels.count >= 2 && labels.allSatisfy { $0.right <= TimelineStrip.width })
        for (label, next) in zip(
            strip.ticks.filter { $0.year != nil }, strip.ticks.filter { $0.year != nil }.dropFirst())
        {
            #expect(label.label.map { $0.right < next.x } ?? true)
        }
        #expect(strip.ticks.contains { $0.year == nil } == (step == 1))
    }

    @Test func `a stack has a height, and what has no room in it is counted`() async throws {
        for (count, coinciding) in [(50, 0), (112, 0), (130, 18)] {
            let days = Array(repeating: "2024-11-26", count: count)
            let strip = try #require(TimelineStrip(try await events(days), top: 12))
            #expect(strip.coinciding == coinciding && strip.marks.count == count)
            let top = strip.marks.map(\.box.y).min() ?? 0
            #expect(top >= 0 && strip.axis - 12 <= TimelineStrip.tallest + 6)
            #expect(Set(strip.marks.map(\.box)).count == count - coinciding)
            for (index, mark) in strip.marks.prefix(112).enumerated() {
                #expect(!strip.marks[(index + 1)..<min(count, 112)].contains { $0.box.overlaps(mark.box) })
            }
        }
    }

    @Test func `marks that lie upon others are told of in words`() async throws {
        var content = smallDossier()
        for number in 0..<130 {
            content["events/x\(number).md"] =
                "---\n{title: E, when: 2024-03-04, sources: [memo]}\n---\nIt [@memo].\n"
        }
        let site = try await site(of: content)
        // The year that 'older' is known by takes a row of its own.
        #expect(site.drawings()["events/index.svg"]?.contains("19 marks lie upon others.</desc>") == true)
        #expect(site.rendered()["events/index.html"]?.contains("19 marks lie upon others.\"") == true)
    }

    private func events(_ dates: [String]) async throws -> [Event] {
        var content = smallDossier().filter { !$0.key.hasPrefix("events/") }
        for (number, date) in dates.enumerated() {
            content["events/x\(number).md"] =
                "---\n{title: E, when: \(date), sources: [memo]}\n---\nIt [@memo].\n"
        }
        return try await site(of: content).dossier.events.all
    }

    @Test func `days are named as far as there is room, the first and the last always`() throws {
        let points = (1...14).map { point($0, Double($0), "2024-11-\($0 < 10 ? "0" : "")\($0)") }
        let chart = try #require(FigureChart(points, comma: ", "))
        let names = chart.names(Phrases.english.date)
        #expect(chart.days.count == 14 && names.count > 4 && names.count < 14)
        #expect(names.prefix(2).map(\.text) == ["1 November 2024", "14 November 2024"])
        for (index, name) in names.enumerated() {
            #expect(!names[(index + 1)...].contains { $0.box.overlaps(name.box) })
            #expect(name.box.x >= 0 && name.box.right - 8 <= FigureChart.size.width)
            #expect(name.box.bottom <= FigureChart.size.height)
        }
    }

    @Test func `a mark names three rows, and how many there are besides`() throws {
        let points = (1...40).map { point($0, 300, $0 % 2 == 0 ? "2024-11-04" : "2024-11-01") }
        let chart = try #require(FigureChart(points, comma: ", "))
        #expect(chart.marks.map(\.rows) == ["1, 3, 5, +17", "2, 4, 6, +17"])
        #expect(chart.marks.allSatisfy { $0.label.map { $0.right <= FigureChart.size.width } == true })
    }

    @Test(arguments: [60, 61, 120])
    func `labels stand where nothing else does, and none where there are too many marks`(count: Int) throws {
        let points =
            (1...count).map { point($0, Double($0), $0 % 2 == 0 ? "2024-11-01" : nil) }
            + [point(count + 1, 0, "2024-11-02")]
        let chart = try #require(FigureChart(Array(points.suffix(count)), comma: ", "))
        let labels = chart.marks.compactMap(\.label)
        #expect(chart.marks.count == count && labels.isEmpty == (count > 60))
        for (index, label) in labels.enumerated() {
            #expect(!labels[(index + 1)...].contains { $0.overlaps(label) })
            #expect(!chart.marks.contains { $0.box.overlaps(label) })
        }
    }

    @Test(arguments: [(2, true), (61, false)])
    func `what is said of a chart is what it shows`(count: Int, isNumbered: Bool) async throws {
        var content = dossierWithNumbers()
        let values = (1...count).map {
            "    - {value: \"\($0)\", number: \($0), on: unknown, source: memo}\n"
        }
        content["figures.yml"] = "- slug: people\n  title: People\n  values:\n\(values.joined())"
        let page = try #require(try await site(of: content).rendered()["figures/people.html"])
        #expect(page.contains("A chart of all \(count) values."))
        #expect(page.contains("The numbers beside the marks are") == isNumbered)
        #expect(page.contains("There is no room for the numbers") == !isNumbered)
    }

    private func point(_ row: Int, _ number: Double, _ day: String? = nil, isHollow: Bool = false)
        -> FigureChart.Point
    {
        FigureChart.Point(
            row: row, number: number, isHollow: isHollow, day: day.flatMap { try? PartialDate(parsing: $0) })
    }
}
