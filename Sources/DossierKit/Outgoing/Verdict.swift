/// What became of an address.
public enum Verdict: String, CaseIterable, Sendable {
    /// It leads to something, by way of temporary redirects if need be.
    case ok
    /// It leads to something, and the host says that this has another address for good.
    case moved
    /// The host says that it is not there, or there is no such host any more.
    case gone
    /// The host does not answer programs: a person may see it in a browser.
    case blocked
    /// There was no answer.
    case unreachable
    /// The answer makes no sense, or the host says that it is at fault.
    case broken

    /// True where somebody has to do something about it.
    public var isWrong: Bool { self == .gone || self == .broken }
}

/// What asking for an address has found.
public struct LinkFinding: Hashable, Sendable {
    public let verdict: Verdict
    /// Why, as the predicate of a sentence about the address: `answers 404`.
    public let reason: String
    /// The status code (RFC 9110, section 15) of the last answer; nil where there was none.
    public let status: Int?
    /// The redirects that were followed, in their order.
    public let redirects: [Redirect]
    /// When the host asks to come back: so many seconds later; nil where it does not.
    public let later: Int?
    public let asked: Moment

    /// A redirect: its status code, and where it leads.
    public struct Redirect: Hashable, Sendable {
        public let status: Int
        public let address: String

        /// True for one that is meant for good (RFC 9110, sections 15.4.2 and 15.4.9).
        var isPermanent: Bool { status == 301 || status == 308 }
    }

    /// Where the redirects end; nil where there are none.
    public var final: String? { redirects.last?.address }

    /// The address to write from now on: where the permanent redirects at the beginning lead.
    public var newAddress: String? { redirects.prefix(while: \.isPermanent).last?.address }
}
