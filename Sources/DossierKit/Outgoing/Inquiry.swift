import HTML

/// What is asked about one address until it is clear what became of it.
///
/// It is a value that takes an answer after the other and says what to do next; it neither asks nor waits itself.
struct Inquiry: Sendable {
    let address: String
    /// What to ask for next: the address, or where its redirects lead.
    private(set) var current: String
    private(set) var method = Curl.Method.head
    private(set) var redirects: [LinkFinding.Redirect] = []
    private var seen: Set<String>
    private var tries = 1

    /// How patient it is.
    struct Patience: Hashable, Sendable {
        /// The pause before a second try.
        var pause: Duration
        /// The longest pause that a host may ask for.
        var longest: Duration = .seconds(30)
    }

    /// What to do after an answer.
    enum Step: Hashable, Sendable {
        /// Ask for ``Inquiry/current``, not before a pause is over.
        case ask(after: Duration)
        case over(LinkFinding)
    }

    /// The number of redirects that are followed.
    static let mostRedirects = 10
    private static let mostTries = 2

    init(_ address: String) {
        self.address = address
        current = address
        seen = [address]
    }

    /// Takes the answer to what it asked for.
    mutating func take(_ answer: HTTPAnswer, at moment: Moment, _ patience: Patience) -> Step {
        switch answer {
        case .failed(let failure): return take(failure, at: moment, patience)
        case .answered(let head):
            if [301, 302, 303, 307, 308].contains(head.status) { return follow(head, at: moment) }
            if let wait = head.retryAfter, [429, 503].contains(head.status), !head.isChallenge {
                guard .seconds(wait) <= patience.longest else {
                    let verdict: Verdict = head.status == 429 ? .blocked : .unreachable
                    return over(verdict, .askedToWait(wait), head.status, later: wait, at: moment)
                }
                if tries < Inquiry.mostTries { return again(after: .seconds(wait)) }
            }
            if method == .head, head.status >= 400, ![401, 407, 429, 451].contains(head.status) {
                method = .get
                return .ask(after: .zero)
            }
            if [408, 425, 500, 502, 503, 504].contains(head.status), !head.isChallenge,
                tries < Inquiry.mostTries
            {
                return again(after: patience.pause)
            }
            let verdict = Verdict(status: head.status, isChallenge: head.isChallenge)
            let isMoved = verdict == .ok && redirects.first?.isPermanent == true
            let reason: LinkReason =
                verdict == .ok
                ? .leads(redirects, isHome: leadsHome)
                : head.isChallenge ? .challenge : .status(head.status)
            return over(isMoved ? .moved : verdict, reason, head.status, at: moment)
        }
    }

    /// Ends it unasked, because its host does not want to be asked for some seconds.
    func putOff(_ seconds: Int, at moment: Moment) -> LinkFinding {
        LinkFinding(
            verdict: .blocked, reason: LinkReason.notAsked(seconds).words, status: nil, redirects: redirects,
            later: seconds, asked: moment)
    }

    private mutating func take(_ failure: HTTPFailure, at moment: Moment, _ patience: Patience) -> Step {
        if failure != .noHost, tries < Inquiry.mostTries { return again(after: patience.pause) }
        return over(failure.verdict, .failure(failure, redirects), nil, at: moment)
    }

    private mutating func follow(_ head: HTTPHead, at moment: Moment) -> Step {
        guard let location = head.location else {
            return over(.broken, .redirectNowhere, head.status, at: moment)
        }
        guard let target = WebAddress(location), webHost(of: target.text) != "" else {
            return over(.broken, .redirectElsewhere(location), head.status, at: moment)
        }
        let text = String(target.text.prefix { $0 != "#" })
        guard ["http", "https"].contains(text.prefix { $0 != ":" }.lowercased()) else {
            return over(.broken, .redirectElsewhere(location), head.status, at: moment)
        }
        guard seen.insert(text).inserted else { return over(.broken, .redirectLoop, head.status, at: moment) }
        guard redirects.count < Inquiry.mostRedirects else {
            return over(.broken, .tooManyRedirects, head.status, at: moment)
        }
        redirects.append(LinkFinding.Redirect(status: head.status, address: text))
        current = text
        return .ask(after: .zero)
    }

    /// A second try asks as a browser does: hosts that mistake the first kind of request often know the other.
    private mutating func again(after pause: Duration) -> Step {
        tries += 1
        method = .get
        return .ask(after: pause)
    }

    /// True where the address was that of a page and leads to a home page: as a rule that page is not there any more.
    private var leadsHome: Bool {
        webPath(of: address) != "/" && redirects.last.map { webPath(of: $0.address) } == "/"
    }

    private func over(
        _ verdict: Verdict, _ reason: LinkReason, _ status: Int?, later: Int? = nil, at moment: Moment
    ) -> Step {
        .over(
            LinkFinding(
                verdict: verdict, reason: reason.words, status: status, redirects: redirects, later: later,
                asked: moment))
    }
}

extension Verdict {
    /// What the status code (RFC 9110, section 15) of a last answer means, which is not a redirect that can
    /// be followed.
    ///
    /// What is not in the table of codes counts as its class does: 999, for one, is how a host refuses programs.
    init(status: Int, isChallenge: Bool) {
        switch status {
        case _ where isChallenge: self = .blocked
        case 200..<300, 300, 304, 416: self = .ok
        case 404, 410: self = .gone
        case 400: self = .broken
        case 408, 425: self = .unreachable
        case 401..<500, 999: self = .blocked
        default: self = .broken
        }
    }
}

extension HTTPFailure {
    /// What it means for an address that nothing else came.
    fileprivate var verdict: Verdict {
        switch self {
        case .noHost: .gone
        case .malformed: .broken
        case .noNames, .refused, .tooSlow, .cutOff, .unsafe, .other: .unreachable
        }
    }
}
