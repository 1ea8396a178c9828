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
            #expect(!chart.marks[(index + 1)...].contains { $0.label.overlaps(mark.label) })
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

    private func point(_ row: Int, _ number: Double, _ day: String? = nil, isHollow: Bool = false)
        -> FigureChart.Point
    {
        FigureChart.Point(
            row: row, number: number, isHollow: isHollow, day: day.flatMap { try? PartialDate(parsing: $0) })
    }
}
