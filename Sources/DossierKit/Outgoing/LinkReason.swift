/// Why a verdict was given, and the words for it: the predicate of a sentence about the address.
enum LinkReason: Hashable, Sendable {
    case leads([LinkFinding.Redirect], isHome: Bool)
    case status(Int)
    case challenge
    case askedToWait(Int)
    case notAsked(Int)
    case redirectNowhere
    case redirectElsewhere(String)
    case redirectLoop
    case tooManyRedirects
    case failure(HTTPFailure, [LinkFinding.Redirect])

    /// The words, all of them ASCII: hosts put what they like into an answer, and a terminal obeys some of it.
    var words: String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { (0x20...0x7E).contains($0.value) ? $0 : "?" }))
    }

    private var text: String {
        switch self {
        case .leads([], _): "answers"
        case .leads(let redirects, let isHome):
            "leads to '\(redirects.last?.address ?? "")'\(isHome ? ", a home page" : "")"
        case .status(let status): "answers \(status)\(Self.meaning(of: status))"
        case .challenge: "wants to see a browser"
        case .askedToWait(let seconds): "asks to come back in \(seconds) s"
        case .notAsked(let seconds): "was not asked for: its host asks to come back in \(seconds) s"
        case .redirectNowhere: "redirects without saying where to"
        case .redirectElsewhere(let address):
            "redirects to '\(address.prefix(200))', which is no address on the web"
        case .redirectLoop: "redirects in a circle"
        case .tooManyRedirects: "redirects more than \(Inquiry.mostRedirects) times"
        case .failure(let failure, let redirects):
            failure.words + (redirects.last.map { " at '\($0.address)', where it leads" } ?? "")
        }
    }

    /// What the codes are called that a writer may not know by heart (RFC 9110, section 15; RFC 6585; RFC 7725).
    private static func meaning(of status: Int) -> String {
        let names = [
            400: "bad request", 401: "wants a password", 403: "forbidden", 404: "not found",
            410: "gone for good",
            429: "too many requests", 451: "withheld for legal reasons", 500: "error of the host",
            502: "error of a host behind it", 503: "out of service", 504: "a host behind it is too slow",
            999: "programs are refused",
        ]
        return names[status].map { ", \($0)" } ?? ""
    }
}

extension HTTPFailure {
    fileprivate var words: String {
        switch self {
        case .noHost: "has a host that does not exist"
        case .noNames: "has a host whose name cannot be looked up"
        case .refused: "refuses the connection"
        case .tooSlow: "does not answer in time"
        case .cutOff: "ends the connection without an answer"
        case .unsafe(let words): "makes no safe connection\(words.isEmpty ? "" : ": \(words)")"
        case .malformed: "answers something that is no HTTP"
        case .other(let words): "does not answer: \(words)"
        }
    }
}
