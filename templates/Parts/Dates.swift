import DossierKit
import HTML

extension Frame {
    /// A date as readers and machines read it.
    func time(_ date: PartialDate) -> HTML {
        "<time datetime=\"\(date.machineReadable)\">\(phrases.date(date))</time>"
    }

    /// A date, a span, or that nothing is known.
    func time(_ when: When) -> HTML {
        switch when {
        case .unknown: "\(phrases.dates.unknown)"
        case .on(let date): time(date)
        case .between(let start, let end): phrases.dates.betweenTimes(time(start), time(end))
        }
    }
}
