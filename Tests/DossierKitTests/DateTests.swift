import Testing

@testable import DossierKit

@Suite struct DateTests {
    @Test(arguments: [
        "2024", "2024-11", "2024-11-26", "0099", "2024-02-29", "2000-02-29", "2024-11-26T12:01Z",
        "2024-11-26T00:00-05:00", "2024-11-26T23:59+14:00", "2024-11-26T12:01+05:30",
    ])
    func `a date is as precise as it was written`(text: String) throws {
        #expect(try PartialDate(parsing: text).machineReadable == text)
    }

    @Test(arguments: [
        ("2024?", "2024", true, false), ("2024-11~", "2024-11", false, true),
        ("2024-11-26?~", "2024-11-26", true, true), ("2024-11-26T12:01Z~", "2024-11-26T12:01Z", false, true),
    ])
    func `doubt is kept apart from the date`(
        text: String, machine: String, isUncertain: Bool, isApproximate: Bool
    ) throws {
        let date = try PartialDate(parsing: text)
        #expect(date.machineReadable == machine)
        #expect(date.isUncertain == isUncertain && date.isApproximate == isApproximate)
    }

    @Test(arguments: [
        ("2024-11-26T12:01-05:00", 540, "2024-11-27T02:01+09:00"),
        ("2024-11-26T09:59-05:00", 540, "2024-11-26T23:59+09:00"),
        ("2024-11-26T10:00-05:00", 540, "2024-11-27T00:00+09:00"),
        ("2024-11-30T20:00Z", 540, "2024-12-01T05:00+09:00"),
        ("2024-12-31T15:00Z", 540, "2025-01-01T00:00+09:00"),
        ("2025-01-01T08:59+09:00", 0, "2024-12-31T23:59Z"),
        ("2024-02-28T23:00-01:00", 540, "2024-02-29T09:00+09:00"),
        ("2024-02-29T23:00-01:00", 540, "2024-03-01T09:00+09:00"),
        ("2023-02-28T23:00-01:00", 540, "2023-03-01T09:00+09:00"),
        ("1900-02-28T23:00Z", 540, "1900-03-01T08:00+09:00"),
        ("2000-03-01T00:30+09:00", -210, "2000-02-29T12:00-03:30"),
        ("2024-03-01T12:00+14:00", -840, "2024-02-29T08:00-14:00"),
        ("2024-11-26T12:01+09:00", 540, "2024-11-26T12:01+09:00"),
    ])
    func `a moment has a time and a date by other clocks`(text: String, offset: Int, there: String) throws {
        #expect(try PartialDate(parsing: text).shifted(toOffset: offset) == PartialDate(parsing: there))
    }

    @Test func `a moment keeps its doubt by other clocks`() throws {
        let there = try PartialDate(parsing: "2024-11-26T12:01-05:00?~").shifted(toOffset: 0)
        #expect(there == (try PartialDate(parsing: "2024-11-26T17:01Z?~")))
    }

    @Test(arguments: ["2024", "2024-11", "2024-11-26", "9999-12-31T23:00Z", "0000-01-01T08:00+10:00"])
    func `what has no time, or would leave the years of four digits, is not shifted`(text: String) throws {
        #expect(try PartialDate(parsing: text).shifted(toOffset: text.hasPrefix("0000") ? 0 : 540) == nil)
    }

    @Test(arguments: [
        ("", "'' is not a date", years), ("tomorrow", "'tomorrow' is not a date", years),
        ("24-11-26", "'24-11-26' is not a date", years), ("2024-1", "'2024-1' is not a date", years),
        ("2024-11-6", "'2024-11-6' is not a date", years), ("20241126", "'20241126' is not a date", years),
        ("2024-11-26-01", "'2024-11-26-01' is not a date", years), ("２０２４", "'２０２４' is not a date", years),
        ("2024T12:01Z", "'2024T12:01Z' is not a date", years), ("-2024", "'-2024' is not a date", years),
        ("11/26/2024", "'11/26/2024' is not a date", yearFirst),
        ("26.11.2024", "'26.11.2024' is not a date", yearFirst),
        ("2024/11/26", "'2024/11/26' is not a date", yearFirst),
        ("2024-00", "there is no month 0", years), ("2024-13-02", "there is no month 13", years),
        ("2024-11-31", "there is no day 31 in 2024-11", day),
        ("2023-02-29", "there is no day 29 in 2023-02", day),
        ("1900-02-29", "there is no day 29 in 1900-02", day),
        ("2024-04-00", "there is no day 0 in 2024-04", day),
        ("2024-11-26T24:00Z", "'24:00Z' is not a time", time),
        ("2024-11-26T9:00Z", "'9:00Z' is not a time", time),
        ("2024-11-26T12:60Z", "'12:60Z' is not a time", time),
        ("2024-11-26T12:00EST", "'12:00EST' is not a time", time),
        ("2024-11-26T12:00+15:00", "'12:00+15:00' is not a time", time),
        ("2024-11-26T", "'' is not a time", time),
        (
            "2024-11-26T12:01", "the time '2024-11-26T12:01' has no zone",
            "add the distance from UTC, like 2024-11-26T12:01-05:00, or Z"
        ),
        (
            "2024-11-27/2024-11-26", "the span ends before it starts",
            "write START/END, the earlier date first"
        ),
        ("2024-11-26/", "'' is not a date", years),
        ("2024/2025/2026", "'2024/2025/2026' is not a date", yearFirst),
    ])
    func `what is not a date is told with what to write`(text: String, message: String, hint: String) {
        #expect {
            try When(parsing: text)
        } throws: { error in
            guard let error = error as? DateProblem else { return false }
            let problem = FieldProblem.date(error)
            return problem.message == message && problem.hint == hint
        }
    }

    private static let years = "write YYYY, YYYY-MM or YYYY-MM-DD"
    private static let yearFirst = "write the year first, and hyphens between the numbers: YYYY-MM-DD"
    private static let day = "look at the day, or write YYYY-MM where only the month is known"
    private static let time = "write hours and minutes and the zone, like 2024-11-26T12:01-05:00"

    @Test func `an event is on a date, between two, or at an unknown time`() throws {
        let (start, end) = (try PartialDate(parsing: "2024-11"), try PartialDate(parsing: "2025"))
        #expect(try When(parsing: "unknown") == .unknown)
        #expect(try When(parsing: "2024-11") == .on(start))
        #expect(try When(parsing: "2024-11/2025") == .between(start, end))
        #expect(
            try When(parsing: "2024-11-26/2024-11") == .between(try PartialDate(parsing: "2024-11-26"), start)
        )
        #expect(When.unknown.start == nil && When.between(start, end).start == start)
    }

    @Test func `dates are sorted by when they can begin, the unknown last`() throws {
        let sorted = [
            "2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-01T08:00+09:00", "2024-11-26T12:01-05:00",
            "2024-11-26T18:00Z", "2024-11-27/2024-12-01", "unknown",
        ]
        // A day begins at midnight UTC, and the morning in Tokyo an hour before.
        let expected = [
            "2023-12-31", "2024-01-01T08:00+09:00", "2024", "2024-01", "2024-01-01", "2024-11-26T12:01-05:00",
            "2024-11-26T18:00Z", "2024-11-27/2024-12-01", "unknown",
        ]
        for list in [sorted, sorted.reversed()] {
            let texts = try list.map { (try When(parsing: $0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
            #expect(texts == expected)
        }
    }
}
