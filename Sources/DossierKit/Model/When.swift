/// When something happened: a date, a span between two, or not known.
public enum When: Hashable, Sendable {
    case unknown
    case on(PartialDate)
    case between(PartialDate, PartialDate)

    /// The first date it names; nil when nothing is known.
    public var start: PartialDate? {
        switch self {
        case .unknown: nil
        case .on(let date): date
        case .between(let start, _): start
        }
    }

    /// The last date it names; nil when nothing is known.
    public var end: PartialDate? {
        switch self {
        case .unknown: nil
        case .on(let date): date
        case .between(_, let end): end
        }
    }

    /// The first of its dates that begins behind the last day that a date can mean; nil where none does.
    func date(after date: PartialDate) -> PartialDate? {
        [start, end].compactMap { $0 }.first { $0.firstDay > date.lastDay }
    }
}

extension When: Comparable {
    /// By their start; the unknown last.
    public static func < (a: Self, b: Self) -> Bool {
        switch (a.start, b.start) {
        case (let a?, let b?): a < b
        case (_?, nil): true
        case (nil, _): false
        }
    }
}
