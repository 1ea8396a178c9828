/// What came of one request.
enum HTTPAnswer: Hashable, Sendable {
    case answered(HTTPHead)
    case failed(HTTPFailure)
}

/// The beginning of an answer: its status and the few fields that are looked at.
struct HTTPHead: Hashable, Sendable {
    let status: Int
    /// The whole address that a redirect leads to, as it stands there; nil where it names none.
    var location: String?
    /// How many seconds to wait before asking again; nil where the host does not say it.
    var retryAfter: Int?
    /// True where a guard before the site wants to see a browser.
    var isChallenge = false

    init(status: Int, location: String? = nil, retryAfter: Int? = nil, isChallenge: Bool = false) {
        self.status = status
        self.location = location
        self.retryAfter = retryAfter
        self.isChallenge = isChallenge
    }

    /// Reads the last head in what curl prints: interim answers (1xx) go before it, the body follows. Nil where there
    /// is no whole head.
    ///
    /// `location` is what curl has made of the field: the address in full.
    init?(_ output: [UInt8], location: String?, now: Moment) {
        var rest = output[...]
        while let (lines, body) = HTTPHead.split(rest) {
            rest = body
            let words = (lines.first ?? "").split(separator: " ", maxSplits: 2)
            guard words.count > 1, words[0].hasPrefix("HTTP/"), words[1].utf8.count == 3,
                let status = Int(words[1])
            else { return nil }
            if (100..<200).contains(status), status != 101 { continue }
            let fields = HTTPHead.fields(lines.dropFirst())
            self.init(
                status: status, location: location.flatMap { $0.isEmpty ? nil : $0 },
                retryAfter: fields["retry-after"].flatMap { HTTPHead.seconds($0, now: now) },
                isChallenge: HTTPHead.isChallenge(status, fields))
            return
        }
        return nil
    }

    /// The lines up to an empty one, and what is behind it.
    private static func split(_ bytes: ArraySlice<UInt8>) -> (lines: [String], rest: ArraySlice<UInt8>)? {
        var (lines, start) = ([String](), bytes.startIndex)
        while let end = bytes[start...].firstIndex(of: 0x0A) {
            let line = bytes[start..<end].last == 0x0D ? bytes[start..<(end - 1)] : bytes[start..<end]
            start = end + 1
            if line.isEmpty { return (lines, bytes[start...]) }
            lines.append(String(decoding: line, as: UTF8.self))
        }
        return nil
    }

    /// The fields by their names in small letters; of several of one name the first.
    private static func fields(_ lines: some Sequence<String>) -> [String: String] {
        let pairs = lines.compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (line[..<colon].lowercased(), trimmed(String(line[colon...].dropFirst())))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// Seconds or a date (RFC 9110, section 10.2.3).
    private static func seconds(_ text: String, now: Moment) -> Int? {
        if let seconds = Int(text) { return max(0, seconds) }
        return Moment(httpDate: text).map { max(0, $0.seconds - now.seconds) }
    }

    /// What the guards say of themselves: Cloudflare names its challenge, others are known by their server's name.
    private static func isChallenge(_ status: Int, _ fields: [String: String]) -> Bool {
        if fields["cf-mitigated"]?.lowercased() == "challenge" { return true }
        let server = (fields["server"] ?? "").lowercased()
        return status == 503
            && ["cloudflare", "ddos-guard", "sucuri", "qrator"].contains(where: server.hasPrefix)
    }
}

/// Why there was no answer that could be read.
enum HTTPFailure: Hashable, Sendable {
    /// There is no host of that name.
    case noHost
    /// No name can be looked up just now.
    case noNames
    /// Nobody listens there, or the way there is closed.
    case refused
    case tooSlow
    /// The connection ended before the answer did.
    case cutOff
    /// No safe connection, and why in curl's words.
    case unsafe(String)
    /// What came is no answer of HTTP.
    case malformed
    /// Something else, in curl's words.
    case other(String)
}
