import DossierKit

/// How one box of the map of an argument bears on another.
enum DrawnLink: CaseIterable, Sendable {
    case supports
    case contradicts
    case rebuts
    case undercuts
    case answers
}

/// A form that marks have in drawings, which a word explains.
enum DrawnForm: CaseIterable, Sendable {
    /// A filled round mark.
    case plain
    /// One that is not filled.
    case hollow
    /// A bar.
    case span
    /// A square on its corner.
    case disputed
}

extension Phrases {
    /// What drawings say, and what is said of them to readers who do not see them.
    struct Drawings: Sendable {
        /// The name of the box that holds a drawing and scrolls.
        let region: String
        let claim: String
        let objection: String
        /// A verb of one word, or few, above a line.
        let link: @Sendable (DrawnLink) -> String
        let wholeArgument: String
        let mapTitle: @Sendable (_ claim: String) -> String
        let mapDescription: @Sendable (_ support: Int, _ opposition: Int) -> String
        /// The same, and that the list below has it in words.
        let mapAlternative: @Sendable (_ support: Int, _ opposition: Int, _ hasAnswers: Bool) -> String
        /// How many reasons or answers there are besides those that the map shows.
        let moreBelow: @Sendable (Int) -> String
        let mapCaption: String
        let timelineTitle: String
        let timelineDescription: @Sendable (_ events: Int, _ from: Int, _ to: Int) -> String
        let timelineAlternative: @Sendable (_ events: Int, _ from: Int, _ to: Int) -> String
        let timelineCaption: String
        /// The heading above the hours of one day, by the clocks of a time.
        let day: @Sendable (_ date: String, _ clocks: PartialDate.Time) -> String
        /// Before the events of that day whose hour is not known.
        let noHour: String
        let form: @Sendable (DrawnForm) -> String
        /// How many events have no date and no mark.
        let undated: @Sendable (Int) -> String
        /// How many marks lie upon others.
        let coinciding: @Sendable (Int) -> String
        /// How many there are besides those that are drawn.
        let more: @Sendable (Int) -> String
        let chartTitle: @Sendable (_ figure: String) -> String
        let chartAlternative: @Sendable (_ marks: Int, _ values: Int) -> String
        let chartCaption: String
        /// In its place where no mark has a number beside it.
        let chartUnnumbered: String
        /// What a mark is of which only the outline is drawn.
        let chartHollow: String
        let dayUnknown: String
    }
}

extension Phrases.Drawings {
    static let english = Phrases.Drawings(
        region: "Drawing",
        claim: "Claim",
        objection: "Objection",
        link: {
            switch $0 {
            case .supports: "supports"
            case .contradicts: "contradicts"
            case .rebuts: "rebuts"
            case .undercuts: "undercuts"
            case .answers: "answers"
            }
        },
        wholeArgument: "The whole argument",
        mapTitle: { "The argument about: \($0)" },
        mapDescription: { "A map of the claim, with \(bearing($0)) for it above \(bearing($1)) against it." },
        mapAlternative: {
            """
            A map of the claim, with \(bearing($0)) for it above \(bearing($1)) against \
            it\($2 ? ", and the answers to the right" : ""). The list below has the same in the same order.
            """
        },
        moreBelow: { "and \(grouped($0)) more in the list below" },
        mapCaption: "Opened alone, each box of the map leads to its page. The list below has the same.",
        timelineTitle: "The events on one line",
        timelineDescription: { "\(counted($0, "event", "events")), from \($1) to \($2)." },
        timelineAlternative: {
            "A line from \($1) to \($2) with a mark for each of \(counted($0, "event", "events")). The lists below have the same."
        },
        timelineCaption: "Opened alone, each mark leads to its event. The lists below have the same.",
        day: { "\($0), by the hour (\(utc($1.offset)))" },
        noHour: "Hour not known",
        form: {
            switch $0 {
            case .plain: "on a known day"
            case .hollow: "hollow: about then, or uncertain"
            case .span: "a span of time, or known by month or year only"
            case .disputed: "sources differ"
            }
        },
        undated: { "\(counted($0, "event has", "events have")) no known date and no mark." },
        coinciding: { "For want of room \(counted($0, "mark lies", "marks lie")) upon others." },
        more: { "and \(grouped($0)) more in the list" },
        chartTitle: { "\($0): the values by source" },
        chartAlternative: {
            $0 == $1
                ? "A chart of all \(counted($1, "value", "values")). The table below has them, too."
                : "A chart of \(grouped($0)) of \(counted($1, "value", "values")). The table below has all of them."
        },
        chartCaption: "The numbers beside the marks are those of the rows in the table.",
        chartUnnumbered: "There is no room for the numbers of the rows beside the marks.",
        chartHollow:
            "A hollow mark stands for a value that is not only its number, such as “about”, “more than” or a range.",
        dayUnknown: "day not known")
}

private func bearing(_ count: Int) -> String { counted(count, "thing", "things") }

/// A distance from UTC, with a minus sign, not a hyphen: `UTC−05:00`.
func utc(_ offset: Int) -> String {
    if offset == 0 { return "UTC" }
    let (hours, minutes) = abs(offset).quotientAndRemainder(dividingBy: 60)
    return "UTC\(offset < 0 ? "−" : "+")\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
}
