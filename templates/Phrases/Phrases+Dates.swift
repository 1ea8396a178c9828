import DossierKit
import HTML

extension Phrases {
    /// How dates are written, never more precisely than they are known.
    struct Dates: Sendable {
        let date: @Sendable (PartialDate) -> String
        let between: @Sendable (String, String) -> String
        /// The same with each end marked up.
        let betweenTimes: @Sendable (HTML, HTML) -> HTML
        let unknown: String
        let year: @Sendable (Int) -> String
        let month: @Sendable (_ month: Int, _ year: Int) -> String
    }

    func date(_ date: PartialDate) -> String { dates.date(date) }

    /// A date, a span, or that nothing is known.
    func when(_ when: When) -> String {
        switch when {
        case .unknown: dates.unknown
        case .on(let date): dates.date(date)
        case .between(let start, let end): dates.between(dates.date(start), dates.date(end))
        }
    }
}
