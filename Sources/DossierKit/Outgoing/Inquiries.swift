/// Asks for many addresses at once: politely, as no host gets more than one request at a time, nor two without a
/// pause between them.
///
/// All is done by one loop on one thread, which starts programs and reads what they write. Redirects and second tries
/// wait in line at their host like all else, before what has not been asked for yet.
struct Inquiries {
    private let curl: Curl
    private let parallel: Int
    private let perHost: Duration
    private let patience: Inquiry.Patience
    private var hosts: [String: Line] = [:]
    /// The hosts, those with the longest lines first: they take longest.
    private var order: [String] = []
    private var running: [RunningProgram] = []
    /// What each of the running programs asks for.
    private var asked: [Inquiry] = []
    /// The hosts that do not exist, those whose names could not be looked up, and whether anything else was heard.
    private var missing: Set<String> = []
    private var unknown: Set<String> = []
    private var heard = false
    /// So many hosts in vain, and no more are asked: there is no network.
    private static let enough = 8

    /// Those who wait for one host.
    private struct Line {
        var waiting: [(inquiry: Inquiry, notBefore: ContinuousClock.Instant)] = []
        var isBusy = false
        /// When the host may be asked again.
        var free = ContinuousClock.now
        /// For how many seconds it wants to be left alone; nil while it does not say so.
        var putOff: Int?
    }

    /// What a run calls with each address and what became of it.
    typealias Found = (_ address: String, _ finding: LinkFinding) throws(FileError) -> Void

    init(curl: Curl, parallel: Int, perHost: Duration, longestWait: Duration = .seconds(30)) {
        self.curl = curl
        self.parallel = parallel
        self.perHost = perHost
        patience = Inquiry.Patience(pause: perHost * 3, longest: longestWait)
    }

    /// True where no host has answered, and it seems that no name at all can be looked up: of one host that is not
    /// found, or two, it may be true that they are gone.
    var hasNoNetwork: Bool { !heard && (!unknown.isEmpty || missing.count > 2) }

    /// Asks for all addresses, and calls `found` as soon as it is clear what became of one.
    mutating func run(_ addresses: [String], _ found: Found) throws(FileError) {
        for address in addresses {
            hosts[webHost(of: address), default: Line()].waiting.append((Inquiry(address), .now))
        }
        order = hosts.keys.sorted { a, b in
            let (first, second) = (hosts[a]?.waiting.count ?? 0, hosts[b]?.waiting.count ?? 0)
            return first != second ? first > second : a < b
        }
        defer { abandon() }
        while let wake = try startAll() {
            let deadlines = running.map(\.deadline)
            read(from: &running, limit: (deadlines + [wake]).reduce(wake, min) - .now)
            for index in running.indices.reversed() where running[index].isOver {
                try finish(index, found)
            }
            if hasNoNetwork, missing.union(unknown).count >= Inquiries.enough { return }
        }
    }

    /// Ends what is still running, as nobody wants to know any more.
    private mutating func abandon() {
        for index in running.indices {
            running[index].abandon()
            _ = running[index].end()
        }
        running = []
    }

    /// Starts what may be started; gives the moment at which to look again, nil where all is done.
    private mutating func startAll() throws(FileError) -> ContinuousClock.Instant? {
        let now = ContinuousClock.now
        var wake: ContinuousClock.Instant?
        for host in order where running.count < parallel {
            guard var line = hosts[host], !line.isBusy, !line.waiting.isEmpty else { continue }
            let moments = line.waiting.map { max($0.notBefore, line.free) }
            guard let next = moments.min(), let place = moments.firstIndex(of: next) else { continue }
            if next > now {
                wake = min(wake ?? next, next)
                continue
            }
            let inquiry = line.waiting.remove(at: place).inquiry
            line.isBusy = true
            hosts[host] = line
            running.append(try curl.start(inquiry.current, inquiry.method))
            asked.append(inquiry)
        }
        if running.isEmpty { return wake }
        return min(wake ?? now + .seconds(1), now + .seconds(1))
    }

    /// Takes the answer of a program that is over.
    private mutating func finish(_ index: Int, _ found: Found) throws(FileError) {
        var inquiry = asked.remove(at: index)
        var program = running.remove(at: index)
        let (host, moment) = (webHost(of: inquiry.current), Moment.now)
        let answer = curl.answer(program.end(), of: inquiry.current, now: moment)
        hear(answer, of: host)
        let step = inquiry.take(answer, at: moment, patience)
        let now = ContinuousClock.now
        hosts[host]?.isBusy = false
        hosts[host]?.free = now + perHost
        switch step {
        case .ask(let pause):
            // A host that asks for a pause means all its pages.
            if case .answered(let head) = answer, head.retryAfter != nil {
                hosts[host]?.free = now + max(pause, perHost)
            }
            try line(up: inquiry, notBefore: now + pause, moment, found)
        case .over(let finding):
            try found(inquiry.address, finding)
            if let seconds = finding.later { try close(host, for: seconds, moment, found) }
        }
    }

    /// Puts an inquiry first in the line of its host.
    private mutating func line(
        up inquiry: Inquiry, notBefore: ContinuousClock.Instant, _ moment: Moment, _ found: Found
    ) throws(FileError) {
        let host = webHost(of: inquiry.current)
        if hosts[host] == nil {
            hosts[host] = Line()
            order.append(host)
        }
        if let seconds = hosts[host]?.putOff {
            return try found(inquiry.address, inquiry.putOff(seconds, at: moment))
        }
        hosts[host]?.waiting.insert((inquiry, notBefore), at: 0)
    }

    /// Asks a host for nothing more in this run.
    private mutating func close(_ host: String, for seconds: Int, _ moment: Moment, _ found: Found)
        throws(FileError)
    {
        let rest = hosts[host]?.waiting ?? []
        hosts[host]?.waiting = []
        hosts[host]?.putOff = seconds
        for (inquiry, _) in rest { try found(inquiry.address, inquiry.putOff(seconds, at: moment)) }
    }

    private mutating func hear(_ answer: HTTPAnswer, of host: String) {
        switch answer {
        case .failed(.noHost): if !host.hasSuffix(".invalid") { missing.insert(host) }
        case .failed(.noNames): unknown.insert(host)
        default: heard = true
        }
    }
}
