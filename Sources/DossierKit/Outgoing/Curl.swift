import Glibc

/// curl, run once for each request: it knows how to talk to hosts, and every system has it.
///
/// Of each answer only the head is wanted. No cookies are kept, no referrer is sent, no file of settings is read, and
/// redirects are followed one by one by whoever asks.
struct Curl: Sendable {
    let program: Program
    /// How long one request may take.
    let limit: Duration

    /// curl of the system. It speaks to hosts with names in other letters than Latin ones only where the
    /// locale has such.
    static let standard = Program(name: "curl", locale: "C.UTF-8", inherited: Curl.inherited)

    /// How a request is made.
    enum Method: Hashable, Sendable {
        /// The head of the answer is asked for, and nothing else.
        case head
        /// The beginning of the answer is asked for, as a browser would ask for the whole: some hosts refuse `head`.
        case get
    }

    /// What the system says of proxies and of certificates.
    private static let inherited = [
        "http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY",
        "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR",
    ]
    /// What the requests say that they come from.
    private static let agent = "Dossier"
    /// As much of an answer as is read, in bytes.
    private static let most = 1 << 17
    /// What stands before the address that a redirect leads to, among curl's messages.
    private static let mark = "redirect="

    /// The arguments for one request. The address stands behind an option of its own, so that it is never one itself.
    func arguments(_ address: String, _ method: Method) -> [String] {
        let seconds = "\(Double(limit / .milliseconds(1)) / 1000)"
        return ["-q", "--silent", "--show-error", "--globoff", "--include", "--suppress-connect-headers"]
            + ["--proto", "=http,https", "--proto-redir", "=http,https", "--max-redirs", "0"]
            + ["--connect-timeout", seconds, "--max-time", seconds, "--user-agent", Curl.agent]
            + ["--write-out", "%{stderr}\\n\(Curl.mark)%{redirect_url}\\n"]
            + (method == .head ? ["--head"] : ["--range", "0-4095"])
            + ["--url", address]
    }

    /// Starts one request.
    func start(_ address: String, _ method: Method) throws(FileError) -> RunningProgram {
        // curl ends by itself as a rule: the second limit is for one that does not.
        try RunningProgram(
            program, arguments(address, method), limit: limit + .seconds(2), most: Curl.most)
    }

    /// What a request has given; `lookUp` says whether there is a host of a name.
    func answer(
        _ ending: RunningProgram.Ending, of address: String, now: Moment,
        lookUp: (_ host: String) -> NameAnswer = NameAnswer.init
    ) -> HTTPAnswer {
        let lines = ending.message.split(separator: "\n", omittingEmptySubsequences: false)
        let location = lines.last { $0.hasPrefix(Curl.mark) }.map { String($0.dropFirst(Curl.mark.count)) }
        // An answer whose body was too long, too slow or cut off is an answer.
        if let head = HTTPHead(ending.output, location: location, now: now) { return .answered(head) }
        switch ending.manner {
        case .exited(let code):
            return .failed(failure(code, words(of: lines), host: webHost(of: address), lookUp))
        case .tooLong: return .failed(.tooSlow)
        case .tooMuch: return .failed(.malformed)
        case .killed: return .failed(.other("curl was ended"))
        }
    }

    /// What an exit code of curl means (curl(1), “exit codes”).
    private func failure(
        _ code: Int32, _ words: String, host: String, _ lookUp: (String) -> NameAnswer
    ) -> HTTPFailure {
        switch code {
        case 1, 3, 8: .malformed
        case 5: .noNames
        case 6: lookUp(host) == .missing ? .noHost : .noNames
        case 7: .refused
        case 28: .tooSlow
        case 16, 18, 52, 55, 56, 92: .cutOff
        case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91: .unsafe(words)
        case 0: .malformed
        default: .other(words.isEmpty ? "curl ends with \(code)" : words)
        }
    }

    /// Its own message without its name: `curl: (60) SSL certificate problem: …`.
    private func words(of lines: [Substring]) -> String {
        guard let line = lines.first(where: { $0.hasPrefix("curl: (") }), let end = line.firstIndex(of: ")")
        else { return "" }
        let text = trimmed(String(line[end...].dropFirst()))
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}

/// Whether there is a host of a name.
enum NameAnswer: Hashable, Sendable {
    case there
    case missing
    /// Nobody can say it just now.
    case unknown

    /// Asks the system. There is never one whose name ends in `.invalid` (RFC 6761, section 6.4).
    init(_ host: String) {
        if host.hasSuffix(".invalid") {
            self = .missing
            return
        }
        // A name in other letters than Latin ones was looked up by curl in its other form.
        guard !host.contains("%") else {
            self = .unknown
            return
        }
        var found: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, nil, nil, &found)
        if code == 0 { freeaddrinfo(found) }
        // EAI_NODATA (-5) is a name without an address; Glibc's header shows it to few.
        self = code == 0 ? .there : code == EAI_NONAME || code == -5 ? .missing : .unknown
    }
}
