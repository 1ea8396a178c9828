import Testing

@testable import DossierKit

/// What is concluded from the answers of hosts.
@Suite struct InquiryTests {
    private static let moment = Moment(seconds: 1_732_640_400)
    private static let patience = Inquiry.Patience(pause: .seconds(3), longest: .seconds(30))

    /// What an inquiry comes to when it gets some answers, with the pauses that it wanted between them.
    private func outcome(_ answers: [HTTPAnswer], of address: String = "http://a.example/page")
        -> (finding: LinkFinding?, pauses: [Duration], asked: [String])
    {
        var inquiry = Inquiry(address)
        var (pauses, asked) = ([Duration](), [String]())
        for answer in answers {
            asked.append("\(inquiry.method) \(inquiry.current)")
            switch inquiry.take(answer, at: Self.moment, Self.patience) {
            case .ask(let pause): pauses.append(pause)
            case .over(let finding): return (finding, pauses, asked)
            }
        }
        return (nil, pauses, asked)
    }

    private func status(_ status: Int, to location: String? = nil) -> HTTPAnswer {
        .answered(HTTPHead(status: status, location: location))
    }

    @Test(arguments: [
        (200, Verdict.ok), (204, .ok), (206, .ok), (300, .ok), (304, .ok), (416, .ok),
        (404, .gone), (410, .gone),
        (401, .blocked), (402, .blocked), (403, .blocked), (405, .blocked), (407, .blocked), (418, .blocked),
        (429, .blocked), (451, .blocked), (499, .blocked), (999, .blocked),
        (408, .unreachable), (425, .unreachable),
        (400, .broken), (305, .broken), (500, .broken), (503, .broken), (520, .broken), (600, .broken),
        (100, .broken),
    ])
    func `a status has its verdict`(status: Int, verdict: Verdict) {
        #expect(Verdict(status: status, isChallenge: false) == verdict)
        #expect(Verdict(status: status, isChallenge: true) == .blocked)
    }

    @Test(arguments: [
        (HTTPFailure.noHost, Verdict.gone, 1), (.noNames, .unreachable, 2), (.refused, .unreachable, 2),
        (.tooSlow, .unreachable, 2), (.cutOff, .unreachable, 2), (.unsafe("expired"), .unreachable, 2),
        (.malformed, .broken, 2), (.other("x"), .unreachable, 2),
    ])
    func `a failure is tried once more if it may pass`(failure: HTTPFailure, verdict: Verdict, tries: Int) {
        let (finding, pauses, asked) = outcome([.failed(failure), .failed(failure)])
        #expect(finding?.verdict == verdict && finding?.status == nil)
        #expect(asked.count == tries && pauses.allSatisfy { $0 == .seconds(3) })
    }

    @Test func `a host that refuses the first kind of request is asked as a browser asks`() {
        for refusal in [400, 403, 404, 405, 501] {
            let (finding, pauses, asked) = outcome([status(refusal), status(200)])
            #expect(finding?.verdict == .ok && pauses == [.zero])
            #expect(asked == ["head http://a.example/page", "get http://a.example/page"])
        }
        #expect(outcome([status(401)]).finding?.verdict == .blocked)
    }

    @Test(
        arguments: [
            ([301], Verdict.moved, 1), ([308], .moved, 1), ([301, 302], .moved, 1), ([301, 308], .moved, 2),
            ([302], .ok, nil), ([303], .ok, nil), ([307], .ok, nil), ([302, 301], .ok, nil),
        ] as [([Int], Verdict, Int?)])
    func `only permanent redirects at the beginning are a new address`(
        statuses: [Int], verdict: Verdict, new: Int?
    ) {
        let steps = statuses.enumerated().map { status($1, to: "http://a.example/\($0 + 1)") }
        let finding = outcome(steps + [status(200)]).finding
        #expect(finding?.verdict == verdict)
        #expect(finding?.newAddress == new.map { "http://a.example/\($0)" })
        #expect(finding?.final == "http://a.example/\(statuses.count)")
    }

    @Test(arguments: [
        nil, "file:///etc/passwd", "ftp://a.example/", "mailto:a", "http://u:p@a.example/", "javascript:0",
        "/page",
        "http://", "http:///x", "http://a.example/page", "http://a.example/page#place",
    ])
    func `a redirect that leads nowhere is broken`(location: String?) {
        #expect(outcome([status(301, to: location)]).finding?.verdict == .broken)
    }

    @Test func `what a host puts into an answer does nothing to a terminal`() {
        let reason = outcome([status(302, to: "file:///\u{1B}]0;x\u{7}\u{202E}é\n")]).finding?.reason
        #expect(reason == "redirects to 'file:///?]0;x????', which is no address on the web")
        let unsafe = outcome([.failed(.unsafe("\u{1B}[2J")), .failed(.unsafe("\u{1B}[2J"))]).finding?.reason
        #expect(unsafe == "makes no safe connection: ?[2J")
    }

    @Test func `ten redirects are followed and no more`() {
        let steps = (1...11).map { status(302, to: "http://a.example/\($0)") }
        #expect(outcome(Array(steps.prefix(10)) + [status(200)]).finding?.verdict == .ok)
        let finding = outcome(steps).finding
        #expect(finding?.verdict == .broken && finding?.redirects.count == 10)
    }

    @Test func `a host may ask for a pause, but not for a long one`() {
        let soon = HTTPAnswer.answered(HTTPHead(status: 429, retryAfter: 30))
        let later = HTTPAnswer.answered(HTTPHead(status: 429, retryAfter: 31))
        #expect(outcome([soon, status(200)]).pauses == [.seconds(30)])
        #expect(outcome([soon, soon]).finding?.verdict == .blocked)
        #expect(outcome([later]).finding?.later == 31)
        let closed = outcome([.answered(HTTPHead(status: 503, retryAfter: 7200))]).finding
        #expect(closed?.verdict == .unreachable && closed?.later == 7200)
    }

    @Test func `a page that became the home page is said to be one`() {
        let home = [status(301, to: "http://a.example/"), status(200)]
        #expect(outcome(home).finding?.reason == "leads to 'http://a.example/', a home page")
        #expect(outcome(home, of: "http://b.example").finding?.reason == "leads to 'http://a.example/'")
    }
}
