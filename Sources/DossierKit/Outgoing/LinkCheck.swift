/// How addresses are asked for, and where the answers are kept.
public struct LinkCheck: Sendable {
    /// The path of the file that keeps answers; its folder is made where it is not there.
    public var cache: String
    /// True where kept answers are not good enough.
    public var again = false
    /// How long one request may take.
    public var timeout = Duration.seconds(20)
    /// The greatest number of requests at the same time; a host never gets more than one.
    public var parallel = 8
    /// The pause between two requests to one host.
    public var perHost = Duration.seconds(1)
    /// The program that asks.
    var curl = Curl.standard

    /// How long an answer is kept, in seconds.
    static let keeping = 24 * 60 * 60

    public init(cache: String) { self.cache = cache }

    /// Asks for each address of which no answer is kept, and keeps the answers as they come, so that a run that is
    /// interrupted can be gone on with. The results are in the order of the addresses.
    ///
    /// `progress` is called with the number of addresses that are done. Throws where curl or a network is missing, or
    /// the file of answers cannot be used.
    public func look(
        at addresses: [OutgoingAddress], progress: (_ done: Int) -> Void = { _ in }
    ) throws(LinkError) -> [CheckedAddress] {
        let file = try LinkCache(cache, notBefore: Moment(seconds: Moment.now.seconds - LinkCheck.keeping))
        defer { file.close() }
        var findings = again ? [:] : file.known
        let kept = Set(findings.keys)
        let asked = addresses.map(\.text).filter { !kept.contains($0) }
        var done = addresses.count - asked.count
        var inquiries = Inquiries(
            curl: Curl(program: curl, limit: timeout), parallel: parallel, perHost: perHost)
        do throws(FileError) {
            try inquiries.run(asked) { (address, finding) throws(FileError) in
                try file.keep(finding, of: address)
                findings[address] = finding
                done += 1
                progress(done)
            }
        } catch {
            throw error.verb == "run" && error.isMissing ? .missing(program: error.path) : .file(error)
        }
        if inquiries.hasNoNetwork { throw .noNetwork }
        return addresses.compactMap { address in
            findings[address.text].map {
                CheckedAddress(address: address, finding: $0, isKept: kept.contains(address.text))
            }
        }
    }
}

/// Why addresses could not be looked at.
public enum LinkError: Error, Hashable, Sendable {
    case missing(program: String)
    /// No host's name can be looked up.
    case noNetwork
    /// Another run keeps its answers in the same file.
    case cacheInUse(String)
    case file(FileError)
}

/// An address and what became of it.
public struct CheckedAddress: Sendable {
    public let address: OutgoingAddress
    public let finding: LinkFinding
    /// True where the answer is of an earlier run.
    public let isKept: Bool

    public var verdict: Verdict { finding.verdict }

    /// True where the address leads to nothing, and the dossier says so itself.
    public var isNoted: Bool { address.known.gone != nil && verdict != .ok && verdict != .moved }

    /// True where somebody has to do something about it.
    public var isWrong: Bool { verdict.isWrong && !isNoted }

    /// What to write or to do; nil where there is nothing to be done.
    public var hint: String? {
        let day = finding.asked.description.prefix { $0 != "T" }
        switch verdict {
        case .ok, .moved:
            if let gone = address.known.gone {
                return gone == "lost"
                    ? "the dossier says that it is lost: look at it, and say 'linked' if it is there again"
                    : "the dossier says that it is gone since \(gone): look at it, and take 'gone' away if it is back"
            }
            return finding.newAddress.map {
                "look whether '\($0)' shows what is meant, and write that address if it does"
            }
        case .gone where isNoted: return nil
        case .gone:
            if let copy = address.known.archived {
                return "write 'gone: \(day)' beside the address: readers are then led to the copy '\(copy)'"
            }
            return address.known.source == nil
                ? "look for what was there, and write its new address or that of an archived copy"
                : "write 'gone: \(day)', and behind 'archived:' the address of a copy in an archive"
        case .broken where !isNoted: return "look at it in a browser"
        case .blocked where !isNoted: return "look at it in a browser: programs are not answered there"
        case .broken, .blocked, .unreachable: return nil
        }
    }
}
